using KazCsto.Graphs.RandomNetworks;

namespace KazCsto.Graphs.Rankings;

/// <summary>The nodes of a bare graph ranked by one measure.</summary>
/// <param name="Measure">By what.</param>
/// <param name="Convention">The convention that the scores follow.</param>
/// <param name="Places">The first places, with all who share the last of them; the index of a place is its node.</param>
internal sealed record GraphRanking(GraphMeasure Measure, string Convention, IReadOnlyList<Place> Places)
{
    /// <summary>Where the scores stand among those of random networks, one entry a node of the graph; null if nobody asked.</summary>
    public Unusualness? Random { get; init; }

    /// <summary>Ranks the nodes of a graph.</summary>
    /// <param name="graph">The graph; it carries what the measure needs.</param>
    /// <param name="measure">By what.</param>
    /// <param name="options">How the measure reads it.</param>
    /// <param name="byId">Compares two nodes by their ids.</param>
    /// <param name="top">How many places.</param>
    /// <exception cref="KazCsto.Graphs.Centrality.NotConvergedException">The measure did not settle.</exception>
    /// <exception cref="NotEnoughMemoryException">The measure would not fit in memory.</exception>
    public static GraphRanking Of(
        Graph graph,
        GraphMeasure measure,
        MeasureOptions options,
        Comparison<int> byId,
        int top
    )
    {
        Memory.Require(
            $"{measure.Name} of {graph.NodeCount:N0} nodes and {graph.ArcCount:N0} arcs",
            measure.Memory(graph)
        );
        var scores = measure.Of(graph, options);
        return new(
            measure,
            scores.Convention,
            RankOrder.Of(scores.Values, measure.IsLowestFirst, byId, top, wholeTies: true)
        );
    }
}
