using KazCsto.Graphs.Distances;

namespace KazCsto.Graphs.Centrality;

/// <summary>Eccentricity: how far the farthest node is that a node can reach.</summary>
/// <remarks>
/// The largest distance from the node (<see cref="Direction.Out"/>) or to it (<see cref="Direction.In"/>), over the nodes with a path;
/// NaN without any. The lowest is the most central. Nodes of another part do not count, so compare within one part. Not
/// normalised. Cost as for <see cref="Harmonic"/>.
/// Hage &amp; Harary 1995, doi:10.1016/0378-8733(94)00248-9.
/// </remarks>
public static class Eccentricity
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Whose distances count: to the node or from it.</param>
    /// <param name="byLength">Whether distances are sums of lengths instead of numbers of hops.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished search.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    public static Scores Of(Graph graph, Direction direction, bool byLength = false, Work work = default)
    {
        var totals = NodeDistances.Of(graph, direction, byLength, work);
        var distances = DistanceWords.Distances(graph, direction, byLength);
        return new(
            $"{DistanceWords.Name(direction)}-eccentricity",
            $"{distances}; the largest; nodes without a path do not count; low = central",
            totals.LargestOrNaN()
        );
    }
}
