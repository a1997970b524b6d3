namespace KazCsto.Graphs;

/// <summary>The compact directed graph that every measure runs on: nodes 0..n-1 and arcs in both directions as arrays (CSR).</summary>
/// <remarks>
/// Loops are dropped and parallel arcs merged when a graph is made, so that a measure never meets either. An undirected
/// graph holds each tie as two arcs, and its arcs in and out are one and the same. Neighbours are sorted by number.
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
    public Graph ByHops()
    {
        var outgoing = Out.WithUnitLengths();
        return new(NodeCount, outgoing, IsDirected ? In.WithUnitLengths() : outgoing, IsDirected);
    }

    /// <summary>The same graph in which an arc is as long as 1 / its strength.</summary>
    /// <exception cref="InvalidOperationException">The graph has no strengths.</exception>
    public Graph ByInverseStrength()
    {
        if (!HasStrengths)
        {
            throw new InvalidOperationException("the graph has no strengths to make lengths of");
        }

        var outgoing = Out.WithInverseLengths();
        return new(NodeCount, outgoing, IsDirected ? In.WithInverseLengths() : outgoing, IsDirected);
    }

    /// <summary>Makes a graph from arcs without loops or parallels.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="arcs">The arcs; for an undirected graph each tie once, in either order.</param>
    /// <param name="directed">Whether the order of the ends matters.</param>
    /// <exception cref="ArgumentException">An end is not a node, an arc is a loop or stands twice, or a length is not above 0.</exception>
    public static Graph Of(int nodes, IReadOnlyList<GraphArc> arcs, bool directed)
    {
        var seen = new HashSet<(int, int)>();
        foreach (var arc in arcs)
        {
            arc.RefuseUnlessValid(nodes);
            if (!seen.Add((arc.From, arc.To)) || (!directed && seen.Contains((arc.To, arc.From))))
            {
                throw new ArgumentException($"arc {arc.From} -> {arc.To} stands twice");
            }
        }

        return Of(
            nodes,
            new TieList(
                arcs.Select(a => a.From).ToArray(),
                arcs.Select(a => a.To).ToArray(),
                AllGiven(arcs, a => a.Strength),
                AllGiven(arcs, a => a.Length)
            ),
            directed
        );
    }

    /// <summary>Makes a graph from any number of ties. Loops are dropped; ties of the same ends merged: strengths add up, of lengths the least stays.</summary>
    /// <param name="nodes">The number of nodes; all ends are below it.</param>
    /// <param name="ties">The ties; of an undirected graph in either order.</param>
    /// <param name="directed">Whether the order of the ends matters.</param>
    /// <param name="work">Threads and cancellation.</param>
    public static Graph Of(int nodes, TieList ties, bool directed, Work work = default) =>
        Of(nodes, [ties], directed, work);

    /// <summary>The same from ties in several blocks; the list is emptied on the way, so that they need not be kept in memory with the graph.</summary>
    internal static Graph Of(int nodes, List<TieList> blocks, bool directed, Work work)
    {
        var (outgoing, incoming) = ArcSort.Of(nodes, blocks, directed, work);
        return new(nodes, outgoing, incoming, directed);
    }

    /// <summary>Some nodes, numbered in their order, which ascends, and the arcs among them.</summary>
    internal Graph Among(int[] nodes)
    {
        var numberOf = new int[NodeCount];
        Array.Fill(numberOf, -1);
        return Among(nodes, numberOf);
    }

    /// <summary>The same, with an array to work in that serves for many parts.</summary>
    /// <param name="nodes">The nodes.</param>
    /// <param name="numberOf">-1 for every node of this graph, before and after.</param>
    internal Graph Among(int[] nodes, int[] numberOf)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            numberOf[nodes[i]] = i;
        }

        var outgoing = Out.Among(nodes, numberOf);
        var incoming = IsDirected ? In.Among(nodes, numberOf) : outgoing;
        foreach (var node in nodes)
        {
            numberOf[node] = -1;
        }

        return new(nodes.Length, outgoing, incoming, IsDirected);
    }

    private static double[]? AllGiven(IReadOnlyList<GraphArc> arcs, Func<GraphArc, double> value)
    {
        var values = arcs.Select(value).ToArray();
        return Array.Exists(values, double.IsNaN) ? null : values;
    }
}
