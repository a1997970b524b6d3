using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>The answer to one question about one case, with all that bears on it.</summary>
internal sealed record Cell
{
    private const double EvenChance = 0.5;

    /// <summary>The case.</summary>
    public required Node Case { get; init; }

    /// <summary>The question.</summary>
    public required Condition Condition { get; init; }

    /// <summary>The day on which it was asked.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The answer.</summary>
    public required TruthValue Answer { get; init; }

    /// <summary>The value behind the answer with its unit, such as <c>7500 km</c>; blank if there is none.</summary>
    public string Value { get; init; } = "";

    /// <summary>The number that a cut made the answer; null if there is none.</summary>
    public Measurement? Measurement { get; init; }

    /// <summary>The same cell by another cut; itself if it has no number.</summary>
    public Cell CutAt(double cut)
    {
        if (Measurement is null)
        {
            return this;
        }

        var (isYes, all) = (Measurement.Values[0] >= cut, For.AddRange(Against));
        return this with
        {
            Condition = Condition with { YesFrom = cut },
            Answer = Measurement.By(cut),
            For = isYes ? all : [],
            Against = isYes ? [] : all,
        };
    }

    /// <summary>Whether the question could be put at all: not if it asks about the state that the case is about, and none is named.</summary>
    public bool IsAskable { get; init; } = true;

    /// <summary>Why the vocabulary cannot answer it; blank if it can.</summary>
    public string Untold { get; init; } = "";

    /// <summary>What speaks for yes, the best first.</summary>
    public ImmutableArray<Match> For { get; init; } = [];

    /// <summary>What speaks for no, the best first: what was found for it, and what would have meant yes but does not hold.</summary>
    public ImmutableArray<Match> Against { get; init; } = [];

    /// <summary>What says which state and which day were looked at.</summary>
    public ImmutableArray<Fact> Basis { get; init; } = [];

    /// <summary>The answer as yes or no, for methods that need one: a contested answer goes to the side that is in force, or else to the surer, and to no where they are even or where the only side found is not more likely than not; null if the data say nothing.</summary>
    public bool? IsYes =>
        Answer switch
        {
            TruthValue.Yes or TruthValue.Possibly => true,
            TruthValue.No => false,
            TruthValue.Contested => Best(For).CompareTo(Best(Against)) > 0,
            _ => null,
        };

    /// <summary>Yes (or possibly) or no; null if it is contested or not known.</summary>
    public bool? Settled => Answer == TruthValue.Contested ? null : IsYes;

    /// <summary>Every fact that bears on the answer, each once.</summary>
    public IEnumerable<Fact> Facts => For.Concat(Against).SelectMany(m => m.Facts).Concat(Basis).Distinct();

    /// <summary>The facts to cite: of the side that carries the answer, or of both if it is contested.</summary>
    public IEnumerable<Fact> Cited =>
        (
            Answer switch
            {
                TruthValue.Yes or TruthValue.Possibly => For.Take(1),
                TruthValue.Contested => For.Take(1).Concat(Carrying.Take(1)),
                TruthValue.No => Carrying.Take(1),
                _ => [],
            }
        )
            .SelectMany(m => m.Told)
            .Distinct();

    /// <summary>What carries a no: what was found for it, and what is denied; not what merely was over, or came later.</summary>
    private IEnumerable<Match> Carrying =>
        Against.Where(m => m.Fit > MatchState.Not || m.IsDenied || m.Told.Any() && Value.Length > 0);

    /// <summary>Why the answer is no without a claim, or why there is none; blank if claims carry it.</summary>
    public string Remark =>
        !IsAskable ? "no member is named as the state that it is about"
        : Untold.Length > 0 ? Untold
        : Answer == TruthValue.Unknown ? "no claim speaks of it"
        : Answer == TruthValue.No && !Carrying.Any() ? Condition.NoBecause
        : "";

    private static (bool IsInForce, double Probability) Best(ImmutableArray<Match> matches) =>
        matches
            .Where(m => m.Fit > MatchState.Not)
            .Select(m => (m.Fit > MatchState.Contested, m.Probability))
            .DefaultIfEmpty((false, EvenChance))
            .Max();
}
