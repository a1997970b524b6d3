namespace KazCsto.Graphs.EdgeLists;

/// <summary>Puts the nodes of a graph in order once more where duplicates were taken for ties.</summary>
internal static class NodeOrder
{
    /// <summary>The same graph and names with the nodes by descending number of ties, then by id.</summary>
    public static (Graph Graph, NodeNames Names) Settled(Graph graph, NodeNames names, Work work)
    {
        var degrees = Enumerable.Range(0, graph.NodeCount).Select(n => Degree(graph, n)).ToArray();
        var places = Enumerable.Range(0, graph.NodeCount).ToArray();
        if (places.Skip(1).All(node => Compare(node - 1, node) < 0))
        {
            return (graph, names);
        }

        Array.Sort(places, Compare);
        var numbers = new int[places.Length];
        for (var node = 0; node < places.Length; node++)
        {
            numbers[places[node]] = node;
        }

        return (Graph.Of(graph.NodeCount, Renumbered(graph, numbers), graph.IsDirected, work), names.Of(places));

        int Compare(int node, int other) =>
            degrees[other].CompareTo(degrees[node]) is not 0 and var order ? order : names.Compare(node, other);
    }

    private static int Degree(Graph graph, int node) =>
        graph.Out.Degree(node) + (graph.IsDirected ? graph.In.Degree(node) : 0);

    private static TieList Renumbered(Graph graph, int[] numbers)
    {
        var arcs = graph.Out;
        var count = graph.IsDirected ? graph.ArcCount : graph.ArcCount / 2;
        var (from, to) = (new int[count], new int[count]);
        var strengths = arcs.Strengths.Length > 0 ? new double[count] : null;
        var lengths = arcs.Lengths.Length > 0 ? new double[count] : null;
        var tie = 0;
        for (var node = 0; node < graph.NodeCount; node++)
        {
            for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                if (!graph.IsDirected && arcs.Targets[arc] < node)
                {
                    continue;
                }

                (from[tie], to[tie]) = (numbers[node], numbers[arcs.Targets[arc]]);
                strengths?[tie] = arcs.Strengths[arc];
                lengths?[tie] = arcs.Lengths[arc];
                tie++;
            }
        }

        return new(from, to, strengths, lengths);
    }
}
