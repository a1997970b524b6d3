using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>Measures of how near a node is to the others.</summary>
internal static class DistanceMeasures
{
    private static readonly GraphMeasure Closenesses = Near(
        "closeness",
        Aspects.Access,
        "is near to all others",
        (g, o) => ClosenessOf(g, o, Direction.Out)
    );

    private static readonly GraphMeasure Harmonics = Near(
        "harmonic",
        Aspects.Access,
        "is near to many others",
        (g, o) => HarmonicOf(g, o, Direction.Out)
    );

    private static readonly GraphMeasure Eccentricities = Farthest(
        "eccentricity",
        Aspects.Access,
        "even the farthest that it reaches is near",
        Direction.Out
    );

    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        Near(
            "out-closeness",
            Aspects.Access,
            "reaches all others in short ways",
            (g, o) => ClosenessOf(g, o, Direction.Out),
            Closenesses
        ),
        Near(
            "in-closeness",
            Aspects.Exposure,
            "is reached in short ways",
            (g, o) => ClosenessOf(g, o, Direction.In),
            Closenesses
        ),
        Near(
            "out-harmonic",
            Aspects.Access,
            "reaches many others in short ways",
            (g, o) => HarmonicOf(g, o, Direction.Out),
            Harmonics
        ),
        Near(
            "in-harmonic",
            Aspects.Exposure,
            "is reached by many in short ways",
            (g, o) => HarmonicOf(g, o, Direction.In),
            Harmonics
        ),
        Farthest(
            "out-eccentricity",
            Aspects.Access,
            "even the farthest that it reaches is near",
            Direction.Out,
            Eccentricities
        ),
        Farthest(
            "in-eccentricity",
            Aspects.Exposure,
            "even the farthest that reaches it is near",
            Direction.In,
            Eccentricities
        ),
    ];

    private static GraphMeasure Near(
        string name,
        string aspect,
        string meaning,
        Func<Graph, MeasureOptions, Scores> of,
        GraphMeasure? withoutDirection = null
    ) =>
        new(name, aspect, meaning, of)
        {
            Needs = Needs.Lengths,
            Settings = Settings.By,
            IsFromEveryNode = true,
            // Three rows of 512 bits for each node, and the totals.
            Memory = graph => 300L * graph.NodeCount,
            WithoutDirection = withoutDirection,
        };

    // A node that reaches one other comes first with them all: of use within one part only.
    private static GraphMeasure Farthest(
        string name,
        string aspect,
        string meaning,
        Direction direction,
        GraphMeasure? withoutDirection = null
    ) =>
        Near(name, aspect, meaning, (g, o) => Eccentricity.Of(g, direction, !o.ByHops, o.Work), withoutDirection) with
        {
            IsLowestFirst = true,
            IsOnlyByName = true,
        };

    private static Scores ClosenessOf(Graph graph, MeasureOptions options, Direction direction) =>
        Closeness.Of(graph, direction, new() { ByLength = !options.ByHops }, options.Work);

    private static Scores HarmonicOf(Graph graph, MeasureOptions options, Direction direction) =>
        Harmonic.Of(graph, direction, new() { ByLength = !options.ByHops }, options.Work);
}
