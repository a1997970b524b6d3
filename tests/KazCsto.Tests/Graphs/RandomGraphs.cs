using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs;

/// <summary>Graphs of some hundred nodes, the same in every run.</summary>
internal static class RandomGraphs
{
    /// <summary>Each tie between two nodes drawn at random; of several ties of the same ends one stays.</summary>
    internal static Graph Uniform(int nodes, int ties, bool directed, ulong seed = 1, bool withLengths = false)
    {
        var random = new SeededRandom(seed);
        return Of(nodes, ties, directed, withLengths, random, () => random.Below(nodes));
    }

    /// <summary>The same with strengths between a half and one and a half.</summary>
    internal static Graph WithStrengths(int nodes, int ties, bool directed, int seed)
    {
        var random = new SeededRandom((ulong)seed);
        var from = Enumerable.Range(0, ties).Select(_ => random.Below(nodes)).ToArray();
        var to = Enumerable.Range(0, ties).Select(_ => random.Below(nodes)).ToArray();
        var strengths = Enumerable.Range(0, ties).Select(_ => 0.5 + random.Fraction()).ToArray();
        return Graph.Of(nodes, new TieList(from, to, strengths), directed);
    }

    /// <summary>A few nodes have most of the ties, many have one: as in networks that grow.</summary>
    internal static Graph Skewed(int nodes, int ties, bool directed, ulong seed = 1, bool withLengths = false)
    {
        var random = new SeededRandom(seed);
        return Of(nodes, ties, directed, withLengths, random, () => (int)(nodes * Math.Pow(random.Fraction(), 3)));
    }

    /// <summary>A grid, node y · width + x at (x, y).</summary>
    internal static Graph Grid(int width, int height)
    {
        var all = Enumerable.Range(0, width * height).ToArray();
        var ties = all.Where(i => i % width > 0)
            .Select(i => (i - 1, i))
            .Concat(all.Where(i => i >= width).Select(i => (i - width, i)))
            .ToArray();
        return Graph.Of(
            all.Length,
            new TieList(ties.Select(t => t.Item1).ToArray(), ties.Select(t => t.Item2).ToArray()),
            directed: false
        );
    }

    private static Graph Of(int nodes, int ties, bool directed, bool withLengths, SeededRandom random, Func<int> end)
    {
        var (from, to) = (new int[ties], new int[ties]);
        var lengths = withLengths ? new double[ties] : null;
        for (var tie = 0; tie < ties; tie++)
        {
            (from[tie], to[tie]) = (end(), end());
            if (lengths is not null)
            {
                lengths[tie] = 1 + random.Below(5);
            }
        }

        return Graph.Of(nodes, new TieList(from, to, Lengths: lengths), directed);
    }
}
