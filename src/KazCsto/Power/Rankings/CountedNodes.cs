using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;

namespace KazCsto.Power.Rankings;

/// <summary>
/// Scores the nodes of a projection of which some are not counted: the counted in the network that they make up, each other in the network of the counted and
/// itself alone.
/// </summary>
/// <remarks>
/// How many officials of a state are coded says nothing of its power. What is not counted is therefore no step, no end and no stop of anybody else, and no
/// score changes because another such node came or went.
/// </remarks>
internal static class CountedNodes
{
    /// <summary>A measure of graphs as a measure of the graphs of a projection.</summary>
    /// <param name="projection">The projection.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="only">The one kind of node that is scored, if no other is wanted: the others are NaN then, where that saves a run.</param>
    public static Func<Graph, MeasureOptions, Scores> On(
        Projection projection,
        Func<Graph, MeasureOptions, Scores> measure,
        string? only = null
    )
    {
        if (projection.IsCounted.All(c => c))
        {
            return measure;
        }

        var nodes = Enumerable.Range(0, projection.Nodes.Length).ToLookup(i => projection.IsCounted[i]);
        int[] counted = [.. nodes[true]];
        int[] others = [.. nodes[false].Where(i => only is null || projection.Nodes[i].Kind.Name == only)];
        var told = Told(projection);
        return (graph, options) => Of(graph, counted, others, measure, options, told);
    }

    private static Scores Of(
        Graph graph,
        int[] counted,
        int[] others,
        Func<Graph, MeasureOptions, Scores> measure,
        MeasureOptions options,
        string told
    )
    {
        var values = new double[graph.NodeCount];
        Array.Fill(values, double.NaN);
        var scores = Among(counted);
        for (var i = 0; i < counted.Length; i++)
        {
            values[counted[i]] = scores.Values[i];
        }

        foreach (var other in others)
        {
            var place = ~Array.BinarySearch(counted, other);
            values[other] = Among([.. counted[..place], other, .. counted[place..]]).Values[place];
        }

        return scores with
        {
            Values = values,
            Convention = $"{scores.Convention}; {told}",
        };

        Scores Among(int[] nodes) => measure(graph.Among(nodes), Renumbered(options, nodes));
    }

    private static string Told(Projection projection)
    {
        var rule = projection.Rule;
        return $"{Plurals(rule.Keep.Except(rule.Counted))} one by one, each with the {Plurals(rule.Counted)} alone";

        string Plurals(IEnumerable<string> kinds) =>
            string.Join(", ", kinds.Select(k => projection.Network.Schema.Nodes[k].Plural.ToLowerInvariant()));
    }

    private static MeasureOptions Renumbered(MeasureOptions options, int[] nodes)
    {
        if (options.Restart is not { } restart)
        {
            return options;
        }

        var there = restart.Select(node => Array.BinarySearch(nodes, node)).Where(number => number >= 0).ToList();
        return there.Count > 0
            ? options with
            {
                Restart = there,
            }
            : throw new MeasureRefusedException(
                "a walk begins again at nodes that the projection counts; of those that were named it counts none"
            );
    }
}
