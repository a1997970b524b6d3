using FsCheck.Xunit;
using KazCsto.Graphs;

namespace KazCsto.Tests.Graphs;

public class GraphTests
{
    [Fact]
    public void Ties_of_the_same_ends_merge_and_loops_go()
    {
        var ties = new TieList(
            new[] { 0, 1, 2, 0 },
            new[] { 1, 0, 2, 1 },
            Strengths: [1, 2, 9, 4],
            Lengths: [5, 3, 9, 4]
        );

        var undirected = Graph.Of(3, ties, directed: false);
        var directed = Graph.Of(3, ties, directed: true);

        undirected.Out.Targets.ShouldBe([1, 0]);
        undirected.Out.Strengths.ShouldBe([7, 7]);
        undirected.Out.Lengths.ShouldBe([3, 3]);
        directed.Out.Strengths.ShouldBe([5, 2]);
        directed.In.Strengths.ShouldBe([2, 5]);
        directed.Out.Lengths.ShouldBe([4, 3]);
    }

    [Fact]
    public void An_undirected_graph_keeps_its_arcs_once_in_memory()
    {
        var graph = Graph.Of(3, new TieList(new[] { 0, 1 }, new[] { 1, 2 }), directed: false);
        graph.In.ShouldBeSameAs(graph.Out);
    }

    [Property]
    public void Arcs_are_sorted_and_both_directions_tell_the_same((byte, byte)[] pairs, bool directed)
    {
        const int nodes = 256;
        var expected = pairs
            .Where(p => p.Item1 != p.Item2)
            .SelectMany(p => directed ? [p] : new[] { p, (p.Item2, p.Item1) })
            .Select(p => ((int)p.Item1, (int)p.Item2))
            .Distinct()
            .Order()
            .ToArray();

        var graph = Graph.Of(
            nodes,
            new TieList(pairs.Select(p => (int)p.Item1).ToArray(), pairs.Select(p => (int)p.Item2).ToArray()),
            directed
        );

        Arcs(graph.Out).ShouldBe(expected);
        Arcs(graph.In).Select(a => (a.Item2, a.Item1)).Order().ShouldBe(expected);
        graph.HasStrengths.ShouldBe(expected.Length == 0);

        static IEnumerable<(int, int)> Arcs(Adjacency arcs) =>
            Enumerable.Range(0, nodes).SelectMany(v => arcs.Neighbours(v).ToArray().Select(w => (v, w)));
    }
}
