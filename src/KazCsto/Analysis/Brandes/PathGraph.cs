namespace KazCsto.Analysis.Brandes;

/// <summary>A graph to count shortest paths on, each node of which may stand for several.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Masses">How many nodes of the whole graph begin or end their paths at each node.</param>
/// <param name="Copies">How many nodes with the same neighbours each node is one of; a path may lead through any.</param>
internal sealed record PathGraph(Graph Graph, double[] Masses, double[] Copies)
{
    internal int NodeCount => Masses.Length;

    internal Adjacency Out => Graph.Out;

    internal Adjacency In => Graph.In;

    internal static PathGraph Of(Graph graph) =>
        new(graph, Ones(graph.NodeCount), Ones(graph.NodeCount));

    /// <summary>A part of an undirected graph, numbered in the order of the nodes given; <paramref name="numberOf"/> is -1 for every node before and after.</summary>
    internal static PathGraph Among(
        Graph graph,
        int[] nodes,
        double[] masses,
        double[] copies,
        int[] numberOf
    ) => new(Graph.OfMirrored(ArcsAmong(graph.Out, nodes, numberOf)), masses, copies);

    internal static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1.0);
        return ones;
    }

    private static Adjacency ArcsAmong(Adjacency arcs, int[] nodes, int[] numberOf)
    {
        for (var i = 0; i < nodes.Length; i++)
        {
            numberOf[nodes[i]] = i;
        }

        var offsets = new int[nodes.Length + 1];
        var (targets, lengths) = (new List<int>(), new List<double>());
        for (var i = 0; i < nodes.Length; i++)
        {
            for (var arc = arcs.Offsets[nodes[i]]; arc < arcs.Offsets[nodes[i] + 1]; arc++)
            {
                if (numberOf[arcs.Targets[arc]] is >= 0 and var other)
                {
                    targets.Add(other);
                    if (arcs.Lengths.Length > 0)
                    {
                        lengths.Add(arcs.Lengths[arc]);
                    }
                }
            }

            offsets[i + 1] = targets.Count;
        }

        foreach (var node in nodes)
        {
            numberOf[node] = -1;
        }

        return new(offsets, [.. targets], [], [.. lengths]);
    }
}
