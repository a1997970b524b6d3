namespace KazCsto.Graphs.Centrality;

/// <summary>Which of the measures called closeness is meant.</summary>
public sealed record ClosenessOptions
{
    /// <summary>Whether distances are sums of lengths instead of numbers of hops.</summary>
    public bool ByLength { get; init; }

    /// <summary>Whether to look at the reached nodes alone: r / Σd, NaN if there are none, instead of Wasserman and Faust's form.</summary>
    public bool WithinReach { get; init; }
}
