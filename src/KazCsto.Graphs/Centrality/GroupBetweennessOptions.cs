namespace KazCsto.Graphs.Centrality;

/// <summary>Which paths count for the betweenness of a group.</summary>
public sealed record GroupBetweennessOptions
{
    /// <summary>Whether the shortest paths are shortest in length instead of in hops.</summary>
    public bool ByLength { get; init; }
}
