namespace KazCsto.Graphs.Centrality;

/// <summary>How hubs and authorities are reckoned.</summary>
public sealed record HitsOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The sum of the changes of all scores in one iteration that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
