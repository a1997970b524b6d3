using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Paths;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Paths;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class ShortestPathsTests
{
    [Fact]
    public void A_node_out_of_reach_is_infinitely_far_along_no_path()
    {
        var paths = ShortestPaths.From(TextbookGraphs.Directed(3, (0, 1), (2, 1)), 0);

        paths.Distances.ToArray().ShouldBe([0, 1, double.PositiveInfinity]);
        paths.Counts.ToArray().ShouldBe([1, 1, 0]);
        paths.Order.ToArray().ShouldBe([0, 1]);
    }

    [Fact]
    public void The_far_corner_of_a_square_is_reached_two_ways()
    {
        var paths = ShortestPaths.From(TextbookGraphs.Cycle(4), 0);

        paths.Counts[2].ShouldBe(2);
        Before(TextbookGraphs.Cycle(4), paths, 2).ShouldBe([1, 3]);
    }

    [Fact]
    public void A_node_that_is_not_there_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ShortestPaths.From(TextbookGraphs.Path(3), 3));

    [Property]
    public void Distances_and_counts_are_those_of_the_shortest_of_all_paths(SmallDigraph any)
    {
        foreach (var byLength in new[] { true, false })
        {
            var graph = byLength ? any.Graph : any.Graph.ByHops();

            var paths = ShortestPaths.From(any.Graph, 0, byLength);

            for (var node = 1; node < SmallDigraph.Nodes; node++)
            {
                var shortest = EveryPath.Shortest(graph, 0, node);
                paths.Counts[node].ShouldBe(shortest.Count);
                if (shortest.Count > 0)
                {
                    paths.Distances[node].ShouldBe(shortest[0].Length, 1e-9);
                    Before(any.Graph, paths, node).ShouldBe(shortest.Select(p => p.Nodes[^2]).Distinct().Order());
                }
            }
        }
    }

    private static IEnumerable<int> Before(Graph graph, ShortestPaths paths, int node) =>
        Enumerable
            .Range(graph.In.Offsets[node], graph.In.Degree(node))
            .Where(arc => paths.IsLastStep(arc, node))
            .Select(arc => graph.In.Targets[arc]);
}
