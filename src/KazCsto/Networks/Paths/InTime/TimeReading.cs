namespace KazCsto.Networks.Paths.InTime;

/// <summary>How paths respect time: all their ties at once, or passed on hop by hop; and which days they may use.</summary>
/// <param name="IsForward">Whether they are passed on.</param>
/// <param name="Window">The days.</param>
internal sealed record TimeReading(bool IsForward, TimeWindow Window)
{
    /// <summary>The days and the reading, in words for titles.</summary>
    public string Told => $"{Days}, {(IsForward ? "passed on forward in time" : "all ties at once")}";

    /// <summary>What counts as a path, in one sentence.</summary>
    public string Convention =>
        IsForward
            ? "Each hop is made while its tie holds, and none before the hop that leads to it; several may fall on one day. The day is the first possible one."
            : "There is a day on which all ties of the path hold.";

    private string Days
    {
        get
        {
            var (from, until) = Window.Days;
            var first = from == DateOnly.MinValue ? "" : $"from {Words.Day(from)} ";
            var end = until == DateOnly.MaxValue ? "" : $"until {Words.Day(until)}";
            return first + end is { Length: > 0 } days ? days.TrimEnd() : "over all of history";
        }
    }

    /// <summary>The paths through all of history that respect time like this.</summary>
    public DatedRouteList Found(RouteQuestion question, Network history, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (from, to, most, maxHops) = question;
        var hops = question.Rule is { } rule
            ? DatedHops.Along(history, rule, Window)
            : DatedHops.OverTies(history, question.Counts, Window);
        return new[] { from, to }.FirstOrDefault(end => !hops.Contains(end)) is { } unplaced
                ? new([], MoreExist: false) { Unplaced = unplaced }
            : IsForward ? Forward.Of(hops, from, to, most, maxHops, cancellation)
            : AtOnce.Of(hops, from, to, most, maxHops, cancellation);
    }
}
