namespace KazCsto.Graphs.Communities;

/// <summary>What one worker adds strengths up in; between uses all sums are 0.</summary>
/// <remarks>There is one place more than nodes: for whoever writes first and counts then, and for what belongs nowhere.</remarks>
internal sealed class Scratch(int nodes)
{
    internal double[] Sums { get; } = new double[nodes + 1];

    internal int[] Touched { get; } = new int[nodes + 1];

    internal static Scratch[] ForAll(Team team, int nodes)
    {
        var scratches = new Scratch[team.Size];
        for (var worker = 0; worker < scratches.Length; worker++)
        {
            scratches[worker] = new(nodes);
        }

        return scratches;
    }
}
