using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Cli.Printers;

/// <summary>Prints paths that respect time: when they held at once, or when each hop can be made.</summary>
internal sealed class RouteInTimePrinter(Inputs inputs, TimeChoice time, RouteStyle style)
{
    public void Print(string title, DatedRouteList routes, string format, TextWriter output)
    {
        if (routes.Routes.Count == 0)
        {
            throw new NoAnswerException($"{title}: there is no path");
        }

        if (format == "table")
        {
            PrintProse(title, routes, new Prose(output));
        }
        else
        {
            Rows(routes.Routes).Write(output, format);
        }
    }

    private void PrintProse(string title, DatedRouteList routes, Prose prose)
    {
        prose.Title(title);
        prose.Line(time.Rule, indent: 0);
        foreach (var (dated, number) in routes.Routes.Select((r, i) => (r, i + 1)))
        {
            var possibly = dated.IsOnlyPossible ? " (possibly)" : "";
            prose.Heading($"{number}. {RoutePrinter.Names(dated.Route)}{possibly}");
            foreach (var (hop, place) in dated.Route.Hops.Select((h, i) => (h, i)))
            {
                var when = time.IsForward ? $"{DayOf(dated, place)}: " : "";
                RoutePrinter.PrintHop(inputs.Network, hop, place + 1, style, prose, when);
            }

            PrintSpells(dated, prose);
            RoutePrinter.PrintWeakest(dated.Route, prose);
        }

        RoutePrinter.PrintMore(routes.MoreExist, style, prose);
    }

    private static string DayOf(DatedRoute dated, int place)
    {
        var possible = dated.Days[place].From;
        if (dated.IsOnlyPossible)
        {
            return $"possibly {From(possible)}";
        }

        var certain = dated.Certain[place].From;
        return certain == possible ? From(certain) : $"{From(certain)} (possibly {From(possible)})";
    }

    private static string From(DateOnly day) => day == DateOnly.MinValue ? "from any day" : $"from {Numbers.Iso(day)}";

    private void PrintSpells(DatedRoute dated, Prose prose)
    {
        if (time.IsForward)
        {
            return;
        }

        var possible = Words(dated.Days[0]);
        var shown =
            dated.IsOnlyPossible ? $"possibly {possible}"
            : dated.Certain[0] == dated.Days[0] ? possible
            : $"certainly {Words(dated.Certain[0])}, possibly {possible}";
        prose.Line($"{(style.ShowsEveryWay ? "The first ways held" : "Held")} at once: {shown}");
        if (!dated.AnyWay.SequenceEqual(dated.Days))
        {
            prose.Line($"By any ties of the same nodes: {string.Join("; ", dated.AnyWay.Select(Words))}");
        }
    }

    private static string Words(DaySpan span) => span.Period.ToString() is { Length: > 0 } words ? words : "always";

    private Table Rows(IReadOnlyList<DatedRoute> routes) =>
        RouteRows.Of(
            routes.Select(r => (r.Route, (Func<Tie, bool>)(_ => r.IsOnlyPossible))),
            style,
            time.IsForward
                ? ["passed_from", "passed_possibly_from"]
                : ["together_since", "together_until", "possibly_since", "possibly_until"],
            (route, hop) => CellsOf(routes[route], hop)
        );

    private object?[] CellsOf(DatedRoute dated, int hop) =>
        time.IsForward
            ? [Cell(dated.Certain, hop)?[0], Cell(dated.Days, hop)?[0]]
            : [.. Cell(dated.Certain, 0) ?? [null, null], .. Cell(dated.Days, 0)!];

    private static string?[]? Cell(ImmutableArray<DaySpan> spans, int place) =>
        spans.IsEmpty ? null : [spans[place].Period.Since?.Text, spans[place].Period.Until?.Text];
}
