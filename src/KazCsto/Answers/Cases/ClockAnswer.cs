using KazCsto.Cases.Verdicts;

namespace KazCsto.Answers.Cases;

/// <summary>What happened in a case from the first request on, and who could have stopped it.</summary>
internal static class ClockAnswer
{
    private static readonly Dictionary<TieMeaning, string> Heads = new()
    {
        [Meaning.Made] = "by",
        [Meaning.AddressedTo] = "to",
        [Meaning.TookPart] = "took part",
        [Meaning.Approved] = "approved by",
        [Meaning.Blocked] = "held up by",
    };

    public static Part Of(CaseVerdict verdict) =>
        new(
            "The clock, from the request on, and who could have stopped it",
            [.. VerdictSentences.Pace(verdict) is { } pace ? [new Line(pace)] : Line.All([]), .. Steps(verdict)]
        );

    /// <summary>The events in order.</summary>
    public static IEnumerable<Block> Steps(CaseVerdict verdict) => verdict.Clock.Select(StepOf);

    private static Line StepOf(ClockStep step, int index)
    {
        var after = index == 0 ? "" : $", {step.After}";
        return new(
            new Statement(
                $"{step.When}{after}: {step.Event.Name}",
                [.. new Fact?[] { step.Date, step.Ended }.OfType<Fact>()]
            )
        )
        {
            Because = step.Date.Cited(),
            Under = [.. step.Ties.GroupBy(t => t.Kind.Means!).Select(Who), .. step.Stops.Select(StopOf)],
        };
    }

    private static Line Who(IGrouping<TieMeaning, Tie> ties)
    {
        var names = ties.Select(t => t.Is(Meaning.AddressedTo) ? t.To : t.From).Distinct().Select(n => n.Name);
        return new(new Statement($"{Heads[ties.Key]}: {string.Join(", ", names)}", [.. ties]));
    }

    private static Line StopOf(CouldStop stop) =>
        new(
            new Statement(
                $"could have stopped it: {stop.Label}: {string.Join(", ", stop.Who.Select(n => n.Name))}",
                stop.Because
            )
        )
        {
            Because = "",
        };
}
