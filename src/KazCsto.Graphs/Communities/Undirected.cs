namespace KazCsto.Graphs.Communities;

/// <summary>A graph whose ties count the same from both ends, as groups are sought in it.</summary>
internal static class Undirected
{
    /// <summary>The graph itself, or for a directed one that in which the arcs there and back are added, by strength or each as 1.</summary>
    internal static Graph Of(Graph graph, bool byStrength)
    {
        if (!graph.IsDirected)
        {
            return graph;
        }

        var from = new int[graph.ArcCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            from.AsSpan(graph.Out.Offsets[node], graph.Out.Degree(node)).Fill(node);
        }

        var strengths = graph.Out.Strengths;
        if (!byStrength)
        {
            strengths = new double[graph.ArcCount];
            Array.Fill(strengths, 1);
        }

        var ties = new TieList(from, graph.Out.Targets, strengths);
        return Graph.Of(graph.NodeCount, ties, directed: false);
    }
}
