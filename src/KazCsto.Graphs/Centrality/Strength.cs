namespace KazCsto.Graphs.Centrality;

/// <summary>Strength: how strong the ties of a node are together.</summary>
/// <remarks>
/// The sum of the strengths of the arcs that enter a node (<b>In</b>), that leave it (<b>Out</b>) or of both
/// (<b>All</b>); on an undirected graph each tie counts once and the three are equal. How parallel ties were merged was
/// settled when the graph was made. A node without arcs has 0. Not normalised. A graph without strengths is refused.
/// O(n + m) [1].
/// [1] Opsahl, Agneessens &amp; Skvoretz 2010, doi:10.1016/j.socnet.2010.03.006.
/// </remarks>
public static class Strength
{
    /// <summary>The strengths of the arcs that enter each node, together.</summary>
    /// <exception cref="ArgumentException">The graph has no strengths.</exception>
    public static Scores In(Graph graph) =>
        new("in-strength", "sum of the strengths of the arcs to it", Summed(graph, graph.In));

    /// <summary>The strengths of the arcs that leave each node, together.</summary>
    /// <exception cref="ArgumentException">The graph has no strengths.</exception>
    public static Scores Out(Graph graph) =>
        new("out-strength", "sum of the strengths of the arcs from it", Summed(graph, graph.Out));

    /// <summary>The strengths of all arcs of each node, together.</summary>
    /// <exception cref="ArgumentException">The graph has no strengths.</exception>
    public static Scores All(Graph graph)
    {
        double[] values = graph.IsDirected
            ? [.. Summed(graph, graph.In).Zip(Summed(graph, graph.Out), (a, b) => a + b)]
            : Summed(graph, graph.Out);
        var convention = graph.IsDirected
            ? "sum of the strengths of the arcs to it and from it"
            : "sum of the strengths of its ties";
        return new("strength", convention, values);
    }

    private static double[] Summed(Graph graph, Adjacency arcs)
    {
        if (!graph.HasStrengths)
        {
            throw new ArgumentException("the graph has no strengths; count neighbours by degree");
        }

        return ArcStrengths.Sums(arcs, byStrength: true);
    }
}
