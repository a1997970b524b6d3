namespace KazCsto.Graphs.Centrality;

/// <summary>How PageRank is reckoned.</summary>
public sealed record PageRankOptions
{
    /// <summary>The chance of following an arc instead of jumping to any node; from 0 up to, but not including, 1.</summary>
    public double Damping { get; init; } = 0.85;

    /// <summary>
    /// How likely each node is the one where the walk begins and that it jumps to, in any unit; null for all alike. PageRank is
    /// then personalised: near whom a node is.
    /// </summary>
    public IReadOnlyList<double>? Restart { get; init; }

    /// <summary>Where a walk goes on from a node without arcs out.</summary>
    public Dangling Dangling { get; init; } = Dangling.Anywhere;

    /// <summary>Whether a node shares its score out by strength, if the graph has strengths; otherwise in equal parts.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The sum of the changes of all scores in one iteration that ends the work; not below the rounding of n scores, n · 2^-52.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 10_000;
}
