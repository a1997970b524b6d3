using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace KazCsto.Networks.Structure;

/// <summary>The fewest ties whose loss separates two nodes.</summary>
/// <remarks>
/// Ties in force, taken either way, each counting one, parallel ties apart. By Menger's theorem their number is the number of paths that share no tie.
/// Maximum flow by Edmonds and Karp 1972, doi:10.1145/321694.321699, on a throwaway copy; of several smallest cuts the one nearest to the first node.
/// </remarks>
internal static class TieCut
{
    /// <summary>Finds the ties; none if the nodes are not connected.</summary>
    public static ImmutableArray<Tie> Between(Network network, Node from, Node to, Func<TieKind, bool> counts)
    {
        var ties = network.Ties.Where(t => t.Standing == Standing.InForce && counts(t.Kind)).ToList();
        var copy = new AdjacencyGraph<Node, Channel>(allowParallelEdges: false);
        copy.AddVertexRange(network.Nodes);
        // One channel each way for each pair of nodes, as wide as the pair has ties: each is the other's return.
        copy.AddEdgeRange(
            ties.SelectMany(t => new[] { (t.From, t.To), (From: t.To, To: t.From) })
                .GroupBy(ends => ends)
                .Select(g => new Channel(g.Key.From, g.Key.To, g.Count()))
        );
        var returns = new ReversedEdgeAugmentorAlgorithm<Node, Channel>(copy, (a, b) => new(a, b, 0));
        returns.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<Node, Channel>(
            copy,
            channel => channel.Width,
            (a, b) => new(a, b, 0),
            returns
        );
        flow.Compute(from, to);
        var reached = Reached(from, copy, channel => flow.ResidualCapacities[channel] > 0);
        return [.. ties.Where(t => reached.Contains(t.From) != reached.Contains(t.To))];
    }

    private static HashSet<Node> Reached(Node start, AdjacencyGraph<Node, Channel> graph, Func<Channel, bool> isOpen)
    {
        var reached = new HashSet<Node> { start };
        var waiting = new Queue<Node>([start]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var channel in graph.OutEdges(node).Where(c => isOpen(c) && reached.Add(c.Target)))
            {
                waiting.Enqueue(channel.Target);
            }
        }

        return reached;
    }

    private sealed class Channel(Node source, Node target, int width) : IEdge<Node>
    {
        public Node Source => source;

        public Node Target => target;

        public int Width => width;
    }
}
