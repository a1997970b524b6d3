using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>Every measure of projections that the command line knows: those of any graph, and dependence, which needs the families of ties.</summary>
/// <remarks>
/// Measures of walks (eigenvector, Katz, PageRank) reward the end that is moved. Influence exercised is therefore scored on the
/// reversed projection, unless <see cref="MeasureOptions.Exposure"/> asks for the forward run.
/// </remarks>
public static class Measures
{
    /// <summary>All measures, in the order in which they are shown.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        .. GraphMeasures.All.Select(OnProjections),
        new("dependence", "exit", "hangs on one partner; 1 is no exit", false, "security", (p, _) => Dependence.Of(p))
        {
            Beside = Dependence.Told,
        },
    ];

    /// <summary>Those that stand side by side where all are asked for; the others have to be named.</summary>
    public static IReadOnlyList<Measure> Usual { get; } = [.. All.Where(m => !m.IsOnlyByName)];

    /// <summary>The measure with a name, or null.</summary>
    public static Measure? Find(string name) => All.FirstOrDefault(m => m.Name == name);

    /// <summary>Refuses what no run could do, without a run: a projection that does not carry what a measure of graphs needs.</summary>
    /// <exception cref="MeasureRefusedException">It does not.</exception>
    internal static void RefuseUnlessCarried(Measure measure, Projection projection, MeasureOptions options)
    {
        if (GraphMeasures.All.FirstOrDefault(m => m.Name == measure.Name) is { } ofGraph)
        {
            RefuseUnlessCarried(ofGraph, projection, options);
        }
    }

    private static Measure OnProjections(GraphMeasure measure) =>
        new(
            measure.Name,
            measure.Aspect,
            measure.MeaningOfPower,
            measure.IsLowestFirst,
            measure.Projection,
            (projection, options) => Scored(measure, projection, options)
        )
        {
            Needs = measure.Needs,
            Settings = measure.Settings,
            IsOnlyByName = measure.IsOnlyByName,
            OfGraph = (graph, options) => Scored(measure, graph, options),
        };

    private static Scores Scored(GraphMeasure measure, Projection projection, MeasureOptions options)
    {
        RefuseUnlessCarried(measure, projection, options);
        return CountedNodes.On(projection, (graph, how) => Scored(measure, graph, how))(projection.Graph, options);
    }

    private static Scores Scored(GraphMeasure measure, Graph graph, MeasureOptions options)
    {
        if (!measure.IsWalk || !graph.IsDirected)
        {
            return measure.Of(graph, options);
        }

        if (options.Exposure)
        {
            var along = measure.Of(graph, options);
            return along with { Convention = $"exposure: along the arcs; {along.Convention}" };
        }

        var against = measure.Of(graph.Reversed(), options);
        return against with { Convention = $"access: on the reversed projection; {against.Convention}" };
    }

    private static void RefuseUnlessCarried(GraphMeasure measure, Projection projection, MeasureOptions options)
    {
        var what = measure.LacksIn(projection.Graph, options) switch
        {
            Needs.Lengths => "gives no lengths, so distances can only count hops; add --by hops",
            Needs.Strengths => $"gives no strengths, which {measure.Name} needs",
            Needs.NoDirection => $"has a direction, and {measure.Name} is for ties without one",
            Needs.Direction => $"has no direction, which {measure.Name} needs",
            _ => null,
        };
        if (what is not null)
        {
            throw new MeasureRefusedException($"the projection '{projection.Rule.Name}' {what}");
        }
    }
}
