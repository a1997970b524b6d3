namespace KazCsto.Graphs.Communities;

/// <summary>The constant Potts model: how much given groups have within them beyond what a given density would put there.</summary>
/// <remarks>
/// Σ over groups of L - γ n(n - 1)/2, with L the strength of the ties within the group, n its nodes and γ the resolution:
/// the density that a group must exceed to be worth its while [1]. It depends on nothing outside the group, so that no
/// group is too small to be seen beside large ones. Of a directed graph the arcs there and back are added. Strengths
/// count if the graph has them and they are wanted, otherwise every tie counts 1. Not normalised. O(n + m).
/// [1] Traag, Van Dooren &amp; Nesterov 2011, doi:10.1103/PhysRevE.84.016114.
/// </remarks>
public static class ConstantPotts
{
    /// <summary>The quality of a division into groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, numbered from 0 to below the number of nodes.</param>
    /// <param name="resolution">The density that a group must exceed.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them.</param>
    /// <exception cref="ArgumentException">The groups do not fit the graph, or a strength is not above 0.</exception>
    public static double Of(Graph graph, int[] groups, double resolution, bool useStrengths = true)
    {
        GroupLabels.Refuse(graph.NodeCount, groups);
        var sizes = new double[groups.Length];
        foreach (var group in groups)
        {
            sizes[group]++;
        }

        var byStrength = ArcStrengths.ApplyChecked(graph, useStrengths);
        var within = TiesWithin.Of(graph, groups, byStrength) / (graph.IsDirected ? 1 : 2);
        return within - (resolution * sizes.Sum(n => n * (n - 1) / 2));
    }
}
