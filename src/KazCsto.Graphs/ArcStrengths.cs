namespace KazCsto.Graphs;

/// <summary>The strengths of arcs, where they are wanted and there are any; otherwise every arc counts 1.</summary>
internal static class ArcStrengths
{
    /// <summary>Whether they are wanted and there are any.</summary>
    internal static bool Apply(Graph graph, bool wanted) => wanted && graph.Out.Strengths.Length > 0;

    /// <summary>The same, and all of them can be used.</summary>
    /// <exception cref="ArgumentException">They apply, and one is not above 0.</exception>
    internal static bool ApplyChecked(Graph graph, bool wanted) => Of(graph, graph.Out, wanted).Length > 0;

    /// <summary>The strengths of the arcs of one direction, or none if they do not apply.</summary>
    /// <exception cref="ArgumentException">They apply, and one is not above 0.</exception>
    internal static double[] Of(Graph graph, Adjacency arcs, bool wanted)
    {
        var strengths = Apply(graph, wanted) ? arcs.Strengths : [];
        var wrong = Array.FindIndex(strengths, s => !(s > 0 && double.IsFinite(s)));
        return wrong < 0
            ? strengths
            : throw new ArgumentException($"an arc has strength {strengths[wrong]}; strengths are above 0 and finite");
    }

    /// <summary>The strength of all arcs of each node together, or their number.</summary>
    internal static double[] Sums(Adjacency arcs, bool byStrength)
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
