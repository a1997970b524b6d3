namespace KazCsto.Cases.Qca;

/// <summary>How easily chance alone would explain a table as well as its conditions do.</summary>
/// <remarks>
/// A condition that is drawn for each of n cases by a fair coin separates those with the outcome from those without, one way round or the other, with
/// probability 2/2^n, however many of the cases have the outcome. Of k such conditions at least one does with 1 - (1 - 2/2^n)^k. If it is drawn from v
/// values, one of them separates the p cases with the outcome from the others with ((v - 1)^(n - p) + (v - 1)^p - (v - 1)) / v^(n - 1): it is had by all
/// of the ones and none of the others, or both sides have one value each. Compare Marx &amp; Duşa 2011, doi:10.4256/mio.2010.0037 and Thiem &amp;
/// Mkrtchyan 2023.
/// </remarks>
/// <param name="Cases">How many cases there are.</param>
/// <param name="Positive">How many of them have the outcome.</param>
/// <param name="Conditions">How many conditions there are.</param>
internal sealed record ChanceOfSeparation(int Cases, int Positive, int Conditions)
{
    /// <summary>From this chance on, a result shows how the method works and no more.</summary>
    public const double OfDemonstration = 0.05;

    /// <summary>The chance of conditions with so many values.</summary>
    public ChanceOfSeparation(int cases, int positive, ImmutableArray<int> values)
        : this(cases, positive, values.Length)
    {
        Several = [.. values.Where(v => v > 2)];
    }

    /// <summary>How many values those conditions have that are no sets.</summary>
    public ImmutableArray<int> Several { get; } = [];

    /// <summary>That one condition separates the cases, if it is a set.</summary>
    public double OfOne => Math.Pow(2, 1 - Cases);

    /// <summary>That at least one of the conditions does.</summary>
    public double OfAny =>
        1
        - (
            Math.Pow(1 - OfOne, Conditions - Several.Length)
            * Several.Aggregate(1.0, (none, values) => none * (1 - OfOneWith(values)))
        );

    /// <summary>Whether chance explains the cases so easily that the result is a demonstration of the method.</summary>
    public bool IsDemonstration => OfAny >= OfDemonstration;

    /// <summary>That a value of a condition that has so many separates the cases.</summary>
    public double OfOneWith(int values)
    {
        var others = (double)values - 1;
        return (Math.Pow(others, Cases - Positive) + Math.Pow(others, Positive) - others) / Math.Pow(values, Cases - 1);
    }
}
