namespace KazCsto.Model;

/// <summary>What counts for one question, from <c>graph/projections.yaml</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Question">The question that it answers.</param>
/// <param name="Keep">The kinds of node that stay.</param>
/// <param name="Through">The kinds of node that are contracted.</param>
/// <param name="Parallel">What parallel arcs count as.</param>
/// <param name="Length">How strength becomes length.</param>
/// <param name="Ties">What each kind of tie counts for; a kind that is absent counts for nothing.</param>
/// <param name="Obligations">What obligations count for, or null.</param>
/// <param name="Families">Names of tie families by contracted kind, kind of tie, or <c>obligations</c>.</param>
public sealed record ProjectionRule(
    string Name,
    string Question,
    IReadOnlyList<string> Keep,
    IReadOnlyList<string> Through,
    ParallelRule Parallel,
    LengthRule Length,
    IReadOnlyDictionary<string, TieRule> Ties,
    ObligationRule? Obligations,
    IReadOnlyDictionary<string, string> Families
)
{
    /// <summary>Whether any arc goes one way only.</summary>
    public bool IsDirected => Obligations is not null || Ties.Values.Any(t => t.Moves != Moves.Both);

    /// <summary>Why a vocabulary cannot give it, or null if it can: its obligations may need meanings that nothing has.</summary>
    internal Unanswered? WhyNot(Schema schema) => Obligations is null ? null : schema.WhyNot(Requirements.Obligations);

    /// <summary>The levels in use, ascending.</summary>
    public IEnumerable<int> Levels =>
        Ties.Values.Select(t => t.Level).Concat(Obligations is null ? [] : [Obligations.Level]).Distinct().Order();

    /// <summary>The highest level in use.</summary>
    public int HighestLevel => Levels.LastOrDefault(1);

    /// <summary>The level of ties that lead on to one another: that of the lowest.</summary>
    public int LevelOf(IEnumerable<Tie> ties) => ties.Min(tie => Ties[tie.Kind.Name].Level);

    /// <summary>How long an arc of a strength is; NaN if the projection gives no lengths.</summary>
    public double LengthOf(double strength) =>
        Length switch
        {
            LengthRule.MaxPlusOneMinusStrength => HighestLevel + 1 - strength,
            LengthRule.Reciprocal => 1 / strength,
            _ => double.NaN,
        };

    /// <summary>The same rule with other numbers for its levels.</summary>
    public ProjectionRule WithLevels(IReadOnlyDictionary<int, int> numbers) =>
        this with
        {
            Ties = Ties.ToDictionary(t => t.Key, t => t.Value with { Level = numbers[t.Value.Level] }),
            Obligations = Obligations is null ? null : Obligations with { Level = numbers[Obligations.Level] },
        };
}

/// <summary>What obligations count for in a projection: an arc from who is bound to who is owed.</summary>
/// <param name="Duties">The duties that count.</param>
/// <param name="Level">Their strength, as an ordinal level above 0.</param>
/// <param name="Why">Why they are that strong, for the reader.</param>
public sealed record ObligationRule(IReadOnlyList<string> Duties, int Level, string Why);

/// <summary>What a kind of tie counts for in a projection.</summary>
/// <param name="Moves">Which end moves which.</param>
/// <param name="Level">Its strength, as an ordinal level above 0.</param>
/// <param name="Why">Why it is that strong, for the reader.</param>
public sealed record TieRule(Moves Moves, int Level, string Why);

/// <summary>Which end of a tie moves which.</summary>
public enum Moves
{
    /// <summary>The subject moves the object.</summary>
    FromMovesTo,

    /// <summary>The object moves the subject.</summary>
    ToMovesFrom,

    /// <summary>Each moves the other.</summary>
    Both,
}
