using KazCsto.Analysis.Brokerage;
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
        Access("out-degree", "moves many others", (p, _) => Degree.Out(p.Graph)),
        Exposure("in-degree", "is moved by many others", (p, _) => Degree.In(p.Graph)),
        Access("out-strength", "moves others strongly", (p, _) => Strength.Out(p.Graph)),
        Exposure("in-strength", "is moved strongly", (p, _) => Strength.In(p.Graph)),
        Access(
            "out-closeness",
            "reaches all others in short ways",
            (p, o) => ClosenessOf(p, o, Direction.Out)
        ),
        Exposure(
            "in-closeness",
            "is reached in short ways",
            (p, o) => ClosenessOf(p, o, Direction.In)
        ),
        Access(
            "out-harmonic",
            "reaches many others in short ways",
            (p, o) => HarmonicOf(p, o, Direction.Out)
        ),
        Exposure(
            "in-harmonic",
            "is reached by many in short ways",
            (p, o) => HarmonicOf(p, o, Direction.In)
        ),
        Access("pagerank", "its influence reaches far", PageRankOf),
        Access("eigenvector", "moves those who move others", EigenvectorOf),
        Access("katz", "moves many others, at any number of removes", KatzOf),
        Access("hubs", "moves those whom many move", (p, o) => Hits.Hubs(p.Graph, work: o.Work)),
        Exposure(
            "authorities",
            "is moved by those who move many",
            (p, o) => Hits.Authorities(p.Graph, work: o.Work)
        ),
        Brokerage("betweenness", "stands on the shortest ways between others", BetweennessOf),
        Brokerage(
            "constraint",
            "its contacts are tied to one another; the least constrained is first",
            (p, o) => Constraint.Of(p.Graph, work: o.Work)
        ) with
        {
            IsLowestFirst = true,
        },
        Brokerage(
            "effective-size",
            "its contacts are not tied to one another",
            (p, o) => EffectiveSize.Of(p.Graph, work: o.Work)
        ),
        new(
            "dependence",
            "exit",
            "hangs on one partner; 1 is no exit",
            false,
            "security",
            (p, _) => Dependence.Of(p)
        ),
    ];

    /// <summary>The measure with a name, or null.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(m => m.Name == name);

    private static Measure Access(
        string name,
        string meaning,
        Func<Projection, MeasureOptions, Scores> of
    ) => new(name, "access", meaning, false, "influence", of);

    private static Measure Exposure(
        string name,
        string meaning,
        Func<Projection, MeasureOptions, Scores> of
    ) => new(name, "exposure", meaning, false, "influence", of);

    private static Measure Brokerage(
        string name,
        string meaning,
        Func<Projection, MeasureOptions, Scores> of
    ) => new(name, "brokerage", meaning, false, "influence", of);

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
            work: options.Work
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
            work: options.Work
        );

    private static Scores BetweennessOf(Projection projection, MeasureOptions options) =>
        Betweenness.Of(
            projection.Graph,
            new() { ByLength = ByLength(projection, options) },
            work: options.Work
        );

    private static Scores PageRankOf(Projection projection, MeasureOptions options) =>
        Walked(options, projection, PageRank.Of(GraphFor(projection, options), work: options.Work));

    private static Scores EigenvectorOf(Projection projection, MeasureOptions options) =>
        Walked(
            options,
            projection,
            Eigenvector.Of(GraphFor(projection, options), work: options.Work)
        );

    private static Scores KatzOf(Projection projection, MeasureOptions options) =>
        Walked(options, projection, Katz.Of(GraphFor(projection, options), work: options.Work));

    private static Scores Walked(MeasureOptions options, Projection projection, Scores scores) =>
        !projection.Rule.IsDirected ? scores
        : options.Exposure
            ? scores with
            {
                Convention = $"exposure: along the arcs; {scores.Convention}",
            }
        : scores with { Convention = $"access: on the reversed projection; {scores.Convention}" };
}
