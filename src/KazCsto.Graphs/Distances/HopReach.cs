using KazCsto.Graphs.Paths;

namespace KazCsto.Graphs.Distances;

/// <summary>About how far apart the nodes of a graph are, by one search: whether many at once are worth it.</summary>
internal static class HopReach
{
    /// <summary>The hops to the farthest node that the one with most arcs out reaches. Without direction no two nodes of its part are more than twice as far apart.</summary>
    internal static int FromBusiest(Graph graph)
    {
        if (graph.NodeCount == 0)
        {
            return 0;
        }

        var busiest = 0;
        for (var node = 1; node < graph.NodeCount; node++)
        {
            busiest = graph.Out.Degree(node) > graph.Out.Degree(busiest) ? node : busiest;
        }

        var search = new ShortestPaths(graph, byLength: false);
        search.Search(busiest);
        return (int)search.Distances[search.Order[^1]];
    }
}
