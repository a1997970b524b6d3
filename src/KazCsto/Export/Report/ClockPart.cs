using System.Xml.Linq;
using KazCsto.Cases.Verdicts;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>From the request to the withdrawal, with who could have stopped it at each point.</summary>
internal static class ClockPart
{
    public static IEnumerable<XElement> Of(CaseVerdict verdict, Footnotes notes)
    {
        if (verdict.Clock.IsEmpty)
        {
            yield break;
        }

        yield return El("h3", "The clock");
        if (VerdictSentences.Pace(verdict) is { } pace)
        {
            yield return notes.Paragraph([pace]);
        }

        yield return Folded(
            "Each step, and who could have stopped it",
            Table(
                ["Day", "What happened", "Who could have stopped it"],
                verdict.Clock.Select(step => Line(step, verdict.Clock[0], notes))
            )
        );
    }

    private static XElement Line(ClockStep step, ClockStep first, Footnotes notes) =>
        Row(
            new object[] { step.When, step == first ? "" : El("span", Class("cite"), $" {step.After}") },
            notes.Sentence(
                new(step.Event.Name, [step.Date, .. step.Ended is null ? [] : new[] { step.Ended }, .. step.Ties])
            ),
            step.Stops.Select(stop => El("p", notes.Sentence(new($"{Names(stop)}: {stop.Label}", stop.Because))))
        );

    private static string Names(CouldStop stop) => string.Join(", ", stop.Who.Select(n => n.Name));
}
