using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>A rule, and where it was right and wrong.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="WrongBefore">The cases known when it was fitted that it gets wrong.</param>
/// <param name="Right">The later cases that it foretold.</param>
/// <param name="Wrong">The later cases in which it foretold the other outcome.</param>
/// <param name="Open">The later cases in which it says nothing, or whose outcome is not known.</param>
internal sealed record TriedRule(
    CaseRule Rule,
    ImmutableArray<ComparedCase> WrongBefore,
    ImmutableArray<ComparedCase> Right,
    ImmutableArray<ComparedCase> Wrong,
    ImmutableArray<ComparedCase> Open
)
{
    /// <summary>What the conditions of the rule rest on in the later cases that it gets wrong.</summary>
    public IEnumerable<Fact> WrongBecause =>
        Wrong
            .SelectMany(c => Rule.Terms.SelectMany(t => t).SelectMany(l => c.Cells[l.Condition.Name].Cited))
            .Distinct();

    internal static TriedRule Of(
        CaseRule rule,
        IEnumerable<ComparedCase> known,
        IEnumerable<ComparedCase> later,
        OutcomeCut cut
    )
    {
        var tried = later.ToLookup(c => IsRight(rule, c, cut));
        return new(
            rule,
            [.. known.Where(c => IsRight(rule, c, cut) == false)],
            [.. tried[true]],
            [.. tried[false]],
            [.. tried[null]]
        );
    }

    private static bool? IsRight(CaseRule rule, ComparedCase compared, OutcomeCut cut) =>
        (rule.HoldsIn(compared), compared.Reached(cut)) is ({ } foretold, { } came) ? foretold == came : null;
}
