using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Cohesion;

/// <summary>Cohesion straight from its definitions, with nothing shared.</summary>
internal static class CohesionByDefinition
{
    internal static double[] Triangles(Graph graph) =>
        PerNode(graph, v => Pairs(Contacts(graph, v)).Count(p => AreTied(graph, p.First, p.Second)));

    internal static double[] Clustering(Graph graph) =>
        PerNode(
            graph,
            v =>
                Pairs(Contacts(graph, v)).ToList() is { Count: > 0 } pairs
                    ? pairs.Average(p => AreTied(graph, p.First, p.Second) ? 1.0 : 0.0)
                    : 0
        );

    internal static double Transitivity(Graph graph)
    {
        var pairs = Nodes(graph).SelectMany(v => Pairs(Contacts(graph, v))).ToList();
        return pairs.Count == 0 ? 0 : pairs.Average(p => AreTied(graph, p.First, p.Second) ? 1.0 : 0.0);
    }

    /// <summary>The largest k such that some set of nodes has the node and in it each is tied to k others: all sets are tried.</summary>
    internal static double[] Cores(Graph graph) =>
        PerNode(
            graph,
            v =>
                Enumerable
                    .Range(1, (1 << graph.NodeCount) - 1)
                    .Where(set => (set >> v & 1) == 1)
                    .Max(set =>
                        Nodes(graph)
                            .Where(a => (set >> a & 1) == 1)
                            .Min(a => Contacts(graph, a).Count(b => (set >> b & 1) == 1))
                    )
        );

    internal static double Reciprocity(Graph graph)
    {
        var arcs = (from a in Nodes(graph) from b in graph.Out.Neighbours(a).ToArray() select (a, b)).ToHashSet();
        return (double)arcs.Count(arc => arcs.Contains((arc.b, arc.a))) / arcs.Count;
    }

    internal static bool AreTied(Graph graph, int a, int b) =>
        graph.Out.Neighbours(a).Contains(b) || graph.Out.Neighbours(b).Contains(a);

    private static int[] Contacts(Graph graph, int node) =>
        [.. Nodes(graph).Where(other => AreTied(graph, node, other))];

    private static IEnumerable<(int First, int Second)> Pairs(int[] nodes) =>
        from a in nodes
        from b in nodes
        where a < b
        select (a, b);

    private static IEnumerable<int> Nodes(Graph graph) => Enumerable.Range(0, graph.NodeCount);

    private static double[] PerNode(Graph graph, Func<int, double> score) => [.. Nodes(graph).Select(score)];
}
