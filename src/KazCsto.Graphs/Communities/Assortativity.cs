namespace KazCsto.Graphs.Communities;

/// <summary>Assortativity: whether ties join like with like.</summary>
/// <remarks>
/// 1 if they do without exception, 0 if as often as chance, below 0 if they join unlike. <b>Nominal</b>: (Σ e(i,i) - Σ
/// a(i) b(i)) / (1 - Σ a(i) b(i)), with e(i,j) the share of arcs that lead from group i to group j, a and b its sums over
/// either. <b>Numeric</b>: the correlation of the values at the two ends of an arc. <b>Degree</b>: the same for the
/// number of ties, of a directed graph the arcs out of where an arc begins and into where it ends. An undirected tie is
/// two arcs, one each way. Every tie counts 1, whatever its strength. Where all ends are alike, or without ties, it is
/// not defined (NaN). O(n + m) [1].
/// [1] Newman 2003, doi:10.1103/PhysRevE.67.026126.
/// </remarks>
public static class Assortativity
{
    /// <summary>Whether ties join nodes of the same group.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, numbered from 0 to below the number of nodes.</param>
    /// <exception cref="ArgumentException">The groups do not fit the graph.</exception>
    public static double Nominal(Graph graph, int[] groups)
    {
        GroupLabels.Refuse(graph.NodeCount, groups);
        var (leaving, entering) = (new double[groups.Length], new double[groups.Length]);
        for (var node = 0; node < groups.Length; node++)
        {
            leaving[groups[node]] += graph.Out.Degree(node);
            entering[groups[node]] += graph.In.Degree(node);
        }

        double arcs = graph.ArcCount;
        var within = TiesWithin.Of(graph, groups, byStrength: false);
        // In whole numbers, so that a difference of 0 is 0.
        var chance = leaving.Zip(entering, (a, b) => a * b).Sum();
        return ((within * arcs) - chance) / ((arcs * arcs) - chance);
    }

    /// <summary>Whether ties join nodes of like values.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="values">The value of each node; ties of a node whose value is NaN, unknown, are left out.</param>
    /// <exception cref="ArgumentException">There is not one value for each node, or one is infinite.</exception>
    public static double Numeric(Graph graph, double[] values)
    {
        if (values.Length != graph.NodeCount)
        {
            throw new ArgumentException($"{values.Length} values are given for {graph.NodeCount} nodes");
        }

        var infinite = Array.FindIndex(values, double.IsInfinity);
        return infinite < 0
            ? EndCorrelation.Of(graph.Out, values, values)
            : throw new ArgumentException($"node {infinite} has the value {values[infinite]}");
    }

    /// <summary>Whether ties join nodes with about as many ties.</summary>
    public static double Degree(Graph graph) =>
        EndCorrelation.Of(
            graph.Out,
            ArcStrengths.Sums(graph.Out, byStrength: false),
            ArcStrengths.Sums(graph.In, byStrength: false)
        );
}
