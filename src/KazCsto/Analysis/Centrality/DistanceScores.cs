using KazCsto.Analysis.Paths;

namespace KazCsto.Analysis.Centrality;

/// <summary>Scores a node by its distances alone: one search for each node.</summary>
internal static class DistanceScores
{
    internal static double[] Of(
        Graph graph,
        Direction direction,
        bool byLength,
        Func<ShortestPaths, double> score,
        Work work
    )
    {
        // The ways to a node along the arcs are the ways from it against them.
        var search = new ShortestPaths(
            direction == Direction.In ? graph.Reversed() : graph,
            byLength
        );
        var values = new double[graph.NodeCount];
        for (var node = 0; node < values.Length; node++)
        {
            work.StopIfCancelled();
            search.Search(node);
            values[node] = score(search);
            work.Report(node + 1, values.Length);
        }

        return values;
    }

    internal static string Name(Direction direction) => direction == Direction.In ? "in" : "out";

    internal static string Distances(Graph graph, Direction direction, bool byLength)
    {
        var unit = byLength ? "by length" : "by hops";
        return (graph.IsDirected, direction) switch
        {
            (false, _) => $"distances between it and the others, {unit}",
            (true, Direction.In) => $"distances from the others to it, {unit}",
            _ => $"distances from it to the others, {unit}",
        };
    }
}
