using KazCsto.Graphs.Communities;

namespace KazCsto.Graphs.Summaries;

/// <summary>Given groups in numbers: whether ties keep within them.</summary>
/// <remarks>
/// Nodes without a group are left out with all their ties. See <see cref="KazCsto.Graphs.Communities.Modularity"/>, <see cref="EiIndex"/> and
/// <see cref="KazCsto.Graphs.Communities.Assortativity"/> for the conventions. O(n + m).
/// </remarks>
/// <param name="Modularity">How much more of the ties lies within the groups than chance would put there.</param>
/// <param name="EiIndex">Whether ties lead out of the groups, of all and of each group.</param>
/// <param name="Assortativity">Whether ties join nodes of one group, every tie counting 1.</param>
internal sealed record GivenGroupsSummary(double Modularity, EiIndexScores EiIndex, double Assortativity)
{
    /// <summary>Sums groups up.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, numbered from 0 to below the number of nodes that have one; -1 for none.</param>
    /// <exception cref="ArgumentException">The groups do not fit the graph, or a strength is not above 0.</exception>
    public static GivenGroupsSummary Of(Graph graph, int[] groups)
    {
        var grouped = Array.FindAll([.. Enumerable.Range(0, graph.NodeCount)], v => groups[v] >= 0);
        var among = graph.Among(grouped);
        var groupOf = Array.ConvertAll(grouped, node => groups[node]);
        return new(
            KazCsto.Graphs.Communities.Modularity.Of(among, groupOf),
            KazCsto.Graphs.Communities.EiIndex.Of(among, groupOf),
            KazCsto.Graphs.Communities.Assortativity.Nominal(among, groupOf)
        );
    }
}
