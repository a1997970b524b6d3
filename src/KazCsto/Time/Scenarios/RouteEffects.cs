using KazCsto.Networks.Paths;

namespace KazCsto.Time.Scenarios;

/// <summary>Which shortest paths and which chains are lost, gained or carried by other ties.</summary>
internal static class RouteEffects
{
    private const string Limit = "paths beyond the limit";

    public static EffectPart Part(ProjectionTwins twins, EffectQuestions questions, CancellationToken cancellation)
    {
        ImmutableArray<EffectLine> lines =
        [
            .. questions.Paths.SelectMany(p =>
            {
                var title = $"Shortest path from {p.From.Name} to {p.To.Name}";
                var before = FoundRoutes.Shortest(twins.Before, p.From, p.To, cancellation);
                var after = FoundRoutes.Shortest(twins.After, p.From, p.To, cancellation);
                return Distance(title, before.Routes, after.Routes).Concat(Compared(title, before, after, twins));
            }),
            .. questions.Chains.SelectMany(c =>
            {
                var (before, after) = twins.Of(c.Along);
                return Compared(
                    $"{c.From.Name} moves {c.To.Name}",
                    FoundRoutes.Chains(before, c.From, c.To, cancellation),
                    FoundRoutes.Chains(after, c.From, c.To, cancellation),
                    twins
                );
            }),
        ];
        return new(
            "Which paths are lost or changed?",
            lines,
            lines.Any(l => l.What == Limit)
                ? "No path and no chain changes of those compared."
                : "No path and no chain changes.",
            "path"
        );
    }

    /// <summary>Whether the shortest path is longer or shorter than it was.</summary>
    private static IEnumerable<EffectLine> Distance(
        string title,
        IReadOnlyList<Route> before,
        IReadOnlyList<Route> after
    )
    {
        var (then, now) = (HopsOf(before), HopsOf(after));
        if (then != now)
        {
            yield return new(
                "shortest path",
                "",
                new(
                    $"{title}: {then} -> {now}",
                    [.. before.Take(1).Concat(after.Take(1)).SelectMany(r => r.Hops).SelectMany(h => h.Ties).Distinct()]
                )
            )
            {
                Before = then,
                After = now,
            };
        }
    }

    private static string HopsOf(IReadOnlyList<Route> routes) =>
        routes.Count == 0 ? "none" : Counted.Of(routes[0].Hops.Length, "hop");

    private static IEnumerable<EffectLine> Compared(
        string title,
        FoundRoutes before,
        FoundRoutes after,
        ProjectionTwins twins
    )
    {
        var then = before.Routes.ToDictionary(NodesOf, StringComparer.Ordinal);
        var now = after.Routes.ToDictionary(NodesOf, StringComparer.Ordinal);
        IEnumerable<EffectLine?> lines =
        [
            .. before
                .Routes.Where(r => !now.ContainsKey(NodesOf(r)))
                .Select(r => Unlisted(title, r, after, ("is lost", "is no longer the shortest"), twins.Before)),
            .. after
                .Routes.Where(r => !then.ContainsKey(NodesOf(r)))
                .Select(r => Unlisted(title, r, before, ("arises", "is now the shortest"), twins.After)),
            .. before.Routes.Where(r => now.ContainsKey(NodesOf(r))).Select(r => Changed(title, r, now[NodesOf(r)])),
            before.MoreExist || after.MoreExist ? BeyondLimit(title) : null,
        ];
        return lines.OfType<EffectLine>();
    }

    /// <summary>A route that the others do not list: they lack it, or have shorter or longer ones, or list only some, of which nothing follows.</summary>
    private static EffectLine? Unlisted(
        string title,
        Route route,
        FoundRoutes others,
        (string Absent, string Outdone) verbs,
        Network network
    ) =>
        !others.Has(route) ? Whole(title, verbs.Absent, route, network)
        : others.Hops is { } hops && hops != route.Hops.Length ? Whole(title, verbs.Outdone, route, network)
        : null;

    private static EffectLine BeyondLimit(string title) =>
        new(Limit, "", new($"{title}: only the first {FoundRoutes.Most} are compared; more exist", []))
        {
            IsDifferent = false,
        };

    private static EffectLine Whole(string title, string verb, Route route, Network network) =>
        new(
            $"path {verb}",
            NodesOf(route),
            Statement.OfAll($"{title}: {Told(route)} {verb}", route.Hops.SelectMany(h => h.Ties), network)
        );

    private static EffectLine? Changed(string title, Route before, Route after)
    {
        var (then, now) = (WaysOf(before), WaysOf(after));
        ImmutableArray<Fact> ties =
        [
            .. then.Where(w => !now.ContainsKey(w.Key))
                .Concat(now.Where(w => !then.ContainsKey(w.Key)))
                .OrderBy(w => w.Key, StringComparer.Ordinal)
                .SelectMany(w => w.Value)
                .Distinct(),
        ];
        return ties.IsEmpty
            ? null
            : new(
                "path changes",
                NodesOf(before),
                new(
                    $"{title}: {Told(before)}, in {EffectWords.Move(Numbers.Short(then.Count), Numbers.Short(now.Count))} ways",
                    ties
                )
            )
            {
                Before = Numbers.Short(then.Count),
                After = Numbers.Short(now.Count),
            };
    }

    private static Dictionary<string, ImmutableArray<Tie>> WaysOf(Route route) =>
        route.Hops.SelectMany(h => h.Ways).DistinctBy(KeyOf).ToDictionary(KeyOf, StringComparer.Ordinal);

    private static string KeyOf(ImmutableArray<Tie> way) => string.Join(' ', way.Select(t => t.Id));

    private static string Told(Route route) => string.Join(" > ", route.Nodes.Select(n => n.Name));

    private static string NodesOf(Route route) => string.Join(" > ", route.Nodes.Select(n => n.Id));
}
