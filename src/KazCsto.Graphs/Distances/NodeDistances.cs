using KazCsto.Graphs.Paths;

namespace KazCsto.Graphs.Distances;

/// <summary>What the distances of each node come to: enough for closeness, harmonic centrality, eccentricity and the mean path.</summary>
internal sealed class NodeDistances
{
    internal NodeDistances(int nodes)
    {
        Reached = new int[nodes];
        Sum = new double[nodes];
        InverseSum = new double[nodes];
        Largest = new double[nodes];
    }

    /// <summary>How many other nodes have a path, per node.</summary>
    internal int[] Reached { get; }

    /// <summary>The sum of the distances.</summary>
    internal double[] Sum { get; }

    /// <summary>The sum of the inverse distances.</summary>
    internal double[] InverseSum { get; }

    /// <summary>The largest distance; 0 if there is none.</summary>
    internal double[] Largest { get; }

    /// <summary>Measures all distances of a graph.</summary>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    internal static NodeDistances Of(Graph graph, Direction direction, bool byLength, Work work)
    {
        ShortestPaths.RefuseUnlessMeasurable(graph, byLength);
        if (!byLength && Swept(graph, direction, work) is { } swept)
        {
            return swept;
        }

        // The ways to a node along the arcs are the ways from it against them.
        var towards = direction == Direction.In ? graph.Reversed() : graph;
        var totals = new NodeDistances(graph.NodeCount);
        NodeJobs.Each(
            graph.NodeCount,
            (long)graph.NodeCount * graph.ArcCount,
            work,
            () => new ShortestPaths(towards, byLength),
            (node, search) => totals.AddSearch(search, node)
        );
        return totals;
    }

    /// <summary>The largest distance of each node; NaN if there is none.</summary>
    internal double[] LargestOrNaN() =>
        [.. Largest.Zip(Reached, (farthest, reached) => reached == 0 ? double.NaN : farthest)];

    internal void Add(int node, int count, double distance)
    {
        Reached[node] += count;
        Sum[node] += count * distance;
        InverseSum[node] += count / distance;
        Largest[node] = Math.Max(Largest[node], distance);
    }

    /// <summary>By many searches at once, or null if nodes are too far apart: of arcs with a direction only the searches themselves can tell.</summary>
    private static NodeDistances? Swept(Graph graph, Direction direction, Work work)
    {
        if (HopReach.FromBusiest(graph) > HopSweep.MostSteps / 2)
        {
            return null;
        }

        var totals = new NodeDistances(graph.NodeCount);
        using var team = Team.For(work, (long)graph.NodeCount * graph.ArcCount);
        using var sweep = new HopSweep(direction == Direction.In ? graph.In : graph.Out, totals);
        for (var first = 0; first < graph.NodeCount; first += HopSweep.Searches)
        {
            if (!sweep.TryAddFrom(first, team, work))
            {
                return null;
            }

            work.Report(Math.Min(first + HopSweep.Searches, graph.NodeCount), graph.NodeCount);
        }

        return totals;
    }

    private void AddSearch(ShortestPaths search, int node)
    {
        search.Search(node);
        foreach (var other in search.Order[1..])
        {
            Add(node, 1, search.Distances[other]);
        }
    }
}
