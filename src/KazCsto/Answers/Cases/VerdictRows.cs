using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;

namespace KazCsto.Answers.Cases;

/// <summary>A judged case as rows: its conditions, what the verdicts hang on, and its clock.</summary>
internal static class VerdictRows
{
    private static readonly ImmutableArray<string> Columns =
    [
        "case",
        "day",
        "rule",
        "provision",
        "in_force",
        "verdict",
        "conduct",
        "part",
        "item",
        "answer",
        "leans_yes",
        "for",
        "against",
        "sources",
    ];

    public static Rows Of(CaseVerdict verdict) =>
        new(
            Columns,
            verdict
                .Provisions.SelectMany(RowsOf)
                .Concat(verdict.Clock.Select(RowOf))
                .Select(cells => (object?[])[verdict.Case.Id, Numbers.Iso(verdict.Day), .. cells])
        );

    private static IEnumerable<object?[]> RowsOf(ProvisionVerdict judged)
    {
        object?[] head =
        [
            judged.Rule.Name,
            judged.Rule.Provision.Id,
            judged.Text.Period.ToString(),
            judged.Applicability.Told(),
            judged.Conducted(),
        ];
        return Cells("fact", judged.Facts.Prepend(judged.Bound))
            .Concat(Cells("bar", judged.Bars))
            .Concat(Cells("decision", judged.Decision))
            .Concat(judged.Hinges.Select(RowOf))
            .Select(cells => (object?[])[.. head, .. cells]);
    }

    private static IEnumerable<object?[]> Cells(string part, IEnumerable<Cell> cells) =>
        cells.Select(c => (object?[])[part, c.Condition.Name, c.Answer.Told(), c.IsYes, .. CellAnswer.Row(c)]);

    private static object?[] RowOf(Hinge hinge) =>
        ["without", hinge.What, hinge.Told, null, "", "", Joined(hinge.Claims.Select(c => c.Citation))];

    private static object?[] RowOf(ClockStep step) =>
        [
            "",
            "",
            "",
            "",
            "",
            "clock",
            step.Event.Id,
            $"{step.When}, {step.After}",
            null,
            Joined(step.Ties.Select(t => t.Id)),
            Joined(step.Stops.SelectMany(s => s.Who).Distinct().Select(w => w.Id)),
            step.Date.BestClaim.Citation,
        ];

    private static string Joined(IEnumerable<string> texts) => string.Join("; ", texts);
}
