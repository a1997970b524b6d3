namespace KazCsto.Graphs.Centrality;

/// <summary>How Bonacich power is reckoned.</summary>
public sealed record BonacichPowerOptions
{
    /// <summary>What the power of those that a node moves is worth to it, below 0 if their weakness is; null for 0.85 / spectral radius. It must lie nearer to 0 than 1 / spectral radius.</summary>
    public double? Beta { get; init; }

    /// <summary>Whether the scores are multiplied so that their squares sum to the number of nodes.</summary>
    public bool Normalised { get; init; } = true;

    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The largest change of a score in one iteration, as a share of the largest score, that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
