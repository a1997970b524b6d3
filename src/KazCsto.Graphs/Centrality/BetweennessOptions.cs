namespace KazCsto.Graphs.Centrality;

/// <summary>How betweenness is reckoned.</summary>
public sealed record BetweennessOptions
{
    /// <summary>Whether the shortest paths are shortest in length instead of in hops.</summary>
    public bool ByLength { get; init; }

    /// <summary>Whether the sum is divided by (n - 1)(n - 2), the number of ordered pairs of other nodes.</summary>
    public bool Normalised { get; init; } = true;
}
