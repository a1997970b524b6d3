using KazCsto.Cases.Files;
using KazCsto.Cases.Qca;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Conditions;

/// <summary>Rules fitted on the cases known by a day, tried on the cases that came later.</summary>
/// <remarks>
/// The rules are the models of the conservative and of the parsimonious solution over the compared conditions, and each single condition that was met in every
/// case with the outcome. A rule foretells the outcome wherever it holds.
/// </remarks>
/// <param name="Day">The day.</param>
/// <param name="Known">The cases that had begun by then.</param>
/// <param name="Later">The others.</param>
/// <param name="Cut">The cut of the outcome.</param>
/// <param name="Rules">The rules with what they foretell.</param>
internal sealed record NextCases(
    DateOnly Day,
    ImmutableArray<ComparedCase> Known,
    ImmutableArray<ComparedCase> Later,
    OutcomeCut Cut,
    ImmutableArray<TriedRule> Rules
)
{
    /// <summary>Fits and tries the rules.</summary>
    /// <param name="comparison">All cases.</param>
    /// <param name="cut">The cut of the outcome.</param>
    /// <param name="day">The last day on which a case can have begun to be known.</param>
    public static NextCases Of(Comparison comparison, OutcomeCut cut, DateOnly day)
    {
        var byTime = comparison.Cases.ToLookup(c => CaseFile.Day(c.Scene.Begin) <= day);
        ImmutableArray<ComparedCase> known = [.. byTime[true]];
        ImmutableArray<ComparedCase> later = [.. byTime[false]];
        return new(
            day,
            known,
            later,
            cut,
            [
                .. Models(comparison, known, cut)
                    .Concat(Single(comparison.Plan, known, cut))
                    .DistinctBy(r => r.Shown)
                    .Select(rule => TriedRule.Of(rule, known, later, cut)),
            ]
        );
    }

    private static IEnumerable<CaseRule> Models(
        Comparison comparison,
        ImmutableArray<ComparedCase> known,
        OutcomeCut cut
    )
    {
        var sets = CaseSets.Of(comparison with { Cases = known }, comparison.Plan.Usual, cut);
        var positive = sets.Cases.Count(c => c.Reached(cut) == true);
        if (positive == 0 || positive == sets.Cases.Length)
        {
            return [];
        }

        var analysis = ComparativeAnalysis.Of(sets.Table().Memberships(), new() { Outcome = new(cut.Name, false) });
        return Of("conservative", analysis.Conservative).Concat(Of("parsimonious", analysis.Parsimonious));

        IEnumerable<CaseRule> Of(string kind, Solution solution) =>
            solution.Models.Select(model => CaseRule.Of($"{kind} solution", model, sets.Conditions));
    }

    private static IEnumerable<CaseRule> Single(ConditionPlan plan, ImmutableArray<ComparedCase> known, OutcomeCut cut)
    {
        var positive = known.Where(c => c.Reached(cut) == true).ToList();
        return plan
            .Conditions.Where(condition =>
                positive.Count > 0 && positive.All(c => c.Cells[condition.Name].IsYes == true)
            )
            .Select(condition => new CaseRule(
                "one condition",
                [
                    [(condition, true)],
                ]
            ));
    }
}
