using FsCheck.Xunit;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(GroupedDigraph)])]
public class EiIndexTests
{
    [Fact]
    public void Two_triangles_joined_by_a_tie_look_inwards_five_sevenths()
    {
        var index = EiIndex.Of(GroupGraphs.TwoCliques(3), [0, 0, 0, 1, 1, 1]);

        index.Whole.ShouldBe((1 - 6) / 7.0, 1e-12);
        index.OfGroups.ShouldBeNear([-0.5, -0.5]);
        index.OfNodes.ShouldBeNear(-1, -1, -1 / 3.0, -1 / 3.0, -1, -1);
    }

    [Fact]
    public void Whoever_has_ties_only_to_others_has_1()
    {
        var index = EiIndex.Of(TextbookGraphs.Star(3), [0, 1, 1, 1]);

        index.Whole.ShouldBe(1);
        index.OfNodes.ShouldBeNear(1, 1, 1, 1);
    }

    [Fact]
    public void Whatever_has_no_ties_has_no_index()
    {
        var index = EiIndex.Of(TextbookGraphs.Undirected(4, (0, 1)), [0, 0, 1, 3]);

        index.OfGroups.ShouldBeNear([-1, double.NaN, double.NaN, double.NaN]);
        index.OfNodes.ShouldBeNear(-1, -1, double.NaN, double.NaN);
        EiIndex.Of(TextbookGraphs.Undirected(0), []).Whole.ShouldBe(double.NaN);
    }

    [Fact]
    public void Strengths_count_unless_they_are_not_wanted()
    {
        var graph = TextbookGraphs.Strengths(3, (0, 1, 3), (1, 2, 1));

        EiIndex.Of(graph, [0, 0, 1]).Whole.ShouldBe(-0.5, 1e-12);
        EiIndex.Of(graph, [0, 0, 1], useStrengths: false).Whole.ShouldBe(0, 1e-12);
    }

    [Property]
    public void It_is_its_definition_whole_by_group_and_by_node(GroupedDigraph any)
    {
        foreach (var graph in new[] { any.Digraph.Graph, any.Digraph.Undirected })
        {
            var index = EiIndex.Of(graph, any.Groups);

            double[] whole = [GroupDefinition.EiIndex(graph, any.Groups, (_, _) => true)];
            new[] { index.Whole }.ShouldBeNear(whole);
            index.OfGroups.ShouldBeNear([
                .. Enumerable
                    .Range(0, any.Groups.Max() + 1)
                    .Select(g =>
                        GroupDefinition.EiIndex(graph, any.Groups, (i, j) => any.Groups[i] == g || any.Groups[j] == g)
                    ),
            ]);
            index.OfNodes.ShouldBeNear([
                .. Enumerable
                    .Range(0, graph.NodeCount)
                    .Select(v => GroupDefinition.EiIndex(graph, any.Groups, (i, j) => i == v || j == v)),
            ]);
        }
    }
}
