using FsCheck.Xunit;
using KazCsto.Graphs.Structure;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Networks.Structure;

[Properties(Arbitrary = [typeof(SmallDigraph)], MaxTest = 300)]
public class CutsTests
{
    [Fact]
    public void Every_tie_of_a_path_is_a_bridge_and_every_inner_node_a_cut_point()
    {
        (int, int)[] path = [(0, 1), (2, 1), (2, 3)];

        Bridges.Of(4, path).ShouldBe([0, 1, 2]);
        CutPoints.Of(4, path).ShouldBe([1, 2]);
    }

    [Fact]
    public void A_cycle_has_neither()
    {
        (int, int)[] cycle = [(0, 1), (1, 2), (2, 0)];

        Bridges.Of(3, cycle).ShouldBeEmpty();
        CutPoints.Of(3, cycle).ShouldBeEmpty();
    }

    [Fact]
    public void Two_parallel_ties_are_no_bridge_but_their_end_may_be_a_cut_point()
    {
        (int, int)[] ties = [(0, 1), (1, 2), (1, 0)];

        Bridges.Of(3, ties).ShouldBe([1]);
        CutPoints.Of(3, ties).ShouldBe([1]);
    }

    [Fact]
    public void A_loop_changes_nothing()
    {
        (int, int)[] ties = [(0, 0), (0, 1), (1, 1)];

        Bridges.Of(2, ties).ShouldBe([1]);
        CutPoints.Of(2, ties).ShouldBeEmpty();
    }

    [Fact]
    public void The_node_where_two_triangles_meet_is_a_cut_point_without_bridges()
    {
        (int, int)[] ties = [(0, 1), (1, 2), (2, 0), (2, 3), (3, 4), (4, 2)];

        Bridges.Of(5, ties).ShouldBeEmpty();
        CutPoints.Of(5, ties).ShouldBe([2]);
    }

    [Fact]
    public void A_chain_of_a_million_ties_does_not_overflow_the_stack()
    {
        (int, int)[] chain = [.. Enumerable.Range(0, 1_000_000).Select(i => (i, i + 1))];

        Bridges.Of(1_000_001, chain).Length.ShouldBe(1_000_000);
    }

    [Fact]
    public void A_tie_to_nowhere_is_refused() =>
        Should.Throw<ArgumentException>(() => Bridges.Of(2, [(0, 2)])).Message.ShouldContain("tie 0");

    [Property]
    public void A_bridge_is_a_tie_without_which_there_are_more_parts(SmallDigraph any)
    {
        // An arc there and one back make a parallel pair.
        (int, int)[] ties = [.. any.Arcs.Select(a => (a.From, a.To))];
        var parts = Parts(ties);

        var expected = Enumerable
            .Range(0, ties.Length)
            .Where(cut => Parts([.. ties.Where((_, i) => i != cut)]) > parts);

        Bridges.Of(SmallDigraph.Nodes, ties).ShouldBe(expected);
    }

    [Property]
    public void A_cut_point_is_a_node_without_whose_ties_there_are_two_more_parts(SmallDigraph any)
    {
        (int A, int B)[] ties = [.. any.Arcs.Select(a => (a.From, a.To))];
        var parts = Parts(ties);

        // The node itself becomes a part, so one more says nothing.
        var expected = Enumerable
            .Range(0, SmallDigraph.Nodes)
            .Where(cut => Parts([.. ties.Where(t => t.A != cut && t.B != cut)]) > parts + 1);

        CutPoints.Of(SmallDigraph.Nodes, ties).ShouldBe(expected);
    }

    /// <summary>Counts parts by letting the smallest number spread.</summary>
    private static int Parts((int A, int B)[] ties)
    {
        var least = Enumerable.Range(0, SmallDigraph.Nodes).ToArray();
        for (var round = 0; round < SmallDigraph.Nodes; round++)
        {
            foreach (var (a, b) in ties)
            {
                least[a] = least[b] = Math.Min(least[a], least[b]);
            }
        }

        return least.Distinct().Count();
    }
}
