using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>Graphs whose scores can be worked out on paper.</summary>
internal static class TextbookGraphs
{
    internal static Graph Path(int nodes) =>
        Undirected(nodes, [.. Enumerable.Range(1, nodes - 1).Select(i => (i - 1, i))]);

    /// <summary>Node 0 is the hub.</summary>
    internal static Graph Star(int leaves) =>
        Undirected(leaves + 1, [.. Enumerable.Range(1, leaves).Select(i => (0, i))]);

    internal static Graph Cycle(int nodes) =>
        Undirected(nodes, [.. Enumerable.Range(0, nodes).Select(i => (i, (i + 1) % nodes))]);

    internal static Graph Complete(int nodes) =>
        Undirected(
            nodes,
            [.. from a in Enumerable.Range(0, nodes) from b in Enumerable.Range(a + 1, nodes - a - 1) select (a, b)]
        );

    /// <summary>Squares of arcs in a row, each from one corner to the opposite one by two ways.</summary>
    internal static Graph Diamonds(int count) =>
        Directed(
            (3 * count) + 1,
            [
                .. Enumerable
                    .Range(0, count)
                    .Select(i => 3 * i)
                    .SelectMany(i => new[] { (i, i + 1), (i, i + 2), (i + 1, i + 3), (i + 2, i + 3) }),
            ]
        );

    internal static Graph Undirected(int nodes, params (int A, int B)[] ties) =>
        Graph.Of(nodes, [.. ties.Select(t => new GraphArc(t.A, t.B))], directed: false);

    internal static Graph Directed(int nodes, params (int From, int To)[] arcs) =>
        Graph.Of(nodes, [.. arcs.Select(a => new GraphArc(a.From, a.To))], directed: true);

    internal static Graph Strengths(int nodes, params (int From, int To, double Strength)[] arcs) =>
        Graph.Of(nodes, [.. arcs.Select(a => new GraphArc(a.From, a.To, Strength: a.Strength))], directed: true);

    internal static Graph Lengths(int nodes, params (int From, int To, double Length)[] arcs) =>
        Graph.Of(nodes, [.. arcs.Select(a => new GraphArc(a.From, a.To, Length: a.Length))], directed: true);
}
