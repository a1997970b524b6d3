using KazCsto.Analysis.Centrality;
using KazCsto.Analysis.Projections;

namespace KazCsto.Analysis.Rankings;

/// <summary>Every measure that the command line knows.</summary>
/// <remarks>
/// Measures of walks (eigenvector, Katz, PageRank) reward the end that is moved. Influence exercised is therefore scored on the
/// reversed projection, unless <see cref="MeasureOptions.Exposure"/> asks for the forward run.
/// </remarks>
public static class Measures
{
    /// <summary>All measures, in the order in which they are shown.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("out-degree", "access", "moves many others", false, (p, _) => Degree.Out(p.Graph)),
        new(
            "in-degree",
            "exposure",
            "is moved by many others",
            false,
            (p, _) => Degree.In(p.Graph)
        ),
        new(
            "out-strength",
            "access",
            "moves others strongly",
            false,
            (p, _) => Strength.Out(p.Graph)
        ),
        new("in-strength", "exposure", "is moved strongly", false, (p, _) => Strength.In(p.Graph)),
        new(
            "out-closeness",
            "access",
            "reaches all others in short ways",
            false,
            (p, o) => ClosenessOf(p, o, Direction.Out)
        ),
        new(
            "in-closeness",
            "exposure",
            "is reached in short ways",
            false,
            (p, o) => ClosenessOf(p, o, Direction.In)
        ),
        new(
            "out-harmonic",
            "access",
            "reaches many others in short ways",
            false,
            (p, o) => HarmonicOf(p, o, Direction.Out)
        ),
        new(
            "in-harmonic",
            "exposure",
            "is reached by many in short ways",
            false,
            (p, o) => HarmonicOf(p, o, Direction.In)
        ),
        new("pagerank", "access", "its influence reaches far", false, PageRankOf),
        new("eigenvector", "access", "moves those who move others", false, EigenvectorOf),
        new("katz", "access", "moves many others, at any number of removes", false, KatzOf),
        new(
            "hubs",
            "access",
            "moves those whom many move",
            false,
            (p, o) => Hits.Hubs(p.Graph, cancellation: o.Cancellation)
        ),
        new(
            "authorities",
            "exposure",
            "is moved by those who move many",
            false,
            (p, o) => Hits.Authorities(p.Graph, cancellation: o.Cancellation)
        ),
        new(
            "betweenness",
            "brokerage",
            "stands on the shortest ways between others",
            false,
            BetweennessOf
        ),
        new(
            "constraint",
            "brokerage",
            "its contacts are tied to one another (low = free to broker)",
            true,
            (p, _) => Constraint.Of(p.Graph)
        ),
        new(
            "effective-size",
            "brokerage",
            "its contacts are not tied to one another",
            false,
            (p, _) => EffectiveSize.Of(p.Graph)
        ),
        new(
            "dependence",
            "exit",
            "hangs on one partner (1 = no exit)",
            false,
            (p, _) => Dependence.Of(p)
        ),
    ];

    /// <summary>The measure with a name, or null.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(m => m.Name == name);

    private static Graph GraphFor(Projection projection, MeasureOptions options) =>
        options.Exposure || !projection.Rule.IsDirected
            ? projection.Graph
            : projection.Graph.Reversed();

    private static bool ByLength(Projection projection, MeasureOptions options)
    {
        if (!options.ByHops && !projection.Graph.HasLengths)
        {
            throw new MeasureRefusedException(
                $"the projection '{projection.Rule.Name}' gives no lengths, so distances can only count hops; add --by hops"
            );
        }

        return !options.ByHops;
    }

    private static Scores ClosenessOf(
        Projection projection,
        MeasureOptions options,
        Direction direction
    ) =>
        Closeness.Of(
            projection.Graph,
            direction,
            new() { ByLength = ByLength(projection, options) },
            cancellation: options.Cancellation
        );

    private static Scores HarmonicOf(
        Projection projection,
        MeasureOptions options,
        Direction direction
    ) =>
        Harmonic.Of(
            projection.Graph,
            direction,
            new() { ByLength = ByLength(projection, options) },
            cancellation: options.Cancellation
        );

    private static Scores BetweennessOf(Projection projection, MeasureOptions options) =>
        Betweenness.Of(
            projection.Graph,
            new() { ByLength = ByLength(projection, options) },
            cancellation: options.Cancellation
        );

    private static Scores PageRankOf(Projection projection, MeasureOptions options) =>
        Walked(
            options,
            projection,
            PageRank.Of(GraphFor(projection, options), cancellation: options.Cancellation)
        );

    private static Scores EigenvectorOf(Projection projection, MeasureOptions options) =>
        Walked(
            options,
            projection,
            Eigenvector.Of(GraphFor(projection, options), cancellation: options.Cancellation)
        );

    private static Scores KatzOf(Projection projection, MeasureOptions options) =>
        Walked(
            options,
            projection,
            Katz.Of(GraphFor(projection, options), cancellation: options.Cancellation)
        );

    private static Scores Walked(MeasureOptions options, Projection projection, Scores scores) =>
        !projection.Rule.IsDirected ? scores
        : options.Exposure
            ? scores with
            {
                Convention = $"exposure: along the arcs; {scores.Convention}",
            }
        : scores with { Convention = $"access: on the reversed projection; {scores.Convention}" };
}
