using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The answers in short.</summary>
internal static class FindingsSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "findings",
            "Findings",
            El("div", Class("findings"), content.Findings.Concat(content.Evidence.Findings).Select(FindingOf))
        );

    private static XElement FindingOf(Finding finding) =>
        El(
            "article",
            El("h3", finding.Question),
            finding.Statements.IsEmpty
                ? El("p", Class("none"), "Nothing is claimed.")
                : finding.Statements.Select(s => Claims.Unfolding(s.Text, s.Facts))
        );
}
