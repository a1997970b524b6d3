namespace KazCsto.Analysis.Centrality;

/// <summary>How PageRank is reckoned.</summary>
public sealed record PageRankOptions
{
    /// <summary>The chance of following an arc instead of jumping to any node; from 0 up to, but not including, 1.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>Whether a node shares its score out by strength, if the graph has strengths; otherwise in equal parts.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The sum of the changes of all scores in one iteration that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 10_000;
}
