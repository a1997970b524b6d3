using KazCsto.Graphs.Summaries;

namespace KazCsto.Answers;

/// <summary>A graph in numbers, each with its convention in few words; for programs with the whole distribution of degrees.</summary>
internal static class StatsAnswer
{
    public static Answer Of(NamedGraph graph, GraphSummary summary) =>
        new(
            graph.Title,
            [
                new Grid(
                    ["what", "value", "convention"],
                    All(graph, summary).Select(s => (object?[])[s.Name, new Significant(s.Value), s.Convention])
                ),
            ],
            new(
                ["what", "degree", "value", "convention"],
                [
                    .. All(graph, summary).Select(s => (object?[])[s.Name, null, s.Value, s.Convention]),
                    .. Degrees(summary).SelectMany(d => Distribution(d.Name, d.Degrees)),
                ]
            )
        )
        {
            Context = graph.Basis,
        };

    private static IEnumerable<object?[]> Distribution(string name, DegreeSummary degrees) =>
        degrees.Distribution.Select(d =>
            (object?[])[$"nodes by {name}", d.Degree, (double)d.Nodes, "nodes with this degree"]
        );

    /// <summary>Everything but the distribution of degrees.</summary>
    private static IEnumerable<Statistic> All(NamedGraph graph, GraphSummary summary) =>
        [
            .. Size(graph, summary),
            .. Parts(summary),
            .. Degrees(summary).SelectMany(d => OfDegrees(d.Name, d.Degrees)),
            .. Cohesion(summary),
            .. Distances(summary),
        ];

    /// <summary>The degrees by their names: one of a graph without direction, two of others.</summary>
    private static IEnumerable<(string Name, DegreeSummary Degrees)> Degrees(GraphSummary summary) =>
        summary.IsDirected
            ? [("out-degree", summary.OutDegrees), ("in-degree", summary.InDegrees)]
            : [("degree", summary.OutDegrees)];

    private static IEnumerable<Statistic> Size(NamedGraph graph, GraphSummary summary)
    {
        yield return new("nodes", summary.Nodes, graph.File is null ? "those with an arc" : "those that a line names");
        yield return summary.IsDirected
            ? new("arcs", summary.Ties, "parallel ones are one")
            : new("ties", summary.Ties, "parallel ones are one");
        if (graph.File is { } file)
        {
            yield return new("loops dropped", file.Counts.Loops, "lines from a node to itself");
            yield return new("duplicates merged", file.Counts.Duplicates, "lines of the same ends");
        }

        yield return new("density", summary.Density, summary.IsDirected ? "arcs / n(n-1)" : "ties / (n(n-1)/2)");
    }

    private static IEnumerable<Statistic> Parts(GraphSummary summary)
    {
        if (summary.IsDirected)
        {
            yield return new("weak parts", summary.WeakParts.Count, "direction ignored");
            yield return new("largest weak part", summary.WeakParts.Largest, "nodes");
            yield return new("strong parts", summary.StrongParts.Count, "arcs lead there and back");
            yield return new("largest strong part", summary.StrongParts.Largest, "nodes");
        }
        else
        {
            yield return new("parts", summary.WeakParts.Count, "ties lead everywhere within");
            yield return new("largest part", summary.WeakParts.Largest, "nodes");
        }

        yield return new("cut points", summary.CutPoints, "nodes whose loss makes more parts");
        yield return new("bridges", summary.Bridges, "ties whose loss makes more parts");
        yield return new("blocks", summary.Blocks.Count, "no loss of a node breaks one");
        yield return new("largest block", summary.Blocks.Largest, "nodes");
    }

    private static IEnumerable<Statistic> OfDegrees(string name, DegreeSummary degrees) =>
        [
            new($"{name}, least", degrees.Least, ""),
            new($"{name}, lower quartile", degrees.LowerQuartile, "1/4 of the nodes have no more"),
            new($"{name}, median", degrees.Median, "1/2 of the nodes have no more"),
            new($"{name}, upper quartile", degrees.UpperQuartile, "3/4 of the nodes have no more"),
            new($"{name}, most", degrees.Most, ""),
            new($"{name}, mean", degrees.Mean, ""),
        ];

    private static IEnumerable<Statistic> Cohesion(GraphSummary summary)
    {
        if (summary.IsDirected)
        {
            yield return new("reciprocity", summary.Reciprocity, "arcs that another answers / arcs");
        }

        yield return new("transitivity", summary.Transitivity, "closed pairs of ties / all pairs");
        yield return new("average clustering", summary.Clustering, "mean over nodes, 0 below 2 ties");
        yield return new("degree assortativity", summary.DegreeAssortativity, "correlation of degrees over ties");
        yield return new("largest core number", summary.LargestCore, "arcs either way are one tie");
    }

    private static IEnumerable<Statistic> Distances(GraphSummary summary) =>
        summary.Distances is not { } distances
            ? []
            :
            [
                new("diameter", distances.Diameter, "hops, of the pairs with a path"),
                new("radius", distances.Radius, "hops, least eccentricity above 0"),
                new("average path", distances.AveragePath, "hops, over the pairs with a path"),
                new("pairs with a path", (double)distances.PairsJoined / distances.Pairs, "share of the ordered pairs"),
                new("efficiency", distances.Efficiency, "mean of 1/hops, 0 without a path"),
            ];

    /// <summary>A number about a whole graph.</summary>
    /// <param name="Name">What it is.</param>
    /// <param name="Value">The number; NaN if it is not defined.</param>
    /// <param name="Convention">How it is meant, in few words.</param>
    private sealed record Statistic(string Name, double Value, string Convention);
}
