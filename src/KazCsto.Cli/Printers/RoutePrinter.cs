using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Networks.Paths;

namespace KazCsto.Cli.Printers;

/// <summary>Prints routes, hop by hop.</summary>
internal static class RoutePrinter
{
    public static RouteList Along(
        Inputs inputs,
        string projection,
        Node from,
        Node to,
        RouteOptions wanted,
        CancellationToken cancellation
    )
    {
        var projected = inputs.Projected(projection);
        inputs.RefuseUnlessIn(projection, projected.ContainsVertex, from, to);
        return Routes.Along(projected, from, to, wanted.K, wanted.MaxHops, cancellation);
    }

    public static void Print(
        Inputs inputs,
        string title,
        RouteList routes,
        RouteStyle style,
        string format,
        TextWriter output
    )
    {
        if (routes.Routes.Count == 0)
        {
            throw new NoAnswerException($"{title}: there is no path");
        }

        if (format == "table")
        {
            PrintProse(inputs.Network, title, routes, style, new Prose(output));
        }
        else
        {
            RouteRows
                .Of(
                    routes.Routes.Select(r => (r, (Func<Tie, bool>)inputs.Network.IsOnlyPossible)),
                    style,
                    [],
                    (_, _) => []
                )
                .Write(output, format);
        }
    }

    private static void PrintProse(Network network, string title, RouteList routes, RouteStyle style, Prose prose)
    {
        prose.Title(title);
        foreach (var (route, number) in routes.Routes.Select((r, i) => (r, i + 1)))
        {
            prose.Heading($"{number}. {Names(route)}");
            foreach (var (hop, place) in route.Hops.Select((h, i) => (h, i + 1)))
            {
                PrintHop(network, hop, place, style, prose);
            }

            PrintWeakest(route, prose);
        }

        PrintMore(routes.MoreExist, style, prose);
    }

    public static string Names(Route route) => string.Join(" > ", route.Nodes.Select(n => n.Name));

    public static void PrintWeakest(Route route, Prose prose)
    {
        var weakest = route.WeakestHop;
        prose.Line(
            $"Weakest hop: {weakest.From.Name} to {weakest.To.Name}, probability {Numbers.Short(weakest.WeakestTie.Probability)}",
            weakest.WeakestTie.BestClaim.Citation
        );
    }

    public static void PrintMore(bool moreExist, RouteStyle style, Prose prose)
    {
        if (moreExist)
        {
            prose.Blank();
            prose.Line($"More paths exist; ask for them with {style.KOption}.", indent: 0);
        }
    }

    /// <summary>Prints the ties of a hop, the first with its place in the path and when the hop is made, if that is known.</summary>
    public static void PrintHop(Network network, Hop hop, int place, RouteStyle style, Prose prose, string when = "")
    {
        foreach (var (way, number) in style.Shown(hop).Select((w, i) => (w, i)))
        {
            foreach (var (tie, i) in way.Select((t, i) => (t, i)))
            {
                var lead =
                    i > 0 ? " "
                    : number == 0 ? $"{place}"
                    : "or";
                var isLast = i == way.Length - 1;
                var more =
                    isLast && !style.ShowsEveryWay && hop.Ways.Length > 1
                        ? $"; {hop.Ways.Length - 1} more between the two"
                        : "";
                var told = i == 0 && number == 0 ? when + tie.Told(network) : tie.Told(network);
                prose.Line($"{lead, 2}  {told}{style.Why(tie)}", tie.Cited() + more);
            }
        }
    }
}
