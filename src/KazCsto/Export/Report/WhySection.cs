using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Cases;
using KazCsto.Answers.Report;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cases.Studies;
using KazCsto.Cases.Verdicts;
using KazCsto.Export.Pages;
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
            .. Law(study, content.History, notes),
            .. Comparison(study, content.History, notes),
            .. Refusal(study, content, notes),
            El("h3", "What this cannot carry"),
            notes.Paragraph(LimitSentences.Of(study)),
        ];
        return Section(Id, study.InShort.Question, parts, El("h3", "Notes"), notes.List());
    }

    private static IEnumerable<XElement> Reasons(CaseStudy study, Footnotes notes)
    {
        var answer = new HypothesesAnswer(study.Weighing);
        var evidence = EvidenceTable.Of(study.Weighing);
        return
        [
            El("h3", "The reasons, one by one"),
            .. HtmlAnswer.Of(answer.Overview()),
            El("p", Class("convention"), HypothesisWords.LegendOfTests),
            .. Sections(ReasonSentences.OfMainSource(study)),
            Folded("Explanations that others give", Sections(ReasonSentences.OfOthers(study))),
            notes.Paragraph([.. study.Weighing.Order(), ReasonSentences.Hinging(study)]),
            Folded(evidence.Title, HtmlAnswer.Of(evidence.Blocks)),
            Folded("What hangs on which source or claim", notes.Bullets(study.Weighing.Decided())),
        ];

        IEnumerable<XElement> Sections(IEnumerable<Assessment> assessments) =>
            HtmlAnswer.Of(assessments.Select(a => answer.Section(a, isFull: false) with { IsFolded = true }));
    }

    private static IEnumerable<XElement> Law(CaseStudy study, Network history, Footnotes notes) =>
        [
            El("h3", "Did the law allow it, or ask for it?"),
            notes.Paragraph(VerdictSentences.InShort(study.Verdict).Concat(LawSentences.Departures(study))),
            Folded("What each verdict hangs on", notes.Bullets(VerdictSentences.Hanging(study.Verdict))),
            Folded(
                "Every case against the texts in force on its day",
                HtmlAnswer.Of([
                    VerdictsAnswer.Table(study.Verdicts, history),
                    .. LawSentences.AboutHelp(study).Append(ConductWords.Legend).Select(text => new Remark(text)),
                    new Part(
                        "Not applied",
                        [.. study.Verdicts.SelectMany(v => VerdictAnswer.NotApplied(v, $"{v.Case.Name}: "))]
                    )
                    {
                        IsFolded = true,
                    },
                ])
            ),
        ];

    private static IEnumerable<XElement> Comparison(CaseStudy study, Network history, Footnotes notes) =>
        [
            El("h3", "The cases side by side"),
            notes.Paragraph([ComparisonSentences.Nearest(study), .. ComparisonSentences.MostDifferent(study)]),
            El(
                "div",
                Class("matrix"),
                HtmlAnswer.Of([
                    new ComparisonAnswer(history, study.Comparison).Matrix(
                        Contrast.InOrder(study.Contrasts).Select(c => c.Condition),
                        ComparisonWords.Named,
                        study.Centre
                    ),
                    ComparisonAnswer.Legend,
                ])
            ),
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
            foreach (var picture in PicturesOf(voting, content.Network.Day!.Value))
            {
                yield return picture;
            }
        }

        if (study.Verdict.Clock.IsEmpty)
        {
            yield break;
        }

        yield return El("h3", "The clock");
        if (VerdictSentences.Pace(study.Verdict) is { } pace)
        {
            yield return notes.Paragraph([pace]);
        }

        yield return Folded(
            "Each step, and who could have stopped it",
            HtmlAnswer.Of(ClockAnswer.Steps(study.Verdict))
        );
    }

    private static IEnumerable<XElement> PicturesOf(VotingStudy voting, DateOnly day) =>
        voting.Budget is null ? [] : HtmlAnswer.Of([new QuotaPicture(voting, $"on {Words.Day(day)}")]);
}
