namespace KazCsto.Graphs.Centrality;

/// <summary>How Katz centrality is reckoned.</summary>
public sealed record KatzOptions
{
    /// <summary>What each further hop is worth; null for 0.85 / spectral radius. It must lie below 1 / spectral radius.</summary>
    public double? Alpha { get; init; }

    /// <summary>What every node has of itself.</summary>
    public double Beta { get; init; } = 1;

    /// <summary>Whether the scores are divided so that their squares sum to 1.</summary>
    public bool Normalised { get; init; } = true;

    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The largest change of a score in one iteration, as a share of the largest score, that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 10_000;
}
