using System.Collections.Immutable;
using KazCsto.Model;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace KazCsto.Analysis.Structure;

/// <summary>The fewest ties whose loss separates two nodes.</summary>
/// <remarks>
/// Ties in force, taken either way, each counting one, parallel ties apart. By Menger's theorem their number is the number of paths that share no tie.
/// Maximum flow by Edmonds and Karp 1972, doi:10.1145/321694.321699, on a throwaway copy; of several smallest cuts the one nearest to the first node.
/// </remarks>
public static class TieCut
{
    /// <summary>Finds the ties; none if the nodes are not connected.</summary>
    public static ImmutableArray<Tie> Between(
        Network network,
        Node from,
        Node to,
        Func<TieKind, bool> counts
    )
    {
        var ties = network
            .Ties.Where(t => t.Standing == Standing.InForce && counts(t.Kind))
            .ToList();
        var copy = new AdjacencyGraph<Node, EquatableTaggedEdge<Node, (Tie Tie, bool Back)>>();
        copy.AddVertexRange(network.Nodes);
        copy.AddEdgeRange(ties.Select(t => Arc(t.From, t.To, t, false)));
        copy.AddEdgeRange(ties.Select(t => Arc(t.To, t.From, t, true)));
        // Every tie runs both ways, so each arc's return is the same tie turned round.
        var turned = copy.Edges.ToDictionary(
            a => a,
            a => Arc(a.Target, a.Source, a.Tag.Tie, !a.Tag.Back)
        );
        var flow = new EdmondsKarpMaximumFlowAlgorithm<
            Node,
            EquatableTaggedEdge<Node, (Tie Tie, bool Back)>
        >(
            copy,
            _ => 1,
            (a, b) => Arc(a, b, ties[0], false),
            new ReversedEdgeAugmentorAlgorithm<
                Node,
                EquatableTaggedEdge<Node, (Tie Tie, bool Back)>
            >(copy, (a, b) => Arc(a, b, ties[0], false))
        );
        foreach (var (arc, back) in turned)
        {
            flow.ReversedEdges[arc] = back;
        }

        flow.Compute(from, to);
        var reached = Reached(from, copy, a => flow.ResidualCapacities[a] > 0);
        return [.. ties.Where(t => reached.Contains(t.From) != reached.Contains(t.To))];
    }

    private static EquatableTaggedEdge<Node, (Tie Tie, bool Back)> Arc(
        Node from,
        Node to,
        Tie tie,
        bool back
    ) => new(from, to, (tie, back));

    private static HashSet<Node> Reached<TArc>(
        Node start,
        AdjacencyGraph<Node, TArc> graph,
        Func<TArc, bool> isOpen
    )
        where TArc : IEdge<Node>
    {
        var reached = new HashSet<Node> { start };
        var waiting = new Queue<Node>([start]);
        while (waiting.TryDequeue(out var node))
        {
            foreach (var arc in graph.OutEdges(node).Where(a => isOpen(a) && reached.Add(a.Target)))
            {
                waiting.Enqueue(arc.Target);
            }
        }

        return reached;
    }
}
