using System.Xml.Linq;
using KazCsto.Analysis.CaseStudies;
using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Voting;
using KazCsto.Export.Charts;
using KazCsto.Model;
using KazCsto.Model.Conditions;
using static KazCsto.Export.Report.Html;

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

        var notes = new Footnotes(Id);
        return ReportPage.Section(
            Id,
            study.InShort.Question,
            notes.Paragraph(study.InShort.Statements),
            El("h3", "The cases side by side"),
            Matrix(study),
            El("h3", "A rule for all cases?"),
            notes.Paragraph(RuleSentences.OfTable(study)),
            notes.Bullets(RuleSentences.OnLaterCases(study)),
            Refusal(study, content, notes),
            El("h3", "What this cannot carry"),
            notes.Bullets(LimitSentences.Of(study)),
            El("h3", "Notes"),
            notes.List()
        );
    }

    private static IEnumerable<XElement> Refusal(
        CaseStudy study,
        ReportContent content,
        Footnotes notes
    )
    {
        if (study.Voting is not { } voting)
        {
            yield break;
        }

        yield return El("h3", "Who could have refused?");
        yield return notes.Paragraph(VotingFindings.Of(voting));
        if (voting.Budget is not null)
        {
            using var picture = new StringWriter { NewLine = "\n" };
            QuotaSweepChart.Write(
                voting,
                $"on {Numbers.InWords(content.Network.Day!.Value)}",
                picture
            );
            yield return El("div", Class("picture"), XElement.Parse(picture.ToString()));
        }
    }

    /// <summary>Cases by conditions, with what sets the case at the centre apart on top; every cell opens to its claims.</summary>
    private static XElement Matrix(CaseStudy study)
    {
        var cases = study.Comparison.Cases;
        return El(
            "div",
            Class("matrix"),
            Table(
                ["", .. cases.Select(c => c.Named())],
                study
                    .Contrasts.OrderByDescending(c => c.SetsApart)
                    .ThenBy(c => c.Cell.Settled is null)
                    .ThenBy(c => c.Alike.Length)
                    .Select(c => Line(c.Condition, cases, study.Centre))
                    .Append(Outcomes(cases, study))
            ),
            El(
                "p",
                Class("convention"),
                $"{AnswerWords.Legend}; * = beyond the article. Every answer opens to its claims, with the day that was looked at."
            )
        );
    }

    private static XElement Line(
        Condition condition,
        IEnumerable<ComparedCase> cases,
        ComparedCase centre
    ) =>
        El(
            "tr",
            El(
                "th",
                new XAttribute("scope", "row"),
                new XAttribute("title", condition.Asks),
                condition.Label
            ),
            cases.Select(c =>
                El(
                    "td",
                    Class(
                        $"{c.Cells[condition.Name].Answer.ToString().ToLowerInvariant()}{(c == centre ? " centre" : "")}"
                    ),
                    Opened(c.Cells[condition.Name])
                )
            )
        );

    private static XElement Opened(Cell cell)
    {
        var facts = cell.Cited.ToList();
        var value = cell.Value.Length > 0 ? El("p", cell.Value) : null;
        var remark = cell.Remark.Length > 0 ? El("p", Class("none"), cell.Remark) : null;
        return Opening(
            [cell.Answer.Abbreviated()],
            value,
            remark,
            facts.Select(f => Claims.Unfolding(f.Guarded(), [f])),
            El("p", Class("cite"), $"on {Numbers.InWords(cell.Day)}")
        );
    }

    private static XElement Outcomes(IEnumerable<ComparedCase> cases, CaseStudy study) =>
        El(
            "tr",
            Class("outcome"),
            El("th", new XAttribute("scope", "row"), study.Comparison.Plan.Outcome.Label),
            cases.Select(c =>
                El(
                    "td",
                    c == study.Centre ? Class("centre") : null,
                    c.Outcome is null
                        ? "contested"
                        : Opening([c.Outcome.Value], Claims.ListOf(c.Outcome))
                )
            )
        );
}
