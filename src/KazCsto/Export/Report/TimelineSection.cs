using System.Xml.Linq;
using KazCsto.Answers.Report;
using KazCsto.Export.Charts;
using KazCsto.Export.Pages;
using KazCsto.Time.Timelines;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>Measures over time, and what began or ended on the days on which a rank moved.</summary>
internal static class TimelineSection
{
    private const int Lines = 8;

    public static XElement? Of(ReportContent content) =>
        content.Evidence.Timelines.IsEmpty
            ? null
            : Section("time", "Over time", content.Evidence.Timelines.SelectMany(t => new[] { Chart(t), Days(t) }));

    private static XElement Chart(Timeline timeline)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        TimelineChart.Write(timeline, timeline.First(Lines), picture);
        return El("div", Class("picture"), XElement.Parse(picture.ToString()));
    }

    /// <summary>The days on which the first place changed, with all that began or ended then.</summary>
    private static XElement Days(Timeline timeline)
    {
        var changes = timeline
            .Spells.Zip(
                timeline.Spells.Skip(1),
                (before, now) => (Before: FirstOf(before), Now: FirstOf(now), Spell: now)
            )
            .Where(c => c.Before != c.Now)
            .ToList();
        return Opening(
            [$"{timeline.Measure.Name}: the first place changed {Counted.Of(changes.Count, "time")}"],
            changes.Select(c =>
                Claims.Unfolding(
                    $"{Numbers.InWords(c.Spell.From)}: {c.Before} to {c.Now}",
                    c.Spell.Begun.Concat(c.Spell.Ended)
                )
            )
        );

        string FirstOf(Spell spell) => Words.Names(timeline.FirstIn(spell));
    }
}
