using KazCsto.Graphs.Distances;

namespace KazCsto.Graphs.Centrality;

/// <summary>Closeness: how near a node is to the others, as the inverse of its mean distance.</summary>
/// <remarks>
/// With r the number of <i>other</i> nodes reached and Σd the sum of their distances, the score is (r / (n - 1)) · (r /
/// Σd), the form of Wasserman and Faust [2], which discounts a node that reaches few; it is 0 for one that reaches
/// none. As an option it is r / Σd within the reached nodes, NaN for one that reaches none. The two agree on a
/// connected graph and are both normalised there (1 = one hop from everyone).
/// The direction has to be said, since two well-known programs differ on it: <see cref="Direction.In"/> takes the
/// distances from the others to the node, <see cref="Direction.Out"/> those from it; on an undirected graph they are
/// the same. Parallel ties do not matter. On graphs of several parts <see cref="Harmonic"/> is the sounder choice. By hops 512
/// searches run at once, O(n m / 512) steps of 512 bits each where distances are short, else O(n m); by length O(n m log n).
/// [1] Freeman 1978, doi:10.1016/0378-8733(78)90021-7. [2] Wasserman &amp; Faust 1994, doi:10.1017/CBO9780511815478.
/// </remarks>
public static class Closeness
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Whose distances count: to the node or from it.</param>
    /// <param name="options">Hops or lengths, and the form; by hops and after Wasserman and Faust if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished node.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    public static Scores Of(Graph graph, Direction direction, ClosenessOptions? options = null, Work work = default)
    {
        options ??= new();
        var totals = NodeDistances.Of(graph, direction, options.ByLength, work);
        var values = new double[graph.NodeCount];
        for (var node = 0; node < values.Length; node++)
        {
            values[node] = Score(totals, node, options.WithinReach);
        }

        var distances = DistanceWords.Distances(graph, direction, options.ByLength);
        var form = options.WithinReach
            ? "r / sum over the r nodes reached, NaN if none"
            : "Wasserman-Faust: (r / (n-1)) * (r / sum) over the r nodes reached, 0 if none";
        return new($"{DistanceWords.Name(direction)}-closeness", $"{distances}; {form}", values);
    }

    private static double Score(NodeDistances totals, int node, bool withinReach)
    {
        var reached = totals.Reached[node];
        if (reached == 0)
        {
            return withinReach ? double.NaN : 0;
        }

        var within = reached / totals.Sum[node];
        return withinReach ? within : within * reached / (totals.Reached.Length - 1);
    }
}

/// <summary>Which of the measures called closeness is meant.</summary>
public sealed record ClosenessOptions
{
    /// <summary>Whether distances are sums of lengths instead of numbers of hops.</summary>
    public bool ByLength { get; init; }

    /// <summary>Whether to look at the reached nodes alone: r / Σd, NaN if there are none, instead of Wasserman and Faust's form.</summary>
    public bool WithinReach { get; init; }
}
