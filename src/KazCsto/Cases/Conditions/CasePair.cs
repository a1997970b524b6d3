using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Two cases side by side: on which conditions they agree and on which they differ.</summary>
/// <remarks>
/// Possibly counts as yes. A condition that is contested or not known in either case is left open: it neither joins nor parts them.
/// </remarks>
/// <param name="One">One case.</param>
/// <param name="Other">The other.</param>
/// <param name="Alike">The conditions with the same answer in both.</param>
/// <param name="Unlike">The conditions with opposite answers.</param>
/// <param name="Open">The conditions that cannot be compared.</param>
internal sealed record CasePair(
    ComparedCase One,
    ComparedCase Other,
    ImmutableArray<Condition> Alike,
    ImmutableArray<Condition> Unlike,
    ImmutableArray<Condition> Open
)
{
    /// <summary>The share of the comparable conditions on which they agree; NaN if none can be compared.</summary>
    public double Likeness => (double)Alike.Length / (Alike.Length + Unlike.Length);

    /// <summary>Two cases side by side.</summary>
    public static CasePair Of(ComparedCase one, ComparedCase other, ConditionPlan plan)
    {
        var sides = plan.Conditions.ToLookup(c => AreAlike(one, other, c));
        return new(one, other, [.. sides[true]], [.. sides[false]], [.. sides[null]]);
    }

    /// <summary>A case beside each other, the most like it first.</summary>
    public static IEnumerable<CasePair> All(Comparison comparison, ComparedCase centre) =>
        comparison
            .Cases.Where(c => c != centre)
            .Select(c => Of(centre, c, comparison.Plan))
            .OrderByDescending(p => p.Likeness);

    /// <summary>The facts that some conditions rest on in both cases.</summary>
    public IEnumerable<Fact> FactsOf(IEnumerable<Condition> conditions) =>
        conditions.SelectMany(c => One.Cells[c.Name].Cited.Concat(Other.Cells[c.Name].Cited)).Distinct();

    /// <summary>The pairs of cases that ended alike, those that have least in common first: what they do share might explain it (Mill's method of agreement). Pairs of which half the conditions cannot be compared are left out.</summary>
    public static IEnumerable<CasePair> EndedAlike(Comparison comparison) =>
        comparison
            .Cases.SelectMany(
                (one, i) =>
                    comparison
                        .Cases.Skip(i + 1)
                        .Where(other => one.Outcome is { } outcome && other.Outcome?.Value == outcome.Value)
                        .Select(other => Of(one, other, comparison.Plan))
            )
            .Where(pair => pair.Open.Length < comparison.Plan.Conditions.Length / 2)
            .OrderBy(pair => pair.Likeness)
            .ThenByDescending(pair => pair.Unlike.Length);

    private static bool? AreAlike(ComparedCase one, ComparedCase other, Condition condition) =>
        (one.Cells[condition.Name].Settled, other.Cells[condition.Name].Settled) is ({ } first, { } second)
            ? first == second
            : null;
}
