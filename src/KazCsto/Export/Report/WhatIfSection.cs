using System.Xml.Linq;
using KazCsto.Answers.Report;
using static KazCsto.Export.Report.Html;

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
                    Opening(
                        [El("span", effect.Told)],
                        effect.Scenarios.Select(s => El("p", Class("meaning"), s.Why)),
                        Effects.Of(effect.Parts)
                    )
                )
            );
}
