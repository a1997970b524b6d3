using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Cohesion;

/// <summary>A random graph with hubs and strengths, large enough that several threads are worth their while.</summary>
internal static class BusyGraph
{
    internal const int Nodes = 1500;
    private const int Ties = 15_000;

    internal static Graph Directed { get; } = Make(directed: true);

    internal static Graph Undirected { get; } = Make(directed: false);

    /// <summary>Seven groups, and some nodes without.</summary>
    internal static int[] Groups { get; } =
    [.. Enumerable.Range(0, Nodes).Select(node => node % 50 == 0 ? -1 : node * node % 7)];

    private static Graph Make(bool directed)
    {
        var random = new SeededRandom(5);
        var (from, to, strengths) = (new int[Ties], new int[Ties], new double[Ties]);
        for (var tie = 0; tie < Ties; tie++)
        {
            // The lower of two draws: small numbers are hubs.
            from[tie] = Math.Min(random.Below(Nodes), random.Below(Nodes));
            to[tie] = random.Below(1 + random.Below(Nodes));
            strengths[tie] = 0.1 + random.Fraction();
        }

        return Graph.Of(Nodes, new TieList(from, to, strengths), directed);
    }
}
