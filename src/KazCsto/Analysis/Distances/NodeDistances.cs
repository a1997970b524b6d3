using KazCsto.Analysis.Paths;

namespace KazCsto.Analysis.Distances;

/// <summary>What the distances of each node come to: enough for closeness, harmonic centrality, eccentricity and the mean path.</summary>
internal sealed class NodeDistances
{
    // One sweep looks at every node in every step; with more steps than this, searches one by one are quicker.
    private const int MostStepsOfSweep = 300;

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
        var totals = new NodeDistances(graph.NodeCount);
        if (byLength || StepsFromBusiest(graph) > MostStepsOfSweep)
        {
            // The ways to a node along the arcs are the ways from it against them.
            var towards = direction == Direction.In ? graph.Reversed() : graph;
            NodeJobs.Each(
                graph.NodeCount,
                (long)graph.NodeCount * graph.ArcCount,
                work,
                () => new ShortestPaths(towards, byLength),
                (node, search) => totals.AddSearch(search, node)
            );
        }
        else
        {
            using var team = Team.For(work, (long)graph.NodeCount * graph.ArcCount);
            totals.AddSweeps(direction == Direction.In ? graph.In : graph.Out, team, work);
        }

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

    private static double StepsFromBusiest(Graph graph)
    {
        var busiest = 0;
        for (var node = 1; node < graph.NodeCount; node++)
        {
            busiest = graph.Out.Degree(node) > graph.Out.Degree(busiest) ? node : busiest;
        }

        if (graph.NodeCount == 0)
        {
            return 0;
        }

        var search = new ShortestPaths(graph, byLength: false);
        search.Search(busiest);
        return search.Distances[search.Order[^1]];
    }

    private void AddSweeps(Adjacency arcs, Team team, Work work)
    {
        using var sweep = new HopSweep(arcs, this);
        for (var first = 0; first < Reached.Length; first += HopSweep.Searches)
        {
            sweep.AddFrom(first, team, work);
            work.Report(Math.Min(first + HopSweep.Searches, Reached.Length), Reached.Length);
        }
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
