using System.Xml.Linq;
using KazCsto.Answers;
using KazCsto.Answers.Report;
using KazCsto.Export.Pages;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Measures over time, and what began or ended on the days on which the first place changed.</summary>
internal static class TimelineSection
{
    public static XElement? Of(ReportContent content) =>
        content.Evidence.Timelines.IsEmpty
            ? null
            : Section(
                "time",
                "Over time",
                HtmlAnswer.Of(content.Evidence.Timelines.SelectMany(t => TimelineAnswer.FirstPlaces(t)))
            );
}
