namespace KazCsto.Analysis.Communities;

/// <summary>How much each node has in ties.</summary>
internal static class TieSums
{
    /// <summary>Whether strengths are to count and there are any.</summary>
    /// <exception cref="ArgumentException">They are, but one is not above 0.</exception>
    internal static bool Counts(Graph graph, bool useStrengths)
    {
        var counts = useStrengths && graph.Out.Strengths.Length > 0;
        var wrong = counts
            ? Array.FindIndex(graph.Out.Strengths, s => !(s > 0 && double.IsFinite(s)))
            : -1;
        return wrong < 0
            ? counts
            : throw new ArgumentException(
                $"an arc has strength {graph.Out.Strengths[wrong]}; strengths are above 0 and finite"
            );
    }

    /// <summary>The strength of all arcs of each node, or without strengths their number.</summary>
    internal static double[] Of(Adjacency arcs, bool byStrength)
    {
        var sums = new double[arcs.Offsets.Length - 1];
        for (var node = 0; node < sums.Length; node++)
        {
            sums[node] = byStrength ? Sum(arcs, node) : arcs.Degree(node);
        }

        return sums;
    }

    private static double Sum(Adjacency arcs, int node)
    {
        var sum = 0.0;
        foreach (var strength in arcs.Strengths.AsSpan(arcs.Offsets[node], arcs.Degree(node)))
        {
            sum += strength;
        }

        return sum;
    }
}
