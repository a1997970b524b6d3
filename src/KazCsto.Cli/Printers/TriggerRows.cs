using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>A judged case as rows: its conditions, what the verdicts hang on, and its clock.</summary>
internal static class TriggerRows
{
    public static Table Of(CaseVerdict verdict)
    {
        var table = new Table(
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
            "sources"
        );
        foreach (var judged in verdict.Provisions)
        {
            Add(table, verdict, judged, "fact", judged.Facts.Prepend(judged.Bound));
            Add(table, verdict, judged, "bar", judged.Bars);
            Add(table, verdict, judged, "decision", judged.Decision);
            foreach (var hinge in judged.Hinges)
            {
                AddRow(
                    table,
                    verdict,
                    judged,
                    "without",
                    hinge.What,
                    hinge.Told,
                    null,
                    "",
                    "",
                    string.Join("; ", hinge.Claims.Select(c => c.Citation))
                );
            }
        }

        foreach (var step in verdict.Clock)
        {
            AddRow(
                table,
                verdict,
                null,
                "clock",
                step.Event.Id,
                $"{step.When}, {step.After}",
                null,
                string.Join("; ", step.Ties.Select(t => t.Id)),
                string.Join("; ", step.Stops.SelectMany(s => s.Who).Distinct().Select(w => w.Id)),
                step.Date.BestClaim.Citation
            );
        }

        return table;
    }

    private static void Add(
        Table table,
        CaseVerdict verdict,
        ProvisionVerdict judged,
        string part,
        IEnumerable<Cell> cells
    )
    {
        foreach (var cell in cells)
        {
            AddRow(
                table,
                verdict,
                judged,
                part,
                cell.Condition.Name,
                cell.Answer.Told(),
                cell.IsYes,
                Ids(cell.For),
                Ids(cell.Against),
                string.Join("; ", cell.Cited.Select(f => f.BestClaim.Citation))
            );
        }
    }

    private static void AddRow(
        Table table,
        CaseVerdict verdict,
        ProvisionVerdict? judged,
        string part,
        string item,
        string answer,
        bool? leans,
        string isFor,
        string against,
        string sources
    ) =>
        table.Add(
            verdict.Case.Id,
            Numbers.Iso(verdict.Day),
            judged?.Rule.Name ?? "",
            judged?.Rule.Provision.Id ?? "",
            judged?.Text.Period.ToString() ?? "",
            judged?.Applicability.Told() ?? "",
            judged?.Conducted() ?? "",
            part,
            item,
            answer,
            leans,
            isFor,
            against,
            sources
        );

    private static string Ids(IEnumerable<Match> matches) =>
        string.Join("; ", matches.SelectMany(m => m.Told).Distinct().Select(f => f.Id));
}
