using FsCheck;
using FsCheck.Fluent;
using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs.Communities;

/// <summary>A random undirected graph of up to 24 nodes, with strengths or without, and a seed.</summary>
public sealed record TiedNodes(int Nodes, GraphArc[] Ties, ulong Seed)
{
    internal Graph Graph => Graph.Of(Nodes, Ties, directed: false);

    public static Arbitrary<TiedNodes> Arbitrary()
    {
        var graphs =
            from nodes in Gen.Choose(1, 24)
            from density in Gen.Choose(0, 60)
            from strong in Gen.Elements(true, false)
            from seed in Gen.Choose(1, 1_000_000)
            from chances in Gen.Choose(0, 99).ArrayOf(nodes * (nodes - 1) / 2)
            from strengths in Gen.Choose(1, 9).ArrayOf(nodes * (nodes - 1) / 2)
            select new TiedNodes(
                nodes,
                [
                    .. Pairs(nodes)
                        .Zip(strengths, (p, s) => new GraphArc(p.A, p.B, strong ? s / 3.0 : double.NaN))
                        .Where((_, i) => chances[i] < density),
                ],
                (ulong)seed
            );
        return Arb.From(graphs, Smaller);
    }

    public override string ToString() =>
        $"{Nodes} nodes, seed {Seed}: {string.Join("; ", Ties.Select(t => $"{t.From}-{t.To} ({t.Strength})"))}";

    private static IEnumerable<(int A, int B)> Pairs(int nodes) =>
        from a in Enumerable.Range(0, nodes)
        from b in Enumerable.Range(a + 1, nodes - a - 1)
        select (a, b);

    private static IEnumerable<TiedNodes> Smaller(TiedNodes any) =>
        any.Ties.Select((_, i) => any with { Ties = [.. any.Ties.Where((_, j) => j != i)] });
}
