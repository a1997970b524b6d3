using System.Xml.Linq;
using KazCsto.Analysis.Cases;
using KazCsto.Analysis.Findings;
using KazCsto.Model;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report;

/// <summary>The cases: who asked whom, what was answered, how it ended.</summary>
internal static class CaseSection
{
    public static XElement Of(ReportContent content) =>
        ReportPage.Section(
            "cases",
            "The cases",
            El(
                "p",
                "From silence to a force of the organisation. Cases that the article does not name are marked."
            ),
            content.Cases.Select(c => Block(c, content.History))
        );

    private static XElement Block(CaseFile file, Network history) =>
        El(
            "details",
            Class("block"),
            El(
                "summary",
                El("strong", file.Case.Name),
                file.IsInArticle ? null : El("span", Class("tag"), "beyond the article"),
                $" {file.Date?.Value}: {file.Outcome?.Value ?? "outcome not known"}"
            ),
            file.Properties.Select(p => Claims.Unfolding(p.Stated(history), [p])),
            file.Parts.Select(t => Claims.Unfolding(t.Told(history), [t])),
            file.Events.Select(e => EventBlock(e, history))
        );

    private static XElement EventBlock(CaseEvent happening, Network history) =>
        El(
            "div",
            El(
                "h4",
                happening.Event.Name,
                El("span", Class("aspect"), $"{happening.Form} {happening.Date?.Value}")
            ),
            happening.Date is null
                ? null
                : Claims.Unfolding(happening.Date.Stated(history), [happening.Date]),
            happening.Properties.Select(p => Claims.Unfolding(p.Stated(history), [p])),
            happening.Ties.Select(t => Claims.Unfolding(t.Told(history), [t]))
        );
}
