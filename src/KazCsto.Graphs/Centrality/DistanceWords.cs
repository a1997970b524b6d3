namespace KazCsto.Graphs.Centrality;

/// <summary>How the measures of distance are named and told.</summary>
internal static class DistanceWords
{
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
