using KazCsto.Analysis.Conditions;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

/// <summary>Prints cases by their conditions.</summary>
internal static class ComparisonPrinter
{
    public static void Print(
        Network history,
        Comparison comparison,
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
        prose.Line(AnswerWords.Legend, indent: 0);
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
        var table = new Table(["", .. comparison.Cases.Select(Named)]);
        foreach (var condition in comparison.Plan.Conditions)
        {
            table.Add([
                condition.Label,
                .. comparison.Cases.Select(c => c.Cells[condition.Name].Answer.Abbreviated()),
            ]);
        }

        return table.Add([
            comparison.Plan.Outcome.Label,
            .. comparison.Cases.Select(c => c.Outcome?.Value ?? "contested"),
        ]);
    }

    private static string Named(ComparedCase compared) =>
        compared.IsInArticle ? compared.Case.Name : $"{compared.Case.Name}*";

    private static void PrintCell(Network history, Cell cell, Prose prose)
    {
        var value = cell.Value.Length > 0 ? $" ({cell.Value})" : "";
        prose.Line($"{cell.Case.Name}: {cell.Answer.Told()}{value}", cell.Remark);
        foreach (var fact in cell.Cited)
        {
            prose.Line(fact.Told(history), fact.Cited(), indent: 2);
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
                    cell.Day.ToString("yyyy-MM-dd", null),
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
