using KazCsto.Cases.Verdicts;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Prints what happened in a case from the first request on, and who could have stopped it.</summary>
internal static class TriggerClockPrinter
{
    private static readonly Dictionary<Meaning<TieKind>, string> Heads = new()
    {
        [Meaning.Made] = "by",
        [Meaning.AddressedTo] = "to",
        [Meaning.TookPart] = "took part",
        [Meaning.Approved] = "approved by",
        [Meaning.Blocked] = "held up by",
    };

    public static void Print(CaseVerdict verdict, Prose prose)
    {
        if (verdict.Clock.IsEmpty)
        {
            return;
        }

        prose.Heading("The clock, from the request on, and who could have stopped it");
        if (VerdictSentences.Pace(verdict) is { } pace)
        {
            prose.Line(pace.Text, pace.Cited());
        }

        foreach (var (step, index) in verdict.Clock.Select((s, i) => (s, i)))
        {
            var after = index == 0 ? "" : $", {step.After}";
            prose.Line($"{step.When}{after}: {step.Event.Name}", step.Date.Cited());
            foreach (var part in step.Ties.GroupBy(t => t.Kind.Means!))
            {
                var names = part.Select(t => t.Is(Meaning.AddressedTo) ? t.To : t.From).Distinct().Select(n => n.Name);
                var who = new Statement($"{Heads[part.Key]}: {string.Join(", ", names)}", [.. part]);
                prose.Line(who.Text, who.Cited(), indent: 2);
            }

            foreach (var stop in step.Stops)
            {
                var names = string.Join(", ", stop.Who.Select(w => w.Name));
                prose.Line($"could have stopped it: {stop.Label}: {names}", indent: 2);
            }
        }
    }
}
