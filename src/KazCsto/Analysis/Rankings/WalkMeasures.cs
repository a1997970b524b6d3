using KazCsto.Analysis.Centrality;

namespace KazCsto.Analysis.Rankings;

/// <summary>Measures of how a node is met on walks, and of those it is tied to.</summary>
internal static class WalkMeasures
{
    internal static IReadOnlyList<GraphMeasure> All { get; } =
    [
        new(
            "pagerank",
            Aspects.Access,
            "is where random walks along the arcs often are",
            PageRankOf
        )
        {
            MeaningOfPower = "its influence reaches far",
            IsWalk = true,
            Settings = Settings.Damping,
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
        new(
            "hubs",
            Aspects.Access,
            "has arcs to those that many have arcs to",
            (g, o) => Hits.Hubs(g, work: o.Work)
        )
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
        var asked = standard with { Damping = options.Damping ?? standard.Damping };
        return PageRank.Of(graph, asked, options.Work);
    }
}
