using KazCsto.Graphs.Brokerage;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>Measures of standing between others.</summary>
internal static class BrokerageMeasures
{
    private const double RoundingError = 1e-12;

    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new(
            "betweenness",
            Aspects.Brokerage,
            "stands on the shortest ways between others",
            (g, o) => Betweenness.Of(g, new() { ByLength = !o.ByHops }, o.Work)
        )
        {
            Needs = Needs.Lengths,
            Settings = Settings.By,
            IsFromEveryNode = true,
            // The rows of the wide search, and a copy of the arcs for the blocks.
            Memory = graph => (1000L * graph.NodeCount) + (32L * graph.ArcCount),
        },
        new(
            "sampled-betweenness",
            Aspects.Brokerage,
            "stands on the shortest ways between others, by a sample of them",
            Sampled
        )
        {
            Settings = Settings.Error | Settings.Certainty | Settings.Seed,
            IsOnlyByName = true,
        },
        new(
            "current-flow-betweenness",
            Aspects.Brokerage,
            "stands on the ways between others, the long ones counting too",
            (g, o) => Refusing.Impossible(() => CurrentFlowBetweenness.Of(g, work: o.Work))
        )
        {
            Needs = Needs.NoDirection,
            Projection = "contagion",
            Memory = graph => 8L * SquareOfMatrix(graph),
        },
        new(
            "constraint",
            Aspects.Brokerage,
            "its contacts are tied to one another; the least constrained is first",
            (g, o) => Constraint.Of(g, work: o.Work)
        )
        {
            IsLowestFirst = true,
        },
        new(
            "effective-size",
            Aspects.Brokerage,
            "its contacts are not tied to one another",
            (g, o) => EffectiveSize.Of(g, work: o.Work)
        ),
        new(
            "efficiency",
            Aspects.Brokerage,
            "few of its contacts are tied to one another, however many they are",
            (g, o) => Efficiency.Of(g, work: o.Work)
        ),
        new(
            "hierarchy",
            Aspects.Brokerage,
            "one contact alone constrains it; the one that none stands out for is first",
            HierarchyOf
        )
        {
            IsLowestFirst = true,
        },
    ];

    // Larger parts are refused by the measure itself; that many small ones come to as much is no matter.
    private static long SquareOfMatrix(Graph graph)
    {
        long side = Math.Min(graph.NodeCount, CurrentFlowBetweenness.MostNodes);
        return side * side;
    }

    // Contacts that constrain alike leave a rounding error, by which nobody should rank.
    private static Scores HierarchyOf(Graph graph, MeasureOptions options)
    {
        var scores = Hierarchy.Of(graph, work: options.Work);
        return scores with
        {
            Values = Array.ConvertAll(scores.Values, score => Math.Abs(score) < RoundingError ? 0 : score),
        };
    }

    private static Scores Sampled(Graph graph, MeasureOptions options)
    {
        var standard = new SampledBetweennessOptions();
        var asked = standard with
        {
            ErrorBound = options.Error ?? standard.ErrorBound,
            Certainty = options.Certainty ?? standard.Certainty,
            Seed = options.Seed,
        };
        return Refusing.Impossible(() => SampledBetweenness.Of(graph, asked, options.Work));
    }
}
