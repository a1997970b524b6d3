using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Paths;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Paths;

/// <summary>The order of paths where many are equally long or something is in the way.</summary>
[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class KShortestPathsOrderTests
{
    [Theory]
    [InlineData(1, 1, 1000)]
    [InlineData(1, 1, 3432)]
    [InlineData(0.1, 0.2, 2000)]
    public void Of_thousands_of_equally_short_ways_across_a_grid_the_first_come_first(double across, double down, int k)
    {
        const int side = 8;
        var graph = Grid(side, side, (a, b) => b == a + 1 ? across : down);

        var paths = KShortestPaths.Of(graph, 0, (side * side) - 1, k);

        paths.Select(Text).ShouldBe(Staircases(side, 0).Take(k).Select(nodes => string.Join('-', nodes)));
    }

    [Fact]
    public void After_the_last_of_the_shortest_ways_across_a_grid_come_those_with_one_turn_back()
    {
        var paths = KShortestPaths.Of(Grid(8, 8, (_, _) => 1), 0, 63, 3433);

        paths[^2].Hops.ShouldBe(14);
        paths[^1].Hops.ShouldBe(16);
        Text(paths[^1]).ShouldStartWith("0-1-2-3-4-5-6-7-15-14-22-23-31");
    }

    [Theory]
    [InlineData(null)]
    [InlineData(11)]
    public void Every_path_through_a_grid_comes_in_its_place(int? maxHops)
    {
        foreach (var unit in new[] { false, true })
        {
            var graph = Grid(4, 5, (a, b) => unit ? 1 : (1 + ((7 * a * b) % 4)) / 10.0);
            var expected = EveryPath.Between(graph, 6, 19, maxHops ?? int.MaxValue);

            var paths = KShortestPaths.Of(graph, 6, 19, 100_000, maxHops);

            paths.Select(Text).ShouldBe(expected.Select(p => string.Join('-', p.Nodes)));
        }
    }

    [Fact]
    public void Where_every_other_way_leads_back_there_is_one_path_however_many_are_asked_for()
    {
        var tree = TextbookGraphs.Undirected(7, (0, 1), (1, 2), (1, 3), (3, 4), (2, 5), (0, 6)).ByHops();

        KShortestPaths.Of(tree, 0, 5, 1000).ShouldHaveSingleItem().Nodes.ShouldBe([0, 1, 2, 5]);
        KShortestPaths.Of(tree, 0, 5, 1000, maxHops: 4).ShouldHaveSingleItem().Nodes.ShouldBe([0, 1, 2, 5]);
    }

    [Fact]
    public void Parts_that_no_path_leads_to_change_nothing()
    {
        var graph = TextbookGraphs.Lengths(6, (0, 1, 1), (1, 2, 1), (0, 2, 3), (4, 2, 1), (5, 4, 1));

        KShortestPaths.Of(graph, 0, 2, 9).Select(Text).ShouldBe(["0-1-2", "0-2"]);
        KShortestPaths.Of(graph, 0, 5, 9).ShouldBeEmpty();
    }

    [Fact]
    public void A_long_chain_has_one_path_and_its_length_is_the_sum()
    {
        var path = KShortestPaths.Of(TextbookGraphs.Path(20_000).ByHops(), 0, 19_999, 5).ShouldHaveSingleItem();

        path.Length.ShouldBe(19_999);
    }

    [Fact]
    public void Round_an_obstacle_too_the_first_of_ways_that_are_equal_to_12_digits_comes_first()
    {
        // From 2 the near way to 9 leads back through 0 and 1; round them there are two, of lengths 6 and 6 + 4e-13.
        var graph = TextbookGraphs.Lengths(
            10,
            [.. WithObstacle, (2, 3, 2), (3, 4, 2), (4, 9, 2 + 4e-13), (2, 5, 1), (5, 9, 5)]
        );

        KShortestPaths.Of(graph, 0, 9, 2).Select(Text).ShouldBe(["0-1-9", "0-1-2-3-4-9"]);
        KShortestPaths.Of(graph, 0, 9, 3, maxHops: 5).Select(Text).ShouldBe(["0-1-9", "0-1-2-3-4-9", "0-1-2-5-9"]);
    }

    [Fact]
    public void Round_an_obstacle_too_small_differences_add_up()
    {
        // Two steps of which each is 7e-12 too long: together they make the way longer in the twelfth digit.
        var graph = TextbookGraphs.Lengths(
            10,
            [.. WithObstacle, (2, 3, 1 + 7e-12), (2, 8, 0.5), (8, 3, 0.5), (3, 9, 5 + 7e-12), (2, 5, 1), (5, 9, 5)]
        );

        KShortestPaths.Of(graph, 0, 9, 9).Select(Text).ShouldBe(["0-1-9", "0-1-2-5-9", "0-1-2-3-9", "0-1-2-8-3-9"]);
    }

    [Property]
    public void Lengths_that_vanish_lose_no_path_and_make_no_circle(SmallDigraph any, byte chosen)
    {
        var graph = Graph.Of(
            SmallDigraph.Nodes,
            [.. any.Arcs.Select((a, i) => ((chosen >> (i % 8)) & 1) == 0 ? a : a with { Length = 1e-17 * a.Length })],
            directed: true
        );
        foreach (var maxHops in new[] { 3, 4, 99 })
        {
            var paths = KShortestPaths.Of(graph, 0, 5, 9999, maxHops);

            paths
                .Select(Text)
                .ShouldBe(
                    EveryPath.Between(graph, 0, 5, maxHops).Select(p => string.Join('-', p.Nodes)),
                    ignoreOrder: true
                );
            paths.Zip(paths.Skip(1)).ShouldAllBe(p => p.First.Length <= p.Second.Length + 1e-9);
        }
    }

    private static (int, int, double)[] WithObstacle => [(0, 1, 1), (1, 9, 1), (1, 2, 1), (2, 0, 1)];

    private static Graph Grid(int rows, int columns, Func<int, int, double> length)
    {
        var ties =
            from row in Enumerable.Range(0, rows)
            from column in Enumerable.Range(0, columns)
            let node = (row * columns) + column
            from next in new[] { column + 1 < columns ? node + 1 : -1, row + 1 < rows ? node + columns : -1 }
            where next >= 0
            select new GraphArc(node, next, Length: length(node, next));
        return Graph.Of(rows * columns, [.. ties], directed: false);
    }

    /// <summary>The ways to the last corner of a square grid that never turn back, in the order of their nodes.</summary>
    private static IEnumerable<IEnumerable<int>> Staircases(int side, int node)
    {
        if (node == (side * side) - 1)
        {
            return
            [
                [node],
            ];
        }

        var across = node % side == side - 1 ? [] : Staircases(side, node + 1);
        var down = node / side == side - 1 ? [] : Staircases(side, node + side);
        return across.Concat(down).Select(way => way.Prepend(node));
    }

    private static string Text(NodePath path) => string.Join('-', path.Nodes);
}
