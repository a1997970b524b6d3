using KazCsto.Graphs.Brandes;

namespace KazCsto.Graphs.Centrality;

/// <summary>Betweenness: how often a node stands on the shortest paths between two others.</summary>
/// <remarks>
/// The sum of σ(s,t|v) / σ(s,t) over ordered pairs s ≠ v ≠ t, where σ counts shortest paths and σ(s,t|v) those through
/// v [1]. The ends of a path do not count as on it. Paths follow the arcs. Pairs without a path add 0. Normalised, the
/// sum is divided by (n - 1)(n - 2), on undirected graphs too; raw, the sum over an undirected graph is halved, so that
/// each pair counts once. Graphs of fewer than three nodes score 0. Routes are counted, and parallel ties are one
/// route. Lengths that differ by less than 1e-12 of themselves are equal. Exact, by Brandes' accumulation [2]: O(n m)
/// by hops, O(n m log n) by length, where n and m are those of the blocks of an undirected graph, leaves and twins left out; O(n + m)
/// memory.
/// [1] Freeman 1977, doi:10.2307/3033543. [2] Brandes 2001, doi:10.1080/0022250X.2001.9990249.
/// </remarks>
public static class Betweenness
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Hops or lengths, normalised or raw; by hops and normalised if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished source.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths lead from one node to another.</exception>
    public static Scores Of(Graph graph, BetweennessOptions? options = null, Work work = default)
    {
        options ??= new();
        var sums = PathLoad.Of(graph, options.ByLength, work);
        var divisor = Divisor(graph, options.Normalised);
        return new("betweenness", Convention(graph, options), Array.ConvertAll(sums, sum => sum / divisor));
    }

    private static double Divisor(Graph graph, bool normalised)
    {
        if (!normalised)
        {
            return graph.IsDirected ? 1 : 2;
        }

        return graph.NodeCount < 3 ? 1 : (graph.NodeCount - 1.0) * (graph.NodeCount - 2.0);
    }

    private static string Convention(Graph graph, BetweennessOptions options)
    {
        var paths = graph.IsDirected ? "paths along the arcs" : "undirected paths";
        var unit = options.ByLength ? "shortest by length" : "shortest by hops";
        var scale = (options.Normalised, graph.IsDirected) switch
        {
            (true, _) => "divided by (n-1)(n-2) ordered pairs",
            (false, true) => "raw over ordered pairs",
            _ => "raw over unordered pairs",
        };
        return $"{paths}, {unit}; ends not counted; {scale}; pairs without a path add 0";
    }
}
