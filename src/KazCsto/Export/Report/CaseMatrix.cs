using System.Xml.Linq;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Studies;
using KazCsto.Export.Pages;
using KazCsto.Model.Conditions;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Cases by conditions, with what sets the case at the centre apart on top; every cell opens to its claims.</summary>
internal static class CaseMatrix
{
    public static XElement Of(CaseStudy study)
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
                $"{TruthValueWords.Legend}; * = beyond the article. Every answer opens to its claims, and to the day that was looked at."
            )
        );
    }

    private static XElement Line(Condition condition, ImmutableArray<ComparedCase> cases, ComparedCase centre) =>
        El(
            "tr",
            El("th", new XAttribute("scope", "row"), new XAttribute("title", condition.Asks), condition.Label),
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

    private static XElement Opened(Cell cell) =>
        Opening(
            [cell.Answer.Abbreviated()],
            cell.Value.Length > 0 ? El("p", cell.Value) : null,
            cell.Remark.Length > 0 ? El("p", Class("none"), cell.Remark) : null,
            cell.Cited.Select(f => Claims.Unfolding(f.Guarded(), [f])),
            El("p", Class("cite"), $"on {Numbers.InWords(cell.Day)}")
        );

    private static XElement Outcomes(ImmutableArray<ComparedCase> cases, CaseStudy study) =>
        El(
            "tr",
            Class("outcome"),
            El("th", new XAttribute("scope", "row"), study.Comparison.Plan.Outcome.Label),
            cases.Select(c =>
                El(
                    "td",
                    c == study.Centre ? Class("centre") : null,
                    c.Outcome is null ? c.OutcomeTold : Opening([c.Outcome.Value], Claims.ListOf(c.Outcome))
                )
            )
        );
}
