using KazCsto.Graphs.Distances;

namespace KazCsto.Graphs.Centrality;

/// <summary>Harmonic centrality: how near a node is to the others, as the mean of its inverse distances.</summary>
/// <remarks>
/// Σ 1 / d over the other nodes, divided by n - 1 unless the raw sum is asked for. A node out of reach adds 0, so
/// graphs of several parts need no special rule, which is why it is preferred to <see cref="Closeness"/> there [2]. A
/// lone node has 0. <see cref="Direction.In"/> takes the distances from the others to the node, <see
/// cref="Direction.Out"/> those from it; on an undirected graph they are the same. Parallel ties do not matter. By hops 512
/// searches run at once, O(n m / 512) steps of 512 bits each where distances are short, else O(n m); by length O(n m log n).
/// [1] Marchiori &amp; Latora 2000, doi:10.1016/S0378-4371(00)00311-3. [2] Boldi &amp; Vigna 2014,
/// doi:10.1080/15427951.2013.865686.
/// </remarks>
public static class Harmonic
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Whose distances count: to the node or from it.</param>
    /// <param name="options">Hops or lengths, normalised or raw; by hops and normalised if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished node.</param>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    public static Scores Of(Graph graph, Direction direction, HarmonicOptions? options = null, Work work = default)
    {
        options ??= new();
        var others = options.Normalised ? Math.Max(graph.NodeCount - 1, 1) : 1;
        var sums = NodeDistances.Of(graph, direction, options.ByLength, work).InverseSum;
        var distances = DistanceWords.Distances(graph, direction, options.ByLength);
        var scale = options.Normalised ? "sum of 1/d divided by n-1" : "raw sum of 1/d";
        return new(
            $"{DistanceWords.Name(direction)}-harmonic",
            $"{distances}; {scale}; out of reach adds 0",
            Array.ConvertAll(sums, sum => sum / others)
        );
    }
}

/// <summary>How harmonic centrality is reckoned.</summary>
public sealed record HarmonicOptions
{
    /// <summary>Whether distances are sums of lengths instead of numbers of hops.</summary>
    public bool ByLength { get; init; }

    /// <summary>Whether the sum is divided by n - 1, the number of other nodes.</summary>
    public bool Normalised { get; init; } = true;
}
