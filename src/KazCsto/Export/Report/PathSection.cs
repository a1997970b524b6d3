using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using KazCsto.Networks.Paths;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Paths and chains of influence, each with its weakest hop.</summary>
internal static class PathSection
{
    public static XElement Of(ReportContent content) =>
        Section(
            "paths",
            "Paths",
            content.Paths.Select(p =>
                El("div", El("h3", p.Title), HtmlAnswer.Of(AnswerOf(content, p.Question).Blocks(p.Found)))
            )
        );

    private static RouteAnswer AnswerOf(ReportContent content, RouteQuestion asked) =>
        new(new(content.Network, content.History), asked, areChains: asked.Rule is not null);
}
