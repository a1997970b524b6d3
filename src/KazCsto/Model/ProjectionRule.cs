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
    public bool IsDirected =>
        Obligations is not null || Ties.Values.Any(t => t.Moves != Moves.Both);

    /// <summary>The highest level in use.</summary>
    public int HighestLevel =>
        Ties.Values.Select(t => t.Level).Append(Obligations?.Level ?? 1).Max();

    /// <summary>How long an arc of a strength is; NaN if the projection gives no lengths.</summary>
    public double LengthOf(double strength) =>
        Length switch
        {
            LengthRule.MaxPlusOneMinusStrength => HighestLevel + 1 - strength,
            LengthRule.Reciprocal => 1 / strength,
            _ => double.NaN,
        };
}
