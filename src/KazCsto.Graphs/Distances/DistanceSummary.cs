namespace KazCsto.Graphs.Distances;

/// <summary>How far apart the nodes of a graph are, all pairs taken together.</summary>
/// <remarks>
/// Distances follow the arcs. The <b>eccentricity</b> of a node is the largest distance from it to a node that it reaches; the
/// <b>diameter</b> is the largest eccentricity and the <b>radius</b> the smallest, of the nodes that reach any. The <b>average
/// path</b> is the mean distance over ordered pairs with a path; the <b>efficiency</b> the mean of 1 / distance over all ordered pairs, 0
/// without a path [1]. Parallel ties do not matter. By hops 512 searches run at once; see <see cref="KazCsto.Graphs.Centrality.Harmonic"/> for the
/// cost. [1] Latora &amp; Marchiori 2001, doi:10.1103/PhysRevLett.87.198701.
/// </remarks>
/// <param name="Eccentricities">The largest distance from each node; NaN if it reaches nobody.</param>
/// <param name="Diameter">The largest distance; NaN without any pair.</param>
/// <param name="Radius">The smallest eccentricity; NaN without any pair.</param>
/// <param name="AveragePath">The mean distance over the pairs with a path; NaN without any.</param>
/// <param name="Efficiency">The mean inverse distance over all ordered pairs; NaN for fewer than two nodes.</param>
/// <param name="PairsJoined">The ordered pairs with a path.</param>
/// <param name="Pairs">All ordered pairs.</param>
internal sealed record DistanceSummary(
    double[] Eccentricities,
    double Diameter,
    double Radius,
    double AveragePath,
    double Efficiency,
    long PairsJoined,
    long Pairs
)
{
    /// <summary>Measures all distances.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="byLength">Whether distances are sums of lengths instead of numbers of hops.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished search.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    public static DistanceSummary Of(Graph graph, bool byLength = false, Work work = default)
    {
        var totals = NodeDistances.Of(graph, Direction.Out, byLength, work);
        var pairs = (long)graph.NodeCount * Math.Max(graph.NodeCount - 1, 0);
        var joined = totals.Reached.Sum(reached => (long)reached);
        var eccentricities = totals.LargestOrNaN();
        var reaching = Array.FindAll(eccentricities, far => !double.IsNaN(far));
        return new(
            eccentricities,
            reaching.DefaultIfEmpty(double.NaN).Max(),
            reaching.DefaultIfEmpty(double.NaN).Min(),
            totals.Sum.Sum() / joined,
            totals.InverseSum.Sum() / pairs,
            joined,
            pairs
        );
    }
}
