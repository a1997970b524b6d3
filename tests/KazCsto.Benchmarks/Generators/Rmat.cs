using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Generators;

/// <summary>R-MAT: a graph with hubs, made by falling into a quarter of the matrix of ties again and again.</summary>
/// <remarks>
/// A tie falls into the quarters with the chances .57, .19, .19 and .05, which are those of the Graph500 benchmark; 16 ties are drawn
/// for each of the 2^scale nodes. The nodes are then shuffled, so that no program gains from hubs that have small numbers.
/// Chakrabarti, Zhan &amp; Faloutsos 2004, doi:10.1137/1.9781611972740.43.
/// </remarks>
internal static class Rmat
{
    private const int EdgeFactor = 16;
    private const double A = 0.57;
    private const double B = 0.19;
    private const double C = 0.19;

    internal static MadeGraph Of(int scale)
    {
        var random = new SeededRandom(1);
        var names = new int[1 << scale];
        for (var node = 0; node < names.Length; node++)
        {
            names[node] = node;
        }

        random.Shuffle(names);
        var ties = new ulong[names.Length * EdgeFactor];
        for (var i = 0; i < ties.Length; i++)
        {
            var (from, to) = Fall(random, scale);
            ties[i] = MadeGraph.Tie(names[from], names[to]);
        }

        return MadeGraph.Of(names.Length, ties);
    }

    private static (int From, int To) Fall(SeededRandom random, int scale)
    {
        var (from, to) = (0, 0);
        for (var level = 0; level < scale; level++)
        {
            var chance = random.Fraction();
            var isLower = chance >= A + B;
            var isRight = isLower ? chance >= A + B + C : chance >= A;
            from = (from << 1) | (isLower ? 1 : 0);
            to = (to << 1) | (isRight ? 1 : 0);
        }

        return (from, to);
    }
}
