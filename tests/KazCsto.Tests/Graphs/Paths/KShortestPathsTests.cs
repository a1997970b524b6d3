using FsCheck.Xunit;
using KazCsto.Graphs.Paths;
using KazCsto.Tests.Golden;
using KazCsto.Tests.Graphs.Centrality;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ShortestPath;

namespace KazCsto.Tests.Graphs.Paths;

[Properties(Arbitrary = [typeof(SmallDigraph)], MaxTest = 200)]
public class KShortestPathsTests
{
    [Fact]
    public void The_worked_example_of_Wikipedia_has_seven_paths()
    {
        var json = GoldenFile.Read("k-paths.json").GetProperty("cases")[0];
        var graph = TextbookGraphs.Lengths(
            6,
            [
                .. json.GetProperty("ties")
                    .EnumerateArray()
                    .Select(t => (Number(t[0].GetString()), Number(t[1].GetString()), t[2].GetDouble())),
            ]
        );

        var paths = KShortestPaths.Of(graph, Number("C"), Number("H"), 20);

        paths.Select(p => p.Length).ShouldBe(json.GetProperty("costs").EnumerateArray().Select(c => c.GetDouble()));
        paths
            .Select(p => string.Concat(p.Nodes.Select(i => (char)('C' + i))))
            .ShouldBe(["CEFH", "CEGH", "CDFH", "CEDFH", "CEFGH", "CDFGH", "CEDFGH"]);
    }

    [Fact]
    public void Of_equally_long_paths_around_the_cut_the_first_by_number_are_kept()
    {
        // Four ways of length 2 from 5 to 0, through 4, 3, 2 or 1; two of them sum to 2 only within the tolerance.
        var graph = TextbookGraphs.Lengths(
            6,
            (5, 4, 1),
            (4, 0, 1),
            (5, 3, 0.1),
            (3, 0, 1.9),
            (5, 2, 0.7),
            (2, 0, 1.3),
            (5, 1, 1.9),
            (1, 0, 0.1)
        );

        var paths = KShortestPaths.Of(graph, 5, 0, 2);

        paths.Select(p => p.Nodes[1]).ShouldBe([1, 2]);
    }

    [Fact]
    public void Lengths_that_vanish_beside_the_rest_make_no_circles()
    {
        var graph = TextbookGraphs.Lengths(
            5,
            (0, 1, 1e-14),
            (1, 2, 1e-14),
            (2, 1, 1e-14),
            (2, 3, 1e-14),
            (3, 1, 1e-14),
            (1, 4, 1),
            (2, 4, 1),
            (3, 4, 1)
        );

        foreach (var maxHops in new int?[] { null, 3 })
        {
            var paths = KShortestPaths.Of(graph, 0, 4, 10, maxHops);

            paths.Count.ShouldBe(maxHops is null ? 3 : 2);
            paths.ShouldAllBe(p => p.Nodes.Distinct().Count() == p.Nodes.Length);
        }
    }

    [Fact]
    public void No_path_is_an_empty_list() =>
        KShortestPaths.Of(TextbookGraphs.Lengths(2, (0, 1, 1)), 1, 0, 3).ShouldBeEmpty();

    [Fact]
    public void The_only_path_from_a_node_to_itself_is_the_node()
    {
        var path = KShortestPaths.Of(TextbookGraphs.Cycle(3).ByHops(), 1, 1, 5).ShouldHaveSingleItem();

        path.ShouldBe(new NodePath(0, [1]));
        path.Hops.ShouldBe(0);
    }

    [Fact]
    public void A_cheap_path_of_too_many_hops_gives_way_to_a_dear_one()
    {
        var graph = TextbookGraphs.Lengths(4, (0, 1, 1), (1, 2, 1), (2, 3, 1), (0, 3, 9), (1, 3, 3));

        KShortestPaths.Of(graph, 0, 3, 5, maxHops: 2).Select(p => p.Length).ShouldBe([4, 9]);
        KShortestPaths.Of(graph, 0, 3, 5, maxHops: 1).Select(p => p.Length).ShouldBe([9]);
        KShortestPaths.Of(graph, 0, 3, 5, maxHops: 0).ShouldBeEmpty();
    }

    [Fact]
    public void Wrong_questions_are_refused()
    {
        var graph = TextbookGraphs.Lengths(2, (0, 1, 1));

        Should.Throw<ArgumentException>(() => KShortestPaths.Of(graph, 0, 2, 1));
        Should.Throw<ArgumentException>(() => KShortestPaths.Of(graph, 0, 1, 0));
        Should
            .Throw<ArgumentException>(() => KShortestPaths.Of(TextbookGraphs.Path(3), 0, 2, 1))
            .Message.ShouldContain("ByHops");
    }

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            KShortestPaths.Of(
                TextbookGraphs.Complete(5).ByHops(),
                0,
                1,
                9,
                cancellation: new CancellationToken(canceled: true)
            )
        );

    [Property]
    public void They_are_the_first_of_all_simple_paths(SmallDigraph any, byte cut)
    {
        var k = 1 + (cut % 12);
        foreach (var graph in new[] { any.Graph, any.Graph.ByHops(), any.Undirected })
        {
            foreach (var maxHops in new[] { 1, 2, 3, 4, 99 })
            {
                var expected = EveryPath.Between(graph, 0, 5, maxHops).Take(k).ToList();

                var paths = KShortestPaths.Of(graph, 0, 5, k, maxHops);

                paths.Select(Text).ShouldBe(expected.Select(p => string.Join('-', p.Nodes)));
                paths.Select(p => p.Length).ToArray().ShouldBeNear([.. expected.Select(p => p.Length)]);
            }
        }
    }

    /// <summary>
    /// Not more, because QuikGraph 2.5.0 loses paths: Yen here and there a plain one, Hoffman and Pavley what branches off a path
    /// with a circle. The oracle for the whole list is the trial of every step above.
    /// </summary>
    [Property]
    public void Yen_and_Hoffman_and_Pavley_in_QuikGraph_begin_alike_and_find_no_other_paths(SmallDigraph any)
    {
        var graph = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
        graph.AddVertexRange(Enumerable.Range(0, SmallDigraph.Nodes));
        graph.AddEdgeRange(Tagged(any));
        var ranked = graph
            .ToBidirectionalGraph()
            .RankedShortestPathHoffmanPavley(a => a.Tag, 0, 5, 99)
            .Select(p => p.ToArray());

        var paths = KShortestPaths.Of(any.Graph, 0, 5, 999);

        foreach (var theirs in new[] { Yen(graph).ToArray(), ranked.ToArray() })
        {
            theirs.Select(Text).ShouldBeSubsetOf(paths.Select(Text));
            paths
                .Take(1)
                .Select(p => 10 * p.Length)
                .ToArray()
                .ShouldBeNear([.. theirs.Take(1).Select(p => p.Sum(a => a.Tag))]);
        }
    }

    [Fact]
    public void A_path_that_QuikGraph_loses_is_found()
    {
        var graph = TextbookGraphs.Lengths(
            6,
            (0, 1, 6),
            (0, 4, 6),
            (1, 3, 8),
            (2, 3, 5),
            (2, 5, 1),
            (3, 4, 3),
            (3, 5, 5),
            (4, 2, 2),
            (4, 5, 5)
        );

        KShortestPaths.Of(graph, 0, 5, 99).Select(Text).ShouldContain("0-1-3-4-5");
    }

    private static IEnumerable<EquatableTaggedEdge<int, double>[]> Yen(
        AdjacencyGraph<int, EquatableTaggedEdge<int, double>> graph
    )
    {
        try
        {
            return new YenShortestPathsAlgorithm<int>(graph, 0, 5, 999).Execute().Select(p => p.ToArray());
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }

    // In whole tenths: QuikGraph compares lengths without a tolerance.
    private static IEnumerable<EquatableTaggedEdge<int, double>> Tagged(SmallDigraph any) =>
        any.Arcs.Select(a => new EquatableTaggedEdge<int, double>(a.From, a.To, Math.Round(10 * a.Length)));

    private static string Text(EquatableTaggedEdge<int, double>[] path) =>
        "0-" + string.Join('-', path.Select(a => a.Target));

    private static string Text(NodePath path) => string.Join('-', path.Nodes);

    private static int Number(string? letter) => letter![0] - 'C';
}
