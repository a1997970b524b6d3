using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints cases by their conditions.</summary>
internal static class ComparisonPrinter
{
    private const int MostPairs = 3;

    public static void Print(
        Network history,
        Comparison comparison,
        ComparedCase? centre,
        DateOnly? fittedBy,
        string format,
        TextWriter output
    )
    {
        if (format != "table")
        {
            Rows(comparison).Write(output, format);
            return;
        }

        Overview(comparison).Write(output, format);
        var prose = new Prose(output);
        prose.Line($"{TruthValueWords.Legend}; * = beyond the article", indent: 0);
        if (!comparison.Undated.IsEmpty)
        {
            prose.Line(
                $"Left out, because nothing known says when it began: {string.Join(", ", comparison.Undated.Select(n => n.Name))}",
                indent: 0
            );
        }

        if (centre is not null && comparison.Cases.Length > 1)
        {
            PrintContrasts(comparison, centre, prose);
            PrintPairs(comparison, centre, prose);
            PrintEndedAlike(comparison, prose);
            PrintRules(comparison, fittedBy ?? CaseFile.Day(centre.Scene.Begin), prose);
        }

        foreach (var condition in comparison.Plan.Conditions)
        {
            prose.Heading(condition.Asks);
            foreach (var compared in comparison.Cases)
            {
                PrintCell(history, compared.Cells[condition.Name], prose);
            }
        }
    }

    private static Table Overview(Comparison comparison)
    {
        var table = new Table(["", .. comparison.Cases.Select(Slug)]);
        foreach (var condition in comparison.Plan.Conditions)
        {
            table.Add([condition.Label, .. comparison.Cases.Select(c => c.Cells[condition.Name].Answer.Abbreviated())]);
        }

        return table.Add([comparison.Plan.Outcome.Label, .. comparison.Cases.Select(c => c.OutcomeTold)]);
    }

    private static string Slug(ComparedCase compared)
    {
        var slug = compared.Case.Id.Split(':')[1];
        return compared.IsInArticle ? slug : $"{slug}*";
    }

    private static void PrintContrasts(Comparison comparison, ComparedCase centre, Prose prose)
    {
        prose.Heading($"What sets {centre.Case.Name} apart, condition by condition");
        foreach (
            var contrast in Contrast
                .All(comparison, centre)
                .OrderByDescending(c => c.SetsApart)
                .ThenBy(c => c.Cell.Settled is null)
                .ThenBy(c => c.Alike.Length)
        )
        {
            prose.Line(contrast.Told());
        }
    }

    private static void PrintPairs(Comparison comparison, ComparedCase centre, Prose prose)
    {
        prose.Heading($"The other cases, the most like {centre.Case.Name} first");
        foreach (
            var pair in comparison
                .Cases.Where(c => c != centre)
                .Select(c => CasePair.Of(centre, c, comparison.Plan))
                .OrderByDescending(p => p.Likeness)
        )
        {
            prose.Line(pair.Told());
        }
    }

    private static void PrintEndedAlike(Comparison comparison, Prose prose)
    {
        prose.Heading("Cases that ended alike, the least alike first");
        foreach (var pair in CasePair.EndedAlike(comparison).Take(MostPairs))
        {
            prose.Line(pair.ToldAsAlike());
        }
    }

    private static void PrintRules(Comparison comparison, DateOnly day, Prose prose)
    {
        var next = NextCases.Of(comparison, comparison.Plan.Cuts[0], day);
        prose.Heading(
            $"Rules fitted on the {next.Known.Length} cases that had begun by {Numbers.InWords(day)}, tried on the {next.Later.Length} after it ({next.Cut.Label})"
        );
        foreach (var rule in next.Rules)
        {
            prose.Line(rule.Told());
        }

        if (next.Rules.IsEmpty)
        {
            prose.Line("No case known by then had the outcome, so that there is nothing to fit.");
        }
    }

    private static void PrintCell(Network history, Cell cell, Prose prose)
    {
        var value = cell.Value.Length > 0 ? $" ({cell.Value})" : "";
        prose.Line($"{cell.Case.Name}: {cell.Answer.Told()}{value}", cell.Remark);
        if (cell.Answer == TruthValue.Contested)
        {
            PrintSide(history, cell, "for", isFor: true, prose);
            PrintSide(history, cell, "against", isFor: false, prose);
            return;
        }

        foreach (var fact in cell.Cited)
        {
            prose.Line(fact.Told(history), fact.Cited(), indent: 2);
        }
    }

    private static void PrintSide(Network history, Cell cell, string side, bool isFor, Prose prose)
    {
        foreach (var ground in Sides.Grounds(history, cell, isFor))
        {
            prose.Line($"{side}: {ground.Text}", ground.Cited, indent: 2);
        }
    }

    private static Table Rows(Comparison comparison)
    {
        var table = new Table(
            "case",
            "condition",
            "answer",
            "value",
            "day",
            "outcome",
            "scope",
            "for",
            "against",
            "sources"
        );
        foreach (var compared in comparison.Cases)
        {
            foreach (var condition in comparison.Plan.Conditions)
            {
                var cell = compared.Cells[condition.Name];
                table.Add(
                    compared.Case.Id,
                    condition.Name,
                    cell.Answer.Told(),
                    cell.Value,
                    Numbers.Iso(cell.Day),
                    compared.Outcome?.Value ?? "",
                    compared.IsInArticle ? "article" : "beyond",
                    Ids(cell.For),
                    Ids(cell.Against),
                    string.Join("; ", cell.Cited.Select(f => f.BestClaim.Citation))
                );
            }
        }

        return table;
    }

    private static string Ids(IEnumerable<Match> matches) =>
        string.Join("; ", matches.SelectMany(m => m.Told).Distinct().Select(f => f.Id));
}
