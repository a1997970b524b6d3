using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Brandes;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Brandes;

public class PathLoadTests
{
    public static TheoryData<string> Shapes => [.. Graphs.Keys];

    private static Dictionary<string, Graph> Graphs { get; } =
        new()
        {
            ["a tree"] = TextbookGraphs.Undirected(7, (0, 1), (1, 2), (1, 3), (3, 4), (3, 5)),
            ["triangles that share a node"] = TextbookGraphs.Undirected(
                7,
                (0, 1),
                (1, 2),
                (2, 0),
                (0, 3),
                (3, 4),
                (4, 0),
                (0, 5),
                (5, 6),
                (6, 0)
            ),
            ["two circles on a bridge"] = TextbookGraphs.Undirected(
                9,
                (0, 1),
                (1, 2),
                (2, 3),
                (3, 0),
                (3, 4),
                (4, 5),
                (5, 6),
                (6, 7),
                (7, 4),
                (7, 8)
            ),
            ["open twins, one with a tail"] = TextbookGraphs.Undirected(
                7,
                (0, 2),
                (0, 3),
                (1, 2),
                (1, 3),
                (4, 2),
                (4, 3),
                (0, 5),
                (5, 6)
            ),
            ["closed twins with tails"] = TextbookGraphs.Undirected(
                8,
                (0, 1),
                (0, 2),
                (0, 3),
                (1, 2),
                (1, 3),
                (2, 4),
                (3, 4),
                (0, 5),
                (1, 6),
                (6, 7)
            ),
            ["a clique with tails"] = TextbookGraphs.Undirected(
                6,
                (0, 1),
                (0, 2),
                (0, 3),
                (1, 2),
                (1, 3),
                (2, 3),
                (3, 4),
                (2, 5)
            ),
            ["all of one side with all of the other"] = TextbookGraphs.Undirected(
                5,
                (0, 2),
                (0, 3),
                (0, 4),
                (1, 2),
                (1, 3),
                (1, 4)
            ),
            ["a grid"] = RandomGraphs.Grid(9, 7),
            ["a long circle"] = TextbookGraphs.Cycle(80),
            ["many leaves"] = RandomGraphs.Skewed(120, 150, directed: false),
            ["several parts"] = RandomGraphs.Uniform(90, 60, directed: false),
        };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Cutting_into_blocks_and_merging_twins_changes_no_sum(string shape) =>
        PathLoad
            .Of(Graphs[shape], byLength: false, default)
            .ShouldBeNear(SlowPathLoad.Of(Graphs[shape], byLength: false));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Equal_lengths_are_as_good_as_hops(string shape)
    {
        var graph = Graphs[shape];
        PathLoad.Of(graph.ByHops(), byLength: true, default).ShouldBeNear(PathLoad.Of(graph, byLength: false, default));
    }

    [Property(MaxTest = 200)]
    public void Small_graphs_of_all_shapes_are_counted_right((byte, byte)[] pairs)
    {
        var graph = Graph.Of(
            10,
            new TieList(pairs.Select(p => p.Item1 % 10).ToArray(), pairs.Select(p => p.Item2 % 10).ToArray()),
            directed: false
        );

        PathLoad.Of(graph, byLength: false, default).ShouldBeNear(SlowPathLoad.Of(graph, byLength: false));
    }

    [Theory]
    [InlineData(true, 300, 1200)]
    [InlineData(false, 300, 900)]
    [InlineData(true, 290, 400)]
    [InlineData(false, 257, 5000)]
    public void Many_searches_at_once_count_what_one_counts(bool directed, int nodes, int ties)
    {
        var graph = RandomGraphs.Skewed(nodes, ties, directed);
        PathLoad.Of(graph, byLength: false, default).ShouldBeNear(SlowPathLoad.Of(graph, byLength: false), 1e-7);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Lengths_are_added_up(bool directed)
    {
        var graph = RandomGraphs.Skewed(150, 500, directed, withLengths: true);
        PathLoad.Of(graph, byLength: true, default).ShouldBeNear(SlowPathLoad.Of(graph, byLength: true), 1e-7);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void The_number_of_threads_changes_no_bit(bool directed, bool byLength)
    {
        var graph = RandomGraphs.Skewed(600, 3000, directed, withLengths: true);
        var alone = PathLoad.Of(graph, byLength, new(Threads: 1));
        PathLoad.Of(graph, byLength, new(Threads: 2)).ShouldBe(alone);
        PathLoad.Of(graph, byLength, new(Threads: 5)).ShouldBe(alone);
    }

    [Fact]
    public void Long_distances_are_searched_one_by_one_with_the_same_bits_on_any_threads()
    {
        var graph = RandomGraphs.Grid(25, 25);
        var alone = PathLoad.Of(graph, byLength: false, new(Threads: 1));
        PathLoad.Of(graph, byLength: false, new(Threads: 3)).ShouldBe(alone);
        alone.Sum().ShouldBe(SumOfDistancesLess1(25, 25), 1e-3);
    }

    [Fact]
    public void A_long_chain_behind_a_busy_node_does_not_drag_the_wide_search_along()
    {
        // The busiest node reaches its neighbours in one hop; how long the chain beside it is only a search can tell.
        const int fan = 400;
        const int chain = 500;
        var star = Enumerable.Range(1, fan).Select(leaf => (0, leaf));
        var links = Enumerable.Range(fan + 1, chain - 1).Select(node => (node, node + 1));
        var graph = TextbookGraphs.Directed(fan + 1 + chain, [.. star, .. links]);

        var load = PathLoad.Of(graph, byLength: false, default);

        load.ShouldBe([.. new double[fan + 1], .. Enumerable.Range(0, chain).Select(i => (double)i * (chain - 1 - i))]);
    }

    /// <summary>The law of betweenness: all of it together is how many nodes the shortest paths pass.</summary>
    private static double SumOfDistancesLess1(int width, int height)
    {
        var cells = Enumerable.Range(0, width * height).Select(i => (X: i % width, Y: i / width));
        return (
            from a in cells
            from b in cells
            where a != b
            select Math.Abs(a.X - b.X) + Math.Abs(a.Y - b.Y) - 1.0
        ).Sum();
    }
}
