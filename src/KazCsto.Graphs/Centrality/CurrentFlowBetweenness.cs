using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Centrality;

/// <summary>Current-flow betweenness: how much of the current between two others runs through a node, when it spreads over all ways.</summary>
/// <remarks>
/// Ties are conductors, as good as they are strong. For each unordered pair of other nodes one unit of current goes in
/// at the one and out at the other; a node scores what runs through it, half of the sum of what its ties carry, and the
/// ends of a pair do not count [2]. It is as much the share of random walkers, less those that come back, that pass the
/// node [1]. Undirected graphs only. Parallel ties are one tie with the sum of their strengths. <b>Several parts:</b>
/// no current runs between them, and pairs across add 0. Normalised, the sum is divided by the number of pairs
/// (n - 1)(n - 2) / 2 of the whole graph. Graphs of fewer than three nodes score 0. Exact: a part of k nodes and m ties has
/// its Laplacian, without one node, inverted, O(k³); each tie then sorts what it carries from everyone, O(m k log k).
/// Memory 8 k² bytes, for which parts above 10,000 nodes are refused.
/// [1] Newman 2005, doi:10.1016/j.socnet.2004.11.009. [2] Brandes &amp; Fleischer 2005,
/// doi:10.1007/978-3-540-31856-9_44.
/// </remarks>
public static class CurrentFlowBetweenness
{
    internal const int MostNodes = 10_000;

    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Strengths, normalised or raw; by strength and normalised if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few rows of the matrix.</param>
    /// <exception cref="ArgumentException">The graph is directed, a part has more than 10,000 nodes, a strength is not above 0, or strengths are too far apart for the precision of numbers.</exception>
    public static Scores Of(Graph graph, CurrentFlowBetweennessOptions? options = null, Work work = default)
    {
        options ??= new();
        if (graph.IsDirected)
        {
            throw new ArgumentException(
                "current flows both ways along a tie: current-flow betweenness needs an undirected graph"
            );
        }

        var parts = PartsOf(graph);
        RefuseUnlessTheyFit(parts);
        var conductances = Conductances(graph, options.UseStrengths);
        var through = Through(graph, parts, conductances, work);
        var divisor = Divisor(graph, options.Normalised);
        return new(
            "current-flow-betweenness",
            Convention(graph, options),
            Array.ConvertAll(through, sum => sum / divisor)
        );
    }

    private static int[][] PartsOf(Graph graph)
    {
        var parts = Components.Weak(graph);
        var members = new List<int>[parts.Count];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            (members[parts.PartOf[node]] ??= []).Add(node);
        }

        return [.. members.Where(part => part.Count > 2).Select(part => part.ToArray())];
    }

    private static void RefuseUnlessTheyFit(int[][] parts)
    {
        var most = MostNodesOf(parts);
        if (most > MostNodes)
        {
            throw new ArgumentException(
                $"{most} nodes hang together, and current-flow betweenness would need {8.0 * most * most / 1e9:0.0} GB for them; it is refused above {MostNodes}"
            );
        }
    }

    private static int MostNodesOf(int[][] parts) => parts.Select(part => part.Length).DefaultIfEmpty(0).Max();

    private static double[] Conductances(Graph graph, bool useStrengths)
    {
        var strengths = ArcStrengths.Of(graph, graph.Out, useStrengths);
        if (strengths.Length == 0)
        {
            return [.. Enumerable.Repeat(1.0, graph.ArcCount)];
        }

        var largest = strengths.Max();
        return Array.ConvertAll(strengths, s => s / largest);
    }

    private static double[] Through(Graph graph, int[][] parts, double[] conductances, Work work)
    {
        var through = new double[graph.NodeCount];
        var nodes = parts.Sum(part => (long)part.Length);
        var rows = new RowProgress(work, (CurrentFlow.Passes * nodes) - (PositiveInverse.Passes * parts.Length));
        using var team = Team.For(work, parts.Sum(part => (long)part.Length * part.Length * part.Length));
        var flow = new CurrentFlow(graph, conductances, MostNodesOf(parts), team, rows);
        foreach (var part in parts)
        {
            flow.Measure(part, through);
        }

        return through;
    }

    private static double Divisor(Graph graph, bool normalised) =>
        normalised && graph.NodeCount > 2 ? (graph.NodeCount - 1.0) * (graph.NodeCount - 2.0) / 2 : 1;

    private static string Convention(Graph graph, CurrentFlowBetweennessOptions options)
    {
        var strengths = StrengthMatrix.Describe(graph, options.UseStrengths);
        var scale = options.Normalised ? "divided by (n-1)(n-2)/2" : "raw over";
        return $"undirected, current {strengths}; ends not counted; {scale} unordered pairs; no current between parts";
    }
}

/// <summary>How current-flow betweenness is reckoned.</summary>
public sealed record CurrentFlowBetweennessOptions
{
    /// <summary>Whether strengths count as conductances, if the graph has them; otherwise every tie conducts alike.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>Whether the sum over pairs is divided by (n - 1)(n - 2) / 2, the number of unordered pairs of other nodes.</summary>
    public bool Normalised { get; init; } = true;
}
