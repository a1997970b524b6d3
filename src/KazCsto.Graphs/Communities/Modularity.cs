namespace KazCsto.Graphs.Communities;

/// <summary>Modularity: how much more of the ties lies within given groups than chance would put there.</summary>
/// <remarks>
/// Undirected [1]: Σ over groups of L/m - γ (K/2m)², with L the strength of the ties within the group, K that of all ties
/// of its nodes, each tie from both ends, and m that of all ties. Directed [2]: Σ of L/m - γ K(out) K(in)/m². γ is the
/// resolution [3]. Chance keeps the strength of every node. Strengths count if the graph has them and they are wanted,
/// otherwise every tie counts 1. Groups need not be connected; nodes without ties add nothing. A graph without ties has
/// none (NaN). O(n + m).
/// [1] Newman &amp; Girvan 2004, doi:10.1103/PhysRevE.69.026113. [2] Leicht &amp; Newman 2008,
/// doi:10.1103/PhysRevLett.100.118703. [3] Reichardt &amp; Bornholdt 2006, doi:10.1103/PhysRevE.74.016110.
/// </remarks>
public static class Modularity
{
    /// <summary>The modularity of a division into groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, numbered from 0 to below the number of nodes.</param>
    /// <param name="resolution">How much chance counts; the higher, the more small groups are favoured.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them.</param>
    /// <exception cref="ArgumentException">The groups do not fit the graph, or a strength is not above 0.</exception>
    public static double Of(Graph graph, int[] groups, double resolution = 1, bool useStrengths = true)
    {
        GroupLabels.Refuse(graph.NodeCount, groups);
        var byStrength = ArcStrengths.ApplyChecked(graph, useStrengths);
        var leaving = PerGroup(ArcStrengths.Sums(graph.Out, byStrength), groups);
        var entering = PerGroup(ArcStrengths.Sums(graph.In, byStrength), groups);
        var total = leaving.Sum();
        var chance = leaving.Zip(entering, (a, b) => a / total * (b / total)).Sum();
        return (TiesWithin.Of(graph, groups, byStrength) / total) - (resolution * chance);
    }

    private static double[] PerGroup(double[] values, int[] groups)
    {
        var sums = new double[groups.Length];
        for (var node = 0; node < groups.Length; node++)
        {
            sums[groups[node]] += values[node];
        }

        return sums;
    }
}
