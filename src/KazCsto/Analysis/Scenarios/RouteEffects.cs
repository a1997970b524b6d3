using System.Collections.Immutable;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Paths;
using KazCsto.Analysis.Projections;
using KazCsto.Model;

namespace KazCsto.Analysis.Scenarios;

/// <summary>Which shortest paths and which chains are lost, gained or carried by other ties.</summary>
internal static class RouteEffects
{
    private const int Most = 1000;
    private const int MostHopsOfChains = 2;

    public static EffectPart Part(
        ProjectionTwins twins,
        EffectQuestions questions,
        CancellationToken cancellation
    ) =>
        new(
            "Which paths are lost or changed?",
            [
                .. questions.Paths.SelectMany(p =>
                {
                    var title = $"Shortest path from {p.From.Name} to {p.To.Name}";
                    var before = Shortest(twins.Before, p.From, p.To, cancellation);
                    var after = Shortest(twins.After, p.From, p.To, cancellation);
                    return Distance(title, before, after)
                        .Concat(Compared(title, before, after, twins));
                }),
                .. questions.Chains.SelectMany(c =>
                {
                    var (before, after) = twins.Of(c.Along);
                    return Compared(
                        $"{c.From.Name} moves {c.To.Name}",
                        Chains(before, c.From, c.To, cancellation),
                        Chains(after, c.From, c.To, cancellation),
                        twins
                    );
                }),
            ],
            "No path and no chain changes.",
            "path"
        );

    private static IReadOnlyList<Route> Shortest(
        Network network,
        Node from,
        Node to,
        CancellationToken cancellation
    )
    {
        if (!network.ContainsVertex(from) || !network.ContainsVertex(to))
        {
            return [];
        }

        var first = Routes.OverTies(network, from, to, _ => true, 1, null, cancellation).Routes;
        return first.Count == 0
            ? []
            : Routes
                .OverTies(network, from, to, _ => true, Most, first[0].Hops.Length, cancellation)
                .Routes;
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
                    [
                        .. before
                            .Take(1)
                            .Concat(after.Take(1))
                            .SelectMany(r => r.Hops)
                            .SelectMany(h => h.Ties)
                            .Distinct(),
                    ]
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

    private static IReadOnlyList<Route> Chains(
        Projection projection,
        Node from,
        Node to,
        CancellationToken cancellation
    ) =>
        projection.ContainsVertex(from) && projection.ContainsVertex(to)
            ? Routes.Along(projection, from, to, Most, MostHopsOfChains, cancellation).Routes
            : [];

    private static IEnumerable<EffectLine> Compared(
        string title,
        IReadOnlyList<Route> before,
        IReadOnlyList<Route> after,
        ProjectionTwins twins
    )
    {
        var then = before.ToDictionary(NodesOf, StringComparer.Ordinal);
        var now = after.ToDictionary(NodesOf, StringComparer.Ordinal);
        foreach (var route in before.Where(r => !now.ContainsKey(NodesOf(r))))
        {
            yield return Whole(title, "is lost", route, twins.Before);
        }

        foreach (var route in after.Where(r => !then.ContainsKey(NodesOf(r))))
        {
            yield return Whole(title, "arises", route, twins.After);
        }

        foreach (var route in before.Where(r => now.ContainsKey(NodesOf(r))))
        {
            if (Changed(title, route, now[NodesOf(route)]) is { } changed)
            {
                yield return changed;
            }
        }
    }

    private static EffectLine Whole(string title, string verb, Route route, Network network) =>
        new(
            $"path {verb}",
            NodesOf(route),
            Statement.OfAll(
                $"{title}: {Told(route)} {verb}",
                route.Hops.SelectMany(h => h.Ties),
                network
            )
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
                    $"{title}: {Told(before)}, in {EffectWords.Move(EffectWords.Number(then.Count), EffectWords.Number(now.Count))} ways",
                    ties
                )
            )
            {
                Before = EffectWords.Number(then.Count),
                After = EffectWords.Number(now.Count),
            };
    }

    private static Dictionary<string, ImmutableArray<Tie>> WaysOf(Route route) =>
        route
            .Hops.SelectMany(h => h.Ways)
            .DistinctBy(KeyOf)
            .ToDictionary(KeyOf, StringComparer.Ordinal);

    private static string KeyOf(ImmutableArray<Tie> way) => string.Join(' ', way.Select(t => t.Id));

    private static string Told(Route route) => string.Join(" > ", route.Nodes.Select(n => n.Name));

    private static string NodesOf(Route route) => string.Join(" > ", route.Nodes.Select(n => n.Id));
}
