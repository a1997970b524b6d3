using KazCsto.Graphs.Centrality;

namespace KazCsto.Graphs.Rankings;

/// <summary>Measures of how a node is met on walks, and of those it is tied to.</summary>
internal static class WalkMeasures
{
    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new("pagerank", Aspects.Access, "is where random walks along the arcs often are", PageRankOf)
        {
            MeaningOfPower = "its influence reaches far",
            IsWalk = true,
            Settings = Settings.Damping | Settings.Restart | Settings.Dangling,
        },
        new(
            "eigenvector",
            Aspects.Access,
            "has arcs from those that score high themselves",
            (g, o) => Eigenvector.Of(g, work: o.Work)
        )
        {
            MeaningOfPower = "moves those who move others",
            IsWalk = true,
        },
        new(
            "katz",
            Aspects.Access,
            "is where many walks end, the long ones counting less",
            (g, o) => Katz.Of(g, work: o.Work)
        )
        {
            MeaningOfPower = "moves many others, at any number of removes",
            IsWalk = true,
        },
        new("bonacich-power", Aspects.Access, "has arcs to those that score high themselves", Power)
        {
            MeaningOfPower = "moves those who move others; with --beta below 0 those whom nobody else moves",
            Settings = Settings.Beta,
        },
        new("hubs", Aspects.Access, "has arcs to those that many have arcs to", (g, o) => Hits.Hubs(g, work: o.Work))
        {
            MeaningOfPower = "moves those whom many move",
        },
        new(
            "authorities",
            Aspects.Exposure,
            "has arcs from those that have arcs to many",
            (g, o) => Hits.Authorities(g, work: o.Work)
        )
        {
            MeaningOfPower = "is moved by those who move many",
        },
    ];

    private static Scores PageRankOf(Graph graph, MeasureOptions options)
    {
        var standard = new PageRankOptions();
        var asked = standard with
        {
            Damping = options.Damping ?? standard.Damping,
            Restart = options.Restart is { } nodes ? Likelihoods(graph, nodes) : null,
            Dangling = options.Dangling,
        };
        return PageRank.Of(graph, asked, options.Work);
    }

    private static double[] Likelihoods(Graph graph, IReadOnlyList<int> nodes)
    {
        var likelihoods = new double[graph.NodeCount];
        foreach (var node in nodes)
        {
            likelihoods[node] = 1;
        }

        return likelihoods;
    }

    private static Scores Power(Graph graph, MeasureOptions options) =>
        Refusing.Impossible(() => BonacichPower.Of(graph, new() { Beta = options.Beta }, options.Work));
}
