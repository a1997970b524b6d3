namespace KazCsto.Graphs.Centrality;

/// <summary>How harmonic centrality is reckoned.</summary>
public sealed record HarmonicOptions
{
    /// <summary>Whether distances are sums of lengths instead of numbers of hops.</summary>
    public bool ByLength { get; init; }

    /// <summary>Whether the sum is divided by n - 1, the number of other nodes.</summary>
    public bool Normalised { get; init; } = true;
}
