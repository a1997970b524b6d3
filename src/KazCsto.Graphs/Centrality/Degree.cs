namespace KazCsto.Graphs.Centrality;

/// <summary>Degree: how many other nodes a node is tied to.</summary>
/// <remarks>
/// Neighbours are counted, not ties: parallel ties count once and loops never. <b>In</b> counts the nodes with an arc
/// to the node, <b>Out</b> those it has an arc to, <b>All</b> the distinct nodes of both. On an undirected graph the
/// three are equal. A node without arcs has 0. Not normalised. O(n + m) [1].
/// [1] Freeman 1978, doi:10.1016/0378-8733(78)90021-7.
/// </remarks>
public static class Degree
{
    /// <summary>The number of nodes with an arc to each node.</summary>
    public static Scores In(Graph graph) =>
        new("in-degree", "number of nodes with an arc to it", Counted(graph, graph.In.Degree));

    /// <summary>The number of nodes that each node has an arc to.</summary>
    public static Scores Out(Graph graph) =>
        new("out-degree", "number of nodes it has an arc to", Counted(graph, graph.Out.Degree));

    /// <summary>The number of distinct neighbours, whichever way the arc runs.</summary>
    public static Scores All(Graph graph) =>
        new(
            "degree",
            "number of distinct neighbours, whichever way the arc runs",
            Counted(graph, node => Neighbours(graph, node))
        );

    private static double[] Counted(Graph graph, Func<int, int> count)
    {
        var values = new double[graph.NodeCount];
        for (var node = 0; node < values.Length; node++)
        {
            values[node] = count(node);
        }

        return values;
    }

    // Both lists ascend: a neighbour in both is met at the same time.
    private static int Neighbours(Graph graph, int node)
    {
        var outgoing = graph.Out.Neighbours(node);
        var incoming = graph.In.Neighbours(node);
        var (count, i, j) = (0, 0, 0);
        while (i < outgoing.Length && j < incoming.Length)
        {
            var order = outgoing[i].CompareTo(incoming[j]);
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
            count++;
        }

        return count + (outgoing.Length - i) + (incoming.Length - j);
    }
}
