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
    /// <summary>
    /// The kinds of node that are reached, walked over and stood between. A node that is kept and not counted is ranked in the network of the counted and
    /// itself alone, so that no ranking hangs on how many such nodes there are.
    /// </summary>
    internal IReadOnlyList<string> Counted { get; init; } = Keep;

    /// <summary>Whether a node is counted.</summary>
    internal bool Counts(Node node) => Counted.Contains(node.Kind.Name);

    /// <summary>Kinds of tie by which a node is a part of one node of a kind, and acts as it: what a state's organ does, the state does.</summary>
    internal IReadOnlyDictionary<string, string> StandFor { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Kinds of tie by which a node that is not counted acts for one that is: what a state's leader moves, the state moves.</summary>
    internal IReadOnlyDictionary<string, ActingRule> ActThrough { get; init; } =
        ImmutableDictionary<string, ActingRule>.Empty;

    /// <summary>Whether every node counts and stands for itself alone.</summary>
    internal bool IsPlain => StandFor.Count == 0 && ActThrough.Count == 0 && Keep.All(Counted.Contains);

    /// <summary>Whether any arc goes one way only.</summary>
    public bool IsDirected => Obligations is not null || Ties.Values.Any(t => t.Moves != Moves.Both);

    /// <summary>Why a vocabulary cannot give it, or null if it can: its obligations may need meanings that nothing has.</summary>
    internal Unanswered? WhyNot(Schema schema) => Obligations is null ? null : schema.WhyNot(Requirements.Obligations);

    /// <summary>The levels in use, ascending.</summary>
    public IEnumerable<int> Levels =>
        Ties
            .Values.SelectMany(t => t.Levels)
            .Concat(ActThrough.Values.Select(a => a.Level))
            .Concat(Obligations is null ? [] : [Obligations.Level])
            .Distinct()
            .Order();

    /// <summary>The highest level in use.</summary>
    public int HighestLevel => Levels.LastOrDefault(1);

    /// <summary>The level of ties that lead on from one node to another: that of the lowest.</summary>
    internal int LevelOf(Node from, IReadOnlyList<Tie> ties) => CountsOf(from, ties).Min(c => c?.Level ?? int.MaxValue);

    /// <summary>What each of some ties counts for that lead on from one node to another; null for a tie by which a part stands for its whole.</summary>
    internal IEnumerable<LevelRule?> CountsOf(Node from, IReadOnlyList<Tie> ties)
    {
        for (var i = 0; i < ties.Count; i++)
        {
            var tie = ties[i];
            var (isForward, isLast) = (tie.From.Equals(from), i == ties.Count - 1);
            var isInside = StandFor.ContainsKey(tie.Kind.Name) && (isForward ? i > 0 : !isLast);
            var isInPart = !isLast && StandFor.ContainsKey(ties[i + 1].Kind.Name);
            yield return isInside ? null : CountOf(tie, isForward, isInPart);
            from = tie.Other(from);
        }
    }

    private LevelRule? CountOf(Tie tie, bool isForward, bool isInPart) =>
        !Ties.TryGetValue(tie.Kind.Name, out var rule) ? null
        : !ActThrough.TryGetValue(tie.Kind.Name, out var acting) ? rule.Own
        : !isForward ? new(acting.Level, acting.Why)
        : isInPart ? rule.Least
        : rule.Of(tie.Role);

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
            Ties = Ties.ToDictionary(t => t.Key, t => t.Value.WithLevels(numbers)),
            ActThrough = ActThrough.ToDictionary(a => a.Key, a => a.Value with { Level = numbers[a.Value.Level] }),
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
public sealed record TieRule(Moves Moves, int Level, string Why)
{
    /// <summary>The levels of roles that have one of their own: who rules moves a state otherwise than who represents it.</summary>
    internal IReadOnlyDictionary<string, LevelRule> Roles { get; init; } = ImmutableDictionary<string, LevelRule>.Empty;

    /// <summary>How else one may read which end moves which.</summary>
    internal IReadOnlyList<Moves> Otherwise { get; init; } = [];

    /// <summary>The kinds of node at the object end for which it counts; blank for all.</summary>
    internal IReadOnlyList<string> At { get; init; } = [];

    /// <summary>What it counts for without a role that has a level of its own.</summary>
    internal LevelRule Own => new(Level, Why);

    /// <summary>The least that it counts for with any role.</summary>
    internal LevelRule Least => Roles.Values.Append(Own).MinBy(r => r.Level)!;

    internal IEnumerable<int> Levels => Roles.Values.Select(r => r.Level).Prepend(Level);

    internal LevelRule Of(string? role) => role is not null && Roles.TryGetValue(role, out var own) ? own : Own;

    internal TieRule WithLevels(IReadOnlyDictionary<int, int> numbers) =>
        this with
        {
            Level = numbers[Level],
            Roles = Roles.ToDictionary(r => r.Key, r => r.Value with { Level = numbers[r.Value.Level] }),
        };
}

/// <summary>What a tie counts for.</summary>
/// <param name="Level">Its strength, as an ordinal level above 0.</param>
/// <param name="Why">Why it is that strong, for the reader.</param>
internal sealed record LevelRule(int Level, string Why);

/// <summary>How a node that is counted moves those who act for it, and through them others.</summary>
/// <param name="Of">The kind of node for which they act.</param>
/// <param name="Level">How strongly it moves them, as an ordinal level above 0.</param>
/// <param name="Why">Why it is that strong, for the reader.</param>
internal sealed record ActingRule(string Of, int Level, string Why);

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
