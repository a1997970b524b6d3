using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class LongestPathBoundTests
{
    [Fact]
    public void A_graph_of_one_line_has_all_nodes_on_a_path()
    {
        LongestPathBound.NodesOnAPath(TextbookGraphs.Path(7)).ShouldBe(7);
        LongestPathBound.NodesOnAPath(TextbookGraphs.Directed(4, (2, 1), (1, 3), (3, 0))).ShouldBe(4);
    }

    [Fact]
    public void A_star_has_three_nodes_on_a_path_and_a_complete_graph_never_more() =>
        new[] { TextbookGraphs.Star(9), TextbookGraphs.Complete(6) }
            .Select(LongestPathBound.NodesOnAPath)
            .ShouldBe([3, 3]);

    [Fact]
    public void Without_ties_a_path_has_one_node_and_without_nodes_none()
    {
        LongestPathBound.NodesOnAPath(TextbookGraphs.Undirected(3)).ShouldBe(1);
        LongestPathBound.NodesOnAPath(TextbookGraphs.Undirected(0)).ShouldBe(0);
    }

    [Property]
    public void No_shortest_path_has_more_nodes(SmallDigraph any)
    {
        ShouldBound(any.Graph);
        ShouldBound(any.Undirected);
    }

    private static void ShouldBound(Graph graph) =>
        (1.0 + Definition.AllDistances(graph.ByHops()).DefaultIfEmpty(0).Max()).ShouldBeLessThanOrEqualTo(
            LongestPathBound.NodesOnAPath(graph)
        );
}
