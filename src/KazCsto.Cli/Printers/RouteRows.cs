using KazCsto.Cli.Output;
using KazCsto.Networks.Paths;

namespace KazCsto.Cli.Printers;

/// <summary>Routes as rows for a program: a tie of a hop of a path each.</summary>
internal static class RouteRows
{
    private static readonly string[] Columns =
    [
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
        "claims",
    ];

    /// <summary>The rows.</summary>
    /// <param name="routes">The routes, each with what a tie of it only possibly holds by.</param>
    /// <param name="style">Which ways are shown.</param>
    /// <param name="more">Further columns.</param>
    /// <param name="cells">Their cells, by the place of the route and that of the hop.</param>
    public static Table Of(
        IEnumerable<(Route Route, Func<Tie, bool> IsOnlyPossible)> routes,
        RouteStyle style,
        string[] more,
        Func<int, int, object?[]> cells
    )
    {
        var table = new Table([.. Columns, .. more]);
        foreach (var ((route, isOnlyPossible), number) in routes.Select((r, i) => (r, i)))
        {
            foreach (var (hop, place) in route.Hops.Select((h, i) => (h, i)))
            {
                foreach (var (ties, way) in style.Shown(hop).Select((w, i) => (w, i)))
                {
                    foreach (var tie in ties)
                    {
                        object?[] cellsOfHop = [number + 1, route.Length, place + 1, way + 1, hop.From.Id, hop.To.Id];
                        table.Add([
                            .. cellsOfHop,
                            .. CellsOf(tie, isOnlyPossible(tie), hop == route.WeakestHop),
                            .. cells(number, place),
                        ]);
                    }
                }
            }
        }

        return table;
    }

    private static object?[] CellsOf(Tie tie, bool isOnlyPossible, bool isWeakest) =>
        [
            tie.Id,
            tie.Sentence,
            tie.Doubt(),
            tie.Period.Since?.Text,
            tie.Period.Until?.Text,
            isOnlyPossible,
            tie.Probability,
            isWeakest,
            tie.BestClaim.Source.Id,
            tie.BestClaim.Locator,
            tie.BestClaim.Grade,
            tie.Claims.Length,
        ];
}
