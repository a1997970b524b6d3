using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cases.Studies;
using KazCsto.Export.Charts;
using KazCsto.Power.Voting;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The answer to the question of the report, as a briefing: two pages that read on, with a note behind each sentence.</summary>
internal static class WhySection
{
    private const string Id = "why";

    public static XElement? Of(ReportContent content)
    {
        if (content.Study is not { } study)
        {
            return null;
        }

        // Notes are numbered in the order in which the parts are made.
        var notes = new Footnotes(Id);
        XElement[] parts =
        [
            notes.Paragraph(study.InShort.Statements),
            .. Reasons(study, notes),
            .. LawPart.Of(study, notes),
            .. Comparison(study, notes),
            .. Refusal(study, content, notes),
            El("h3", "What this cannot carry"),
            notes.Paragraph(LimitSentences.Of(study)),
        ];
        return Section(Id, study.InShort.Question, parts, El("h3", "Notes"), notes.List());
    }

    private static IEnumerable<XElement> Reasons(CaseStudy study, Footnotes notes) =>
        [
            El("h3", "The reasons, one by one"),
            ReasonTable.Of(ReasonSentences.OfMainSource(study), study, notes),
            Folded("Explanations that others give", ReasonTable.Of(ReasonSentences.OfOthers(study), study, notes)),
            notes.Paragraph([.. study.Weighing.Order().Select(ReasonTable.Closed), ReasonSentences.Hinging(study)]),
            Folded(
                "What hangs on which source or claim",
                notes.Bullets(study.Weighing.Decided().Select(ReasonTable.Closed))
            ),
        ];

    private static IEnumerable<XElement> Comparison(CaseStudy study, Footnotes notes) =>
        [
            El("h3", "The cases side by side"),
            notes.Paragraph([ComparisonSentences.Nearest(study), .. ComparisonSentences.MostDifferent(study)]),
            CaseMatrix.Of(study),
            El("h3", "A rule for all cases?"),
            notes.Paragraph(RuleSentences.OfTable(study).Concat(RuleSentences.OnLaterCases(study).Take(1))),
            Folded(
                "The rules that were wrong in a later case",
                notes.Bullets(RuleSentences.OnLaterCases(study).Skip(1))
            ),
        ];

    private static IEnumerable<XElement> Refusal(CaseStudy study, ReportContent content, Footnotes notes)
    {
        yield return El("h3", "Who could have refused?");
        if (study.Voting is { } voting)
        {
            yield return notes.Paragraph(VotingFindings.Of(voting));
            if (voting.Budget is not null)
            {
                using var picture = new StringWriter { NewLine = "\n" };
                QuotaSweepChart.Write(voting, $"on {Numbers.InWords(content.Network.Day!.Value)}", picture);
                yield return El("div", Class("picture"), XElement.Parse(picture.ToString()));
            }
        }

        foreach (var part in ClockPart.Of(study.Verdict, notes))
        {
            yield return part;
        }
    }
}
