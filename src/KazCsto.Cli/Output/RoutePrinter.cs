using KazCsto.Analysis.Paths;
using KazCsto.Export;
using KazCsto.Model;

namespace KazCsto.Cli.Output;

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
        foreach (var end in new[] { from, to }.Where(n => !projected.ContainsVertex(n)))
        {
            throw new NoAnswerException(
                $"{end.Name} ({end.Id}) has no arc in the projection '{projection}' {inputs.When}"
            );
        }

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
            PrintRows(inputs.Network, routes, style, format, output);
        }
    }

    private static void PrintProse(
        Network network,
        string title,
        RouteList routes,
        RouteStyle style,
        Prose prose
    )
    {
        prose.Title(title);
        foreach (var (route, number) in routes.Routes.Select((r, i) => (r, i + 1)))
        {
            prose.Heading($"{number}. {string.Join(" > ", route.Nodes.Select(n => n.Name))}");
            foreach (var (hop, place) in route.Hops.Select((h, i) => (h, i + 1)))
            {
                PrintHop(network, hop, place, style, prose);
            }

            var weakest = route.WeakestHop;
            prose.Line(
                $"Weakest hop: {weakest.From.Name} to {weakest.To.Name}, probability {Numbers.Short(weakest.WeakestTie.Probability)}",
                weakest.WeakestTie.BestClaim.Citation
            );
        }

        if (routes.MoreExist)
        {
            prose.Blank();
            prose.Line($"More paths exist; ask for them with {style.KOption}.", indent: 0);
        }
    }

    private static void PrintHop(Network network, Hop hop, int place, RouteStyle style, Prose prose)
    {
        foreach (
            var (way, number) in hop
                .Ways.Take(style.ShowsEveryWay ? hop.Ways.Length : 1)
                .Select((w, i) => (w, i))
        )
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
                prose.Line($"{lead, 2}  {tie.Told(network)}{style.Why(tie)}", tie.Cited() + more);
            }
        }
    }

    private static void PrintRows(
        Network network,
        RouteList routes,
        RouteStyle style,
        string format,
        TextWriter output
    )
    {
        var table = new Table(
            "path",
            "length",
            "hop",
            "way",
            "from",
            "to",
            "tie",
            "sentence",
            "caveat",
            "since",
            "until",
            "possibly",
            "probability",
            "weakest",
            "source",
            "locator",
            "grade",
            "claims"
        );
        foreach (var (route, number) in routes.Routes.Select((r, i) => (r, i + 1)))
        {
            foreach (var (hop, place) in route.Hops.Select((h, i) => (h, i + 1)))
            {
                var ways = hop
                    .Ways.Take(style.ShowsEveryWay ? hop.Ways.Length : 1)
                    .Select((w, i) => (w, i + 1));
                foreach (var (tie, way) in ways.SelectMany(w => w.w.Select(t => (t, w.Item2))))
                {
                    table.Add(
                        number,
                        route.Length,
                        place,
                        way,
                        hop.From.Id,
                        hop.To.Id,
                        tie.Id,
                        tie.Sentence,
                        tie.Doubt(),
                        tie.Period.Since?.Text,
                        tie.Period.Until?.Text,
                        network.IsOnlyPossible(tie),
                        tie.Probability,
                        hop == route.WeakestHop,
                        tie.BestClaim.Source.Id,
                        tie.BestClaim.Locator,
                        tie.BestClaim.Grade,
                        tie.Claims.Length
                    );
                }
            }
        }

        table.Write(output, format);
    }
}
