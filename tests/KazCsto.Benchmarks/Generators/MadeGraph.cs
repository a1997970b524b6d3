using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Generators;

/// <summary>A graph that was made up: each tie once, its smaller end first, ascending; no loop, and no node without a tie.</summary>
internal sealed class MadeGraph
{
    private MadeGraph(int nodes, int[] from, int[] to) => (NodeCount, From, To) = (nodes, from, to);

    internal int NodeCount { get; }

    internal int[] From { get; }

    internal int[] To { get; }

    /// <summary>Whole lengths from 1 to the greatest, one for each tie.</summary>
    internal double[] Lengths(int greatest)
    {
        var random = new SeededRandom(2);
        return Array.ConvertAll(From, _ => 1.0 + random.Below(greatest));
    }

    internal Graph ToGraph() => Graph.Of(NodeCount, new TieList(From, To), directed: false);

    internal Graph ToGraph(int greatestLength) =>
        Graph.Of(NodeCount, new TieList(From, To, Lengths: Lengths(greatestLength)), directed: false);

    /// <summary>The ties of a graph between nodes with these ids, in the order of the ids, without the nodes that have no tie.</summary>
    internal static MadeGraph Of(Graph graph, int[] ids)
    {
        var ties = new List<ulong>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var other in graph.Out.Neighbours(node))
            {
                ties.Add(Tie(ids[node], ids[other]));
            }
        }

        return Of(ids.Max() + 1, [.. ties]);
    }

    /// <summary>Puts ties in order, drops loops, duplicates and nodes without a tie, and numbers the rest anew.</summary>
    /// <param name="nodes">All ends are below it.</param>
    /// <param name="ties">The two ends of each tie, as <see cref="Tie"/> packs them; sorted in place.</param>
    internal static MadeGraph Of(int nodes, ulong[] ties)
    {
        Array.Sort(ties);
        var kept = 0;
        var isUsed = new bool[nodes];
        foreach (var tie in ties)
        {
            var (a, b) = Ends(tie);
            if (a != b && (kept == 0 || ties[kept - 1] != tie))
            {
                ties[kept++] = tie;
                (isUsed[a], isUsed[b]) = (true, true);
            }
        }

        var numbers = new int[nodes];
        var used = 0;
        for (var node = 0; node < nodes; node++)
        {
            numbers[node] = isUsed[node] ? used++ : -1;
        }

        var (from, to) = (new int[kept], new int[kept]);
        for (var i = 0; i < kept; i++)
        {
            var (a, b) = Ends(ties[i]);
            (from[i], to[i]) = (numbers[a], numbers[b]);
        }

        return new(used, from, to);
    }

    /// <summary>Two ends in one number that sorts by the smaller end, then the other.</summary>
    internal static ulong Tie(int a, int b) => ((ulong)(uint)Math.Min(a, b) << 32) | (uint)Math.Max(a, b);

    private static (int A, int B) Ends(ulong tie) => ((int)(tie >> 32), (int)(uint)tie);
}
