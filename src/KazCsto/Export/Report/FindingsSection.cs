using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>The answers in short, as the screen has them.</summary>
internal static class FindingsSection
{
    public static XElement Of(ReportContent content) =>
        Section("findings", "Findings", El("div", Class("findings"), HtmlAnswer.Of(ReportAnswer.Findings(content))));
}
