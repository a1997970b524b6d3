namespace KazCsto.Graphs.Cohesion;

/// <summary>Reciprocity: how many of the arcs are answered by one the other way.</summary>
/// <remarks>
/// The number of arcs whose mirror stands too, divided by the number of arcs [1]: 1 on an undirected graph, NaN where there are
/// no arcs. A pair with arcs both ways counts as two answered arcs. Strengths do not count. O(n + m).
/// [1] Newman, Forrest &amp; Balthrop 2002, doi:10.1103/PhysRevE.66.035101.
/// </remarks>
public static class Reciprocity
{
    /// <summary>The share of arcs with a mirror.</summary>
    public static double Of(Graph graph)
    {
        var mirrored = 0L;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            mirrored += Common(graph.Out.Neighbours(node), graph.In.Neighbours(node));
        }

        return (double)mirrored / graph.ArcCount;
    }

    // Both lists ascend: a node in both is met at the same time.
    private static int Common(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        var (count, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var order = left[i].CompareTo(right[j]);
            count += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return count;
    }
}
