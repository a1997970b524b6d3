namespace KazCsto.Graphs.Brandes;

/// <summary>A graph to count shortest paths on, each node of which may stand for several.</summary>
/// <param name="Graph">The graph.</param>
/// <param name="Masses">How many nodes of the whole graph begin or end their paths at each node.</param>
/// <param name="Copies">How many nodes with the same neighbours each node is one of; a path may lead through any.</param>
internal sealed record PathGraph(Graph Graph, double[] Masses, double[] Copies)
{
    internal int NodeCount => Masses.Length;

    internal Adjacency Out => Graph.Out;

    internal Adjacency In => Graph.In;

    internal static PathGraph Of(Graph graph) => new(graph, Ones(graph.NodeCount), Ones(graph.NodeCount));

    internal static double[] Ones(int count)
    {
        var ones = new double[count];
        Array.Fill(ones, 1.0);
        return ones;
    }
}
