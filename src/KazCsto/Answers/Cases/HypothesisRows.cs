using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;

namespace KazCsto.Answers.Cases;

/// <summary>Hypotheses by evidence as rows: one for each test of each hypothesis, and one for each other case that speaks of its cause.</summary>
internal static class HypothesisRows
{
    private static readonly ImmutableArray<string> Columns =
    [
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
        "citation",
    ];

    public static Rows Of(IEnumerable<Assessment> assessments) =>
        new(
            Columns,
            assessments.SelectMany(a => a.Results.Select(r => RowOf(a, r)).Concat(a.Elsewhere.Select(e => RowOf(a, e))))
        );

    private static object?[] RowOf(Assessment assessment, TestResult result)
    {
        var cell = result.Evidence.Cell;
        return
        [
            result.Evidence.Test.Name,
            assessment.Hypothesis.Name,
            result.Prediction.IsYes ? "yes" : "no",
            cell.Answer.Told(),
            result.Consistency.Told(),
            result.Prediction.Kind.Told(),
            result.Against,
            .. End(assessment, cell, cell.Cited),
        ];
    }

    private static object?[] RowOf(Assessment assessment, CaseElsewhere elsewhere) =>
        [
            "cause elsewhere",
            assessment.Hypothesis.Name,
            "",
            elsewhere.Cell.Answer.Told(),
            elsewhere switch
            {
                { WouldBeAgainst: true } => "contested",
                { IsAgainstSufficiency: true } => "against it as sufficient",
                { IsAgainstNecessity: true } => "against it as necessary",
                _ => "consistent",
            },
            "other case",
            null,
            .. End(assessment, elsewhere.Cell, elsewhere.Cited),
        ];

    private static IEnumerable<object?> End(Assessment assessment, Cell cell, IEnumerable<Fact> facts)
    {
        var cited = facts.ToList();
        return
        [
            cell.Day == DateOnly.MaxValue ? "" : Numbers.Iso(cell.Day),
            cell.Case.Id,
            assessment.Verdict.Told(),
            string.Join("; ", cited.Select(f => f.Id)),
            string.Join("; ", cited.Select(f => f.BestClaim.Citation)),
        ];
    }
}
