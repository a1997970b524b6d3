using System.Collections.Immutable;
using KazCsto.Analysis.Rules;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

/// <summary>Prints what happened in a case from the first request on, and who could have stopped it.</summary>
internal static class TriggerClockPrinter
{
    public static void Print(ImmutableArray<ClockStep> clock, Prose prose)
    {
        if (clock.IsEmpty)
        {
            return;
        }

        prose.Heading("The clock, from the request on, and who could have stopped it");
        foreach (var (step, index) in clock.Select((s, i) => (s, i)))
        {
            var after = index == 0 ? "" : $", {step.After}";
            prose.Line($"{step.When}{after}: {step.Event.Name}", step.Date.Cited());
            foreach (var tie in step.Ties)
            {
                prose.Line(tie.Guarded(), tie.Cited(), indent: 2);
            }

            foreach (var stop in step.Stops)
            {
                var names = string.Join(", ", stop.Who.Select(w => w.Name));
                prose.Line($"could have stopped it: {stop.Label}: {names}", indent: 2);
            }
        }
    }
}
