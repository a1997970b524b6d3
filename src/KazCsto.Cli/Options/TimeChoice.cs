using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Cli.Options;

/// <summary>How paths respect time: all ties at once, or forward; and which days they may use.</summary>
internal sealed record TimeChoice(bool IsForward, TimeWindow Window, DateOnly? From, DateOnly? Until)
{
    /// <summary>The days and the reading, in words for titles.</summary>
    public string Words => $"{Days}, {(IsForward ? "passed on forward in time" : "all ties at once")}";

    /// <summary>What counts as a path, in one sentence.</summary>
    public string Rule =>
        IsForward
            ? "Each hop is made while its tie holds, and none before the hop that leads to it; several may fall on one day. The day is the first possible one."
            : "There is a day on which all ties of the path hold.";

    private string Days =>
        (From, Until) switch
        {
            (null, null) => "over all of history",
            ({ } from, null) => $"from {Numbers.InWords(from)}",
            (null, { } until) => $"until {Numbers.InWords(until)}",
            ({ } from, { } until) => $"from {Numbers.InWords(from)} until {Numbers.InWords(until)}",
        };

    public DatedHops OverTies(Inputs inputs, Func<TieKind, bool> counts) =>
        DatedHops.OverTies(inputs.History, counts, Window);

    public DatedHops Along(Inputs inputs, string projection, Node from, Node to)
    {
        var hops = DatedHops.Along(inputs.History, inputs.RuleOf(projection), Window);
        inputs.RefuseUnlessIn(projection, hops.Contains, from, to);
        return hops;
    }

    public DatedRouteList Routes(
        DatedHops hops,
        Node from,
        Node to,
        RouteOptions wanted,
        CancellationToken cancellation
    ) =>
        IsForward
            ? Forward.Of(hops, from, to, wanted.K, wanted.MaxHops, cancellation)
            : AtOnce.Of(hops, from, to, wanted.K, wanted.MaxHops, cancellation);
}
