namespace KazCsto.Analysis;

/// <summary>The compact directed graph that every measure runs on: nodes 0..n-1 and arcs in both directions as arrays (CSR).</summary>
/// <remarks>
/// Loops are dropped and parallel arcs merged before a graph is made, once, by the caller's declared rule, so that a
/// measure never meets either. An undirected graph holds each tie as two arcs. Neighbours are sorted by number.
/// A <b>strength</b> says how close two nodes are (more = closer), a <b>length</b> how far (more = farther, always &gt; 0);
/// a graph may carry either, both or none, and a measure refuses a graph without the one it needs.
/// </remarks>
public sealed class Graph
{
    private Graph(int nodes, Adjacency outgoing, Adjacency incoming, bool directed)
    {
        NodeCount = nodes;
        Out = outgoing;
        In = incoming;
        IsDirected = directed;
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>The number of arcs; an undirected tie counts as two.</summary>
    public int ArcCount => Out.Targets.Length;

    /// <summary>Whether the arcs have a direction that matters; if not, every arc has its mirror.</summary>
    public bool IsDirected { get; }

    /// <summary>Arcs by the node they leave.</summary>
    public Adjacency Out { get; }

    /// <summary>Arcs by the node they enter.</summary>
    public Adjacency In { get; }

    /// <summary>Whether arcs carry strengths.</summary>
    public bool HasStrengths => Out.Strengths.Length > 0 || ArcCount == 0;

    /// <summary>Whether arcs carry lengths.</summary>
    public bool HasLengths => Out.Lengths.Length > 0 || ArcCount == 0;

    /// <summary>The same graph with every arc turned round.</summary>
    public Graph Reversed() => new(NodeCount, In, Out, IsDirected);

    /// <summary>The same graph in which every arc has length 1.</summary>
    public Graph ByHops() =>
        new(NodeCount, Out.WithUnitLengths(), In.WithUnitLengths(), IsDirected);

    /// <summary>Makes a graph from arcs without loops or parallels.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="arcs">The arcs; for an undirected graph each tie once, in either order.</param>
    /// <param name="directed">Whether the order of the ends matters.</param>
    /// <exception cref="ArgumentException">An end is not a node, an arc is a loop or stands twice, or a length is not above 0.</exception>
    public static Graph Of(int nodes, IReadOnlyList<GraphArc> arcs, bool directed)
    {
        var all = directed ? [.. arcs] : arcs.Concat(arcs.Select(a => a.Turned())).ToList();
        foreach (var arc in all)
        {
            arc.RefuseUnlessValid(nodes);
        }

        return new(
            nodes,
            Adjacency.Of(nodes, all),
            Adjacency.Of(nodes, all.ConvertAll(a => a.Turned())),
            directed
        );
    }
}
