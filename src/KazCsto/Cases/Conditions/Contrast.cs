using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>One condition of one case against all other cases.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Cell">The answer in the case at the centre.</param>
/// <param name="Alike">The other cases with the same answer.</param>
/// <param name="Unlike">The other cases with the opposite one.</param>
/// <param name="Open">The other cases in which it is contested or not known.</param>
internal sealed record Contrast(
    Condition Condition,
    Cell Cell,
    ImmutableArray<ComparedCase> Alike,
    ImmutableArray<ComparedCase> Unlike,
    ImmutableArray<ComparedCase> Open
)
{
    /// <summary>Whether the case stands alone with its answer, and not for want of claims about others alone.</summary>
    public bool SetsApart => Cell.Settled is not null && Alike.IsEmpty && !Unlike.IsEmpty;

    /// <summary>Over which cuts it sets the case apart, if its answers hang on a cut.</summary>
    /// <param name="comparison">All cases.</param>
    /// <param name="centre">The case.</param>
    public ImmutableArray<CutRange> CutsThatSetApart(Comparison comparison, Node centre) =>
        [
            .. CutRange
                .All(
                    comparison,
                    Condition,
                    cut => Of(cut, cut.Cases.Single(c => c.Case.Equals(centre)), Condition).SetsApart
                )
                .Where(r => r.Says)
                .Select(r => r.Range),
        ];

    /// <summary>One case against all others, condition by condition.</summary>
    /// <param name="comparison">All cases.</param>
    /// <param name="centre">The case.</param>
    public static ImmutableArray<Contrast> All(Comparison comparison, ComparedCase centre) =>
        [.. comparison.Plan.Conditions.Select(condition => Of(comparison, centre, condition))];

    private static Contrast Of(Comparison comparison, ComparedCase centre, Condition condition)
    {
        var cell = centre.Cells[condition.Name];
        var others = comparison
            .Cases.Where(c => c != centre)
            .ToLookup(c =>
                cell.Settled is { } here && c.Cells[condition.Name].Settled is { } there ? here == there : (bool?)null
            );
        return new(condition, cell, [.. others[true]], [.. others[false]], [.. others[null]]);
    }

    /// <summary>What sets the case apart first, then what it shares with fewest others; what has no answer that sets anything apart comes last.</summary>
    public static IEnumerable<Contrast> InOrder(IEnumerable<Contrast> contrasts) =>
        contrasts.OrderByDescending(c => c.SetsApart).ThenBy(c => c.Cell.Settled is null).ThenBy(c => c.Alike.Length);
}
