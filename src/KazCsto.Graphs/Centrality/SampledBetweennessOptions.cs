namespace KazCsto.Graphs.Centrality;

/// <summary>How near to the exact scores sampled betweenness has to come, and how surely.</summary>
public sealed record SampledBetweennessOptions
{
    /// <summary>The most that any score may differ from the exact normalised one; above 0 and below 1.</summary>
    public double ErrorBound { get; init; } = 0.01;

    /// <summary>The probability with which all scores keep to the bound at once; above 0 and below 1.</summary>
    public double Certainty { get; init; } = 0.9;

    /// <summary>The seed of the random numbers; the same seed gives the same scores.</summary>
    public ulong Seed { get; init; } = 1;

    internal void RefuseUnlessValid()
    {
        if (!(ErrorBound is > 0 and < 1) || !(Certainty is > 0 and < 1))
        {
            throw new ArgumentException(
                $"error bound {ErrorBound} and certainty {Certainty}: both lie between 0 and 1"
            );
        }
    }
}
