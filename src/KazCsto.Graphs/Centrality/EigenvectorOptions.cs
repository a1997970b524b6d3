namespace KazCsto.Graphs.Centrality;

/// <summary>How eigenvector centrality is reckoned.</summary>
public sealed record EigenvectorOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The largest change of a score in one iteration that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 10_000;
}
