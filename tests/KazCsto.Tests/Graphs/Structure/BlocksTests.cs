using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Structure;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Structure;

[Properties(Arbitrary = [typeof(SmallDigraph)], MaxTest = 300)]
public class BlocksTests
{
    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    [Fact]
    public void Two_triangles_that_share_a_node_are_two_blocks()
    {
        var blocks = Blocks.Of(6, [(4, 2), (2, 3), (3, 4), (0, 1), (1, 2), (2, 0)]);

        Listed(blocks).ShouldBe(["0 1 2 with 3", "2 3 4 with 3"]);
        blocks.BlocksAt.ShouldBe([1, 1, 2, 1, 1, 0]);
    }

    [Fact]
    public void Every_tie_of_a_star_is_a_block()
    {
        var blocks = Blocks.Of(TextbookGraphs.Star(3));

        Listed(blocks).ShouldBe(["0 1 with 1", "0 2 with 1", "0 3 with 1"]);
        blocks.BlocksAt.ShouldBe([3, 1, 1, 1]);
    }

    [Fact]
    public void A_cycle_with_a_chord_is_one_block_of_five_ties() =>
        Listed(Blocks.Of(4, [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)])).ShouldBe(["0 1 2 3 with 5"]);

    [Fact]
    public void Parallel_ties_count_and_loops_do_not() =>
        Listed(Blocks.Of(3, [(0, 1), (1, 0), (1, 1), (1, 2)])).ShouldBe(["0 1 with 2", "1 2 with 1"]);

    [Fact]
    public void Arcs_both_ways_are_one_tie_of_a_graph()
    {
        var graph = TextbookGraphs.Directed(3, (0, 1), (1, 0), (2, 1));

        Listed(Blocks.Of(graph)).ShouldBe(["0 1 with 1", "1 2 with 1"]);
        Bridges.Of(graph).ShouldBe([(0, 1), (1, 2)]);
        CutPoints.Of(graph).ShouldBe([1]);
    }

    [Fact]
    public void A_long_path_is_as_many_blocks_as_ties_and_does_not_overflow_the_stack()
    {
        const int Nodes = 300_000;
        var ties = new TieList(Enumerable.Range(0, Nodes - 1).ToArray(), Enumerable.Range(1, Nodes - 1).ToArray());

        var blocks = Blocks.Of(Graph.Of(Nodes, ties, directed: false));

        blocks.Count.ShouldBe(Nodes - 1);
        blocks.Nodes(Nodes - 2).ToArray().ShouldBe([Nodes - 2, Nodes - 1]);
    }

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_fall_apart_as_in_networkx_and_igraph(string name)
    {
        var known = BrokerageReference.Read(name);

        var blocks = known
            .Json.GetProperty("blocks")
            .EnumerateArray()
            .Select(b =>
                $"{string.Join(' ', BrokerageReference.Numbers(b.GetProperty("nodes")))} with {b.GetProperty("ties")}"
            );
        var bridges = known
            .Json.GetProperty("bridges")
            .EnumerateArray()
            .Select(t => (t[0].GetInt32(), t[1].GetInt32()));
        Listed(Blocks.Of(known.Graph)).ShouldBe(blocks, ignoreOrder: true);
        CutPoints.Of(known.Graph).ShouldBe(known.Nodes("cut points"));
        Bridges.Of(known.Graph).ShouldBe(bridges);
    }

    [Property(MaxTest = 100)]
    public void Two_ties_are_in_one_block_if_no_node_that_is_lost_parts_them(SmallDigraph any)
    {
        var graph = any.Undirected;
        (int A, int B)[] ties =
        [
            .. from a in Enumerable.Range(0, SmallDigraph.Nodes)
            from b in graph.Out.Neighbours(a).ToArray()
            where a < b
            select (a, b),
        ];

        var blocks = Blocks.Of(any.Graph);

        foreach (var one in ties)
        {
            var block = BlockOf(blocks, one);
            foreach (var other in ties)
            {
                (block == BlockOf(blocks, other)).ShouldBe(AreTogether(ties, one, other));
            }

            blocks.TieCount(block).ShouldBe(ties.Count(t => BlockOf(blocks, t) == block));
        }

        blocks.Count.ShouldBe(ties.Select(t => BlockOf(blocks, t)).Distinct().Count());
        blocks.BlocksAt.ShouldBe(Enumerable.Range(0, SmallDigraph.Nodes).Select(v => Holding(blocks, v).Count()));
    }

    [Property]
    public void A_graph_and_the_list_of_its_ties_have_the_same_structure(SmallDigraph any)
    {
        var graph = any.Undirected;
        (int, int)[] ties =
        [
            .. from a in Enumerable.Range(0, SmallDigraph.Nodes)
            from b in graph.Out.Neighbours(a).ToArray()
            where a < b
            select (a, b),
        ];

        Listed(Blocks.Of(any.Graph)).ShouldBe(Listed(Blocks.Of(SmallDigraph.Nodes, ties)));
        CutPoints.Of(any.Graph).ShouldBe(CutPoints.Of(SmallDigraph.Nodes, ties));
        Bridges.Of(any.Graph).ShouldBe(Bridges.Of(SmallDigraph.Nodes, ties).Select(tie => ties[tie]));
    }

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            Blocks.Of(TextbookGraphs.Star(3), new(Cancellation: new(canceled: true)))
        );

    [Fact]
    public void A_graph_without_nodes_has_no_blocks() => Blocks.Of(Graph.Of(0, [], directed: true)).Count.ShouldBe(0);

    private static List<string> Listed(BlockList blocks) =>
        Enumerable
            .Range(0, blocks.Count)
            .Select(b => $"{string.Join(' ', blocks.Nodes(b).ToArray())} with {blocks.TieCount(b)}")
            .ToList();

    private static int BlockOf(BlockList blocks, (int A, int B) tie) =>
        Holding(blocks, tie.A).Intersect(Holding(blocks, tie.B)).Single();

    private static IEnumerable<int> Holding(BlockList blocks, int node) =>
        Enumerable.Range(0, blocks.Count).Where(b => blocks.Nodes(b).Contains(node));

    /// <summary>Two ties are together if, whichever node is lost, an end of the one that is left reaches an end of the other.</summary>
    private static bool AreTogether((int A, int B)[] ties, (int A, int B) one, (int A, int B) other)
    {
        foreach (var lost in Enumerable.Range(-1, SmallDigraph.Nodes + 1))
        {
            var least = Enumerable.Range(0, SmallDigraph.Nodes).ToArray();
            for (var round = 0; round < SmallDigraph.Nodes; round++)
            {
                foreach (var (a, b) in ties.Where(t => t.A != lost && t.B != lost))
                {
                    least[a] = least[b] = Math.Min(least[a], least[b]);
                }
            }

            var ends = new[] { one.A, one.B }
                .Where(v => v != lost)
                .Select(v => least[v])
                .Intersect(new[] { other.A, other.B }.Where(v => v != lost).Select(v => least[v]));
            if (!ends.Any())
            {
                return false;
            }
        }

        return true;
    }
}
