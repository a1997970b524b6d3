using System.Xml.Linq;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cases.Studies;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Each explanation with its source, its support, its contradiction and what the tests make of it.</summary>
internal static class ReasonTable
{
    public static XElement Of(IEnumerable<Assessment> assessments, CaseStudy study, Footnotes notes) =>
        El(
            "div",
            Class("reasons"),
            Table(
                ["Reason", "Who gives it", "Speaks for it", "Speaks against it", "Verdict"],
                assessments.Select(a => Line(a, study, notes))
            ),
            El(
                "p",
                Class("convention"),
                $"{HypothesisWords.Legend} A failed hoop kills an explanation, a smoking gun confirms it, a straw in the wind lends or takes weight; what is contested, or said by no claim, does neither. graph/tests.yaml gives the reason for each test; what tells no explanation from another is left out here."
            )
        );

    /// <summary>A sentence with its stop.</summary>
    public static Statement Closed(Statement statement) =>
        statement with
        {
            Text = statement.Text.EndsWith('.') ? statement.Text : $"{statement.Text}.",
        };

    private static XElement Line(Assessment assessment, CaseStudy study, Footnotes notes) =>
        Row(
            new object?[] { El("strong", assessment.Hypothesis.Label), El("p", assessment.Hypothesis.Says) },
            Holders(assessment, notes),
            Items(assessment, Consistency.Consistent, study, notes, "Nothing that tells it from others."),
            new object?[]
            {
                Items(assessment, Consistency.Inconsistent, study, notes, "No test speaks against it."),
                Contested(assessment, study, notes),
                Elsewhere(assessment, notes),
            },
            assessment.Verdict.Shows() is { Length: > 0 } shows
                ? $"{assessment.Verdict.Told()}; {shows}"
                : assessment.Verdict.Told()
        );

    private static IReadOnlyList<object> Holders(Assessment assessment, Footnotes notes) =>
        assessment.HeldBy.IsEmpty
            ? ["No source at hand"]
            : notes.Sentence(new(string.Join("; ", assessment.Holders.Select(s => s.CitedAs)), assessment.HeldBy));

    private static XElement Items(
        Assessment assessment,
        Consistency consistency,
        CaseStudy study,
        Footnotes notes,
        string none
    )
    {
        var items = ItemsOf(assessment, consistency, study);
        return items.Count == 0 ? El("p", Class("none"), none) : El("p", notes.Listed(items));
    }

    /// <summary>What came out so, without what tells no explanation from another.</summary>
    private static IReadOnlyList<Statement> ItemsOf(Assessment assessment, Consistency consistency, CaseStudy study) =>
        [
            .. assessment
                .With(consistency)
                .Where(r => study.Weighing.PairsToldApart(r.Evidence) > 0)
                .Select(r => new Statement(
                    $"{r.Evidence.Label}: {r.Evidence.Cell.Answer.Told()}{Kind(r)}",
                    r.Told(study.Weighing).Facts
                )),
        ];

    private static string Kind(TestResult result) =>
        result.Prediction.Kind.Letter().Length == 0 ? "" : $" ({result.Prediction.Kind.Told()})";

    private static XElement? Contested(Assessment assessment, CaseStudy study, Footnotes notes)
    {
        var items = ItemsOf(assessment, Consistency.Contested, study);
        return items.Count == 0 ? null : El("p", notes.Listed(items));
    }

    private static XElement? Elsewhere(Assessment assessment, Footnotes notes)
    {
        var enough = assessment.NotEnoughIn.ToList();
        return enough.Count == 0
            ? null
            : El(
                "p",
                notes.Sentence(
                    new(
                        $"Not enough by itself: {CauseOf(assessment)} was there in other cases too, which ended otherwise: {string.Join(", ", enough.Select(e => e.Named))}",
                        [.. enough.SelectMany(e => e.Cited).Distinct()]
                    )
                )
            );
    }

    private static string CauseOf(Assessment assessment) =>
        assessment.Hypothesis.Cause!.Label is var label && label == assessment.Hypothesis.Label
            ? "the same"
            : $"“{label}”";
}
