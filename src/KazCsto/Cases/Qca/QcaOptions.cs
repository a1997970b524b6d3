namespace KazCsto.Cases.Qca;

/// <summary>What a comparative analysis asks of its cases.</summary>
internal sealed record QcaOptions
{
    /// <summary>The most conditions that are possible; the table of all terms has 3 to this power, if all are sets.</summary>
    public const int MostConditions = 14;

    /// <summary>The most terms that there may be: those of as many sets.</summary>
    public const int MostTerms = 4_782_969;

    /// <summary>What two numbers may differ by and still be equal, at the cuts.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>The outcome to explain, or its negation.</summary>
    public required SetLiteral Outcome { get; init; }

    /// <summary>The conditions, or their negations; none means every other set of the table.</summary>
    public ImmutableArray<SetLiteral> Conditions { get; init; } = [];

    /// <summary>The inclusion from which a row counts as positive, 0 to 1.</summary>
    public double InclusionCut { get; init; } = 0.8;

    /// <summary>The inclusion below which a row counts as negative, at most <see cref="InclusionCut"/>; between the two it is inconclusive. Null if there is no such band.</summary>
    public double? NegativeBelow { get; init; }

    /// <summary>The proportional reduction in inconsistency that a positive row needs besides, 0 to 1.</summary>
    public double PriCut { get; init; } = 0.5;

    /// <summary>How many cases a row needs; a row of fewer is a remainder.</summary>
    public int FrequencyCut { get; init; } = 1;

    /// <summary>What theory expects: the side of a condition that helps to bring the outcome about.</summary>
    public ImmutableArray<SetLiteral> Expectations { get; init; } = [];

    /// <summary>What theory expects of conditions together: conjunctions that help to bring the outcome about.</summary>
    public ImmutableArray<ImmutableArray<SetLiteral>> ExpectedTogether { get; init; } = [];

    /// <summary>Whether theory expects anything.</summary>
    public bool HasExpectations => !Expectations.IsEmpty || !ExpectedTogether.IsEmpty;

    /// <summary>Everything that theory expects, as analysts write it.</summary>
    public ImmutableArray<string> Expected =>
        [.. Expectations.Select(e => e.ToString()), .. ExpectedTogether.Select(terms => string.Join('*', terms))];

    /// <summary>Terms whose remainders no solution may count on.</summary>
    public ImmutableArray<ImmutableArray<SetLiteral>> Excluded { get; init; } = [];

    /// <summary>What is said to be necessary for the outcome, unions: no solution may count on a remainder that has none of one.</summary>
    public ImmutableArray<ImmutableArray<SetLiteral>> Necessary { get; init; } = [];

    /// <summary>Whether contradictory simplifying assumptions are left out too.</summary>
    public bool IsEnhanced { get; init; }

    /// <summary>How many of the models that tie are listed; the others are counted.</summary>
    public int MostModels { get; init; } = 20;

    /// <summary>How long a search for minimum models may be, in comparisons of 64 rows; what it could not prove is then said.</summary>
    public long MostSteps { get; init; } = 20_000_000;
}
