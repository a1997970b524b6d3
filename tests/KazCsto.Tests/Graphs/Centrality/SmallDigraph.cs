using FsCheck;
using FsCheck.Fluent;
using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Centrality;

/// <summary>A random directed graph of 6 nodes with strengths, and with lengths in tenths so that sums tie only within a tolerance.</summary>
public sealed record SmallDigraph(IReadOnlyList<GraphArc> Arcs)
{
    internal const int Nodes = 6;

    internal Graph Graph => Graph.Of(Nodes, Arcs, directed: true);

    /// <summary>Each tie once, as the arc from the smaller number says or, without one, the other.</summary>
    internal Graph Undirected =>
        Graph.Of(
            Nodes,
            [
                .. Arcs.Select(a => a.From < a.To ? a : a with { From = a.To, To = a.From })
                    .DistinctBy(a => (a.From, a.To)),
            ],
            directed: false
        );

    /// <summary>The same arcs and a circle through all nodes.</summary>
    internal Graph StronglyConnected =>
        Graph.Of(
            Nodes,
            [
                .. Arcs.Concat(Enumerable.Range(0, Nodes).Select(i => new GraphArc(i, (i + 1) % Nodes, 1, 0.3)))
                    .DistinctBy(a => (a.From, a.To)),
            ],
            directed: true
        );

    /// <summary>The same graph with node i called names[i].</summary>
    internal SmallDigraph Renamed(int[] names) =>
        new([.. Arcs.Select(a => a with { From = names[a.From], To = names[a.To] })]);

    public static Arbitrary<SmallDigraph> Arbitrary()
    {
        var pairs = (
            from a in Enumerable.Range(0, Nodes)
            from b in Enumerable.Range(0, Nodes)
            where a != b
            select (a, b)
        ).ToArray();
        var graphs =
            from density in Gen.Choose(1, 5)
            from chances in Gen.Choose(0, 9).ArrayOf(pairs.Length)
            from strengths in Gen.Choose(1, 4).ArrayOf(pairs.Length)
            from lengths in Gen.Choose(1, 9).ArrayOf(pairs.Length)
            select new SmallDigraph([
                .. pairs
                    .Select((p, i) => new GraphArc(p.a, p.b, strengths[i] / 2.0, lengths[i] / 10.0))
                    .Where((_, i) => chances[i] < density),
            ]);
        return Arb.From(graphs, Smaller);
    }

    public override string ToString() =>
        string.Join("; ", Arcs.Select(a => $"{a.From}->{a.To} ({a.Strength}, {a.Length})"));

    private static IEnumerable<SmallDigraph> Smaller(SmallDigraph graph) =>
        graph.Arcs.Select((_, i) => new SmallDigraph([.. graph.Arcs.Where((_, j) => j != i)]));
}
