using System.Globalization;

namespace KazCsto.Cases.Verdicts;

/// <summary>One event on the clock of a case.</summary>
internal sealed record ClockStep
{
    /// <summary>The event.</summary>
    public required Node Event { get; init; }

    /// <summary>What sort of event it is, such as decision.</summary>
    public string Form => Event.CodeOf(Meaning.Form) ?? "";

    /// <summary>What says when it happened.</summary>
    public required Property Date { get; init; }

    /// <summary>What says when it ended, if it lasted; else null.</summary>
    public required Property? Ended { get; init; }

    /// <summary>The fewest and the most days since the first request, by its date and that of the request.</summary>
    public required (int From, int To) Days { get; init; }

    /// <summary>The same to its end.</summary>
    public required (int From, int To) DaysToEnd { get; init; }

    /// <summary>Who made it, to whom it went, who took part, and who approved or held up what it was about on that day.</summary>
    public required ImmutableArray<Tie> Ties { get; init; }

    /// <summary>Who could have stopped it.</summary>
    public required ImmutableArray<CouldStop> Stops { get; init; }

    /// <summary>How long after the first request: <c>the same day</c>, <c>1 day later</c>, <c>0 to 30 days later</c>.</summary>
    public string After => Days == (0, 0) ? "the same day" : $"{Told(Days)} later";

    /// <summary>When it happened: <c>2022-01-13 to 2022-01-19</c>.</summary>
    public string When => Ended is null || Ended.Value == Date.Value ? Date.Value : $"{Date.Value} to {Ended.Value}";

    /// <summary>Days in words: <c>1 day</c>, <c>0 to 30 days</c>.</summary>
    internal static string Told((int From, int To) days) =>
        days.From == days.To
            ? Counted.Of(days.From, "day")
            : string.Create(CultureInfo.InvariantCulture, $"{days.From} to {days.To} days");
}

/// <summary>Who could have stopped a case at one point.</summary>
/// <param name="Label">Who that is and by what right.</param>
/// <param name="Who">They.</param>
/// <param name="Because">What says so.</param>
internal sealed record CouldStop(string Label, ImmutableArray<Node> Who, ImmutableArray<Fact> Because);
