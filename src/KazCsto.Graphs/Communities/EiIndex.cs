namespace KazCsto.Graphs.Communities;

/// <summary>E-I index: how far ties lead out of given groups rather than stay within.</summary>
/// <remarks>
/// (E - I) / (E + I), with E the strength of the ties between groups and I of those within [1]: -1 if all stay, 1 if all
/// lead out. <b>Whole</b>: each tie once. <b>Of a group</b>: the ties with an end in it, each once. <b>Of a node</b>: its
/// ties; of a directed graph arcs in and out. Strengths count if the graph has them and they are wanted, otherwise every
/// tie or arc counts 1. Where there are no ties it is not defined (NaN). Group sizes alone push it up or down: many small
/// groups cannot but tie outwards. O(n + m).
/// [1] Krackhardt &amp; Stern 1988, doi:10.2307/2786835.
/// </remarks>
internal static class EiIndex
{
    /// <summary>The index of a division into groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, numbered from 0 to below the number of nodes.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them.</param>
    /// <exception cref="ArgumentException">The groups do not fit the graph, or a strength is not above 0.</exception>
    public static EiIndexScores Of(Graph graph, int[] groups, bool useStrengths = true)
    {
        GroupLabels.Refuse(graph.NodeCount, groups);
        var byStrength = ArcStrengths.ApplyChecked(graph, useStrengths);
        var nodes = new Balance[groups.Length];
        Add(graph.Out, groups, byStrength, nodes);
        if (graph.IsDirected)
        {
            Add(graph.In, groups, byStrength, nodes);
        }

        var ofGroups = new Balance[groups.Length == 0 ? 0 : groups.Max() + 1];
        var (outside, inside) = (0.0, 0.0);
        for (var node = 0; node < groups.Length; node++)
        {
            // A tie within is met at both its ends, in the same group.
            var (leading, staying) = nodes[node];
            var group = ofGroups[groups[node]];
            ofGroups[groups[node]] = new(group.Outside + leading, group.Inside + (staying / 2));
            (outside, inside) = (outside + (leading / 2), inside + (staying / 2));
        }

        return new(
            new Balance(outside, inside).Index,
            Array.ConvertAll(ofGroups, b => b.Index),
            new("e-i-index", Words(graph, useStrengths), Array.ConvertAll(nodes, b => b.Index))
        );
    }

    private static void Add(Adjacency arcs, int[] groups, bool byStrength, Balance[] nodes)
    {
        for (var node = 0; node < groups.Length; node++)
        {
            var (outside, inside) = nodes[node];
            for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                var strength = byStrength ? arcs.Strengths[arc] : 1;
                var leads = groups[arcs.Targets[arc]] != groups[node];
                outside += leads ? strength : 0;
                inside += leads ? 0 : strength;
            }

            nodes[node] = new(outside, inside);
        }
    }

    private static string Words(Graph graph, bool useStrengths)
    {
        var ties = Convention.Ties(graph, useStrengths);
        return $"{ties}; -1 all within the group, 1 all out of it; NaN without ties";
    }

    private readonly record struct Balance(double Outside, double Inside)
    {
        internal double Index => (Outside - Inside) / (Outside + Inside);
    }
}
