using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>What would be different under each scenario.</summary>
internal static class WhatIfSection
{
    public static XElement? Of(ReportContent content) =>
        content.Evidence.Effects.IsEmpty
            ? null
            : Section(
                "whatif",
                "If it were otherwise",
                El(
                    "p",
                    "Each scenario changes the claims as its file in seeds/scenarios says, and all is worked out again. What is only supposed is cited as such."
                ),
                content.Evidence.Effects.Select(effect =>
                    Opening([El("span", effect.Told)], HtmlAnswer.Of(ScenarioAnswer.Of(effect).Blocks))
                )
            );
}
