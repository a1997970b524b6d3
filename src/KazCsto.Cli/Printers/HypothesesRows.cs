using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Hypotheses by evidence as rows for programs: one for each test of each hypothesis, and one for each other case that speaks of its cause.</summary>
internal static class HypothesesRows
{
    public static Table Of(IEnumerable<Assessment> assessments)
    {
        var table = new Table(
            "item",
            "hypothesis",
            "expected",
            "answer",
            "outcome",
            "test",
            "against",
            "day",
            "case",
            "verdict",
            "facts",
            "citation"
        );
        foreach (var assessment in assessments)
        {
            foreach (var result in assessment.Results)
            {
                AddTest(table, assessment, result);
            }

            foreach (var elsewhere in assessment.Elsewhere)
            {
                AddCase(table, assessment, elsewhere);
            }
        }

        return table;
    }

    private static void AddTest(Table table, Assessment assessment, TestResult result)
    {
        var cell = result.Evidence.Cell;
        table.Add(
            result.Evidence.Test.Name,
            assessment.Hypothesis.Name,
            result.Prediction.IsYes ? "yes" : "no",
            cell.Answer.Told(),
            result.Consistency.Told(),
            result.Prediction.Kind.Told(),
            result.Against,
            Day(cell),
            cell.Case.Id,
            assessment.Verdict.Told(),
            string.Join("; ", cell.Cited.Select(f => f.Id)),
            string.Join("; ", cell.Cited.Select(f => f.BestClaim.Citation))
        );
    }

    private static void AddCase(Table table, Assessment assessment, CaseElsewhere elsewhere)
    {
        var outcome = elsewhere switch
        {
            { WouldBeAgainst: true } => "contested",
            { IsAgainstSufficiency: true } => "against it as sufficient",
            { IsAgainstNecessity: true } => "against it as necessary",
            _ => "consistent",
        };
        table.Add(
            "cause elsewhere",
            assessment.Hypothesis.Name,
            "",
            elsewhere.Cell.Answer.Told(),
            outcome,
            "other case",
            null,
            Day(elsewhere.Cell),
            elsewhere.Case.Case.Id,
            assessment.Verdict.Told(),
            string.Join("; ", elsewhere.Cited.Select(f => f.Id)),
            string.Join("; ", elsewhere.Cited.Select(f => f.BestClaim.Citation))
        );
    }

    private static string Day(Cell cell) => cell.Day == DateOnly.MaxValue ? "" : Numbers.Iso(cell.Day);
}
