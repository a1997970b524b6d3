using FsCheck.Xunit;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(GroupedDigraph)])]
public class ModularityTests
{
    [Fact]
    public void Two_triangles_joined_by_a_tie_have_five_fourteenths()
    {
        var graph = GroupGraphs.TwoCliques(3);

        Modularity.Of(graph, [0, 0, 0, 1, 1, 1]).ShouldBe(5 / 14.0, 1e-12);
        Modularity.Of(graph, [2, 2, 2, 5, 5, 5], resolution: 2).ShouldBe((6 / 7.0) - 1, 1e-12);
    }

    [Fact]
    public void Everybody_together_is_as_many_ties_as_chance() =>
        Modularity.Of(GroupGraphs.TwoCliques(4), new int[8]).ShouldBe(0, 1e-12);

    [Fact]
    public void A_strong_tie_within_a_group_counts_more_than_a_weak_one()
    {
        var graph = TextbookGraphs.Strengths(4, (0, 1, 3), (1, 2, 1), (2, 3, 3));

        Modularity.Of(graph, [0, 0, 1, 1]).ShouldBe((6 / 7.0) - (((4 * 3) + (3 * 4)) / 49.0), 1e-12);
        Modularity.Of(graph, [0, 0, 1, 1], useStrengths: false).ShouldBe((2 / 3.0) - (4 / 9.0), 1e-12);
    }

    [Fact]
    public void Without_ties_there_is_none() =>
        Modularity.Of(TextbookGraphs.Undirected(3), [0, 1, 2]).ShouldBe(double.NaN);

    [Theory]
    [InlineData("2 groups are given for 3 nodes", 0, 0)]
    [InlineData("node 1 has group 3; groups are numbered from 0 to below the number of nodes", 0, 3, 0)]
    [InlineData("node 2 has group -1; groups are numbered from 0 to below the number of nodes", 0, 0, -1)]
    public void Groups_that_do_not_fit_the_graph_are_refused(string message, params int[] groups) =>
        Should.Throw<ArgumentException>(() => Modularity.Of(TextbookGraphs.Path(3), groups)).Message.ShouldBe(message);

    [Fact]
    public void A_strength_that_is_not_above_0_is_refused()
    {
        var graph = TextbookGraphs.Strengths(2, (0, 1, 0));

        Should
            .Throw<ArgumentException>(() => Modularity.Of(graph, [0, 0]))
            .Message.ShouldBe("an arc has strength 0; strengths are above 0 and finite");
        Modularity.Of(graph, [0, 0], useStrengths: false).ShouldBe(0);
    }

    [Property]
    public void It_is_its_definition_directed_and_undirected(GroupedDigraph any)
    {
        foreach (var graph in new[] { any.Digraph.Graph, any.Digraph.Undirected })
        {
            double[] expected =
            [
                GroupDefinition.Modularity(graph, any.Groups),
                GroupDefinition.Modularity(graph, any.Groups, 1.3),
            ];

            new[] { Modularity.Of(graph, any.Groups), Modularity.Of(graph, any.Groups, 1.3) }.ShouldBeNear(expected);
        }
    }

    [Property]
    public void The_constant_Potts_model_is_its_definition(GroupedDigraph any)
    {
        ConstantPotts
            .Of(any.Digraph.Graph, any.Groups, 0.4)
            .ShouldBe(GroupDefinition.ConstantPotts(any.Digraph.Graph, any.Groups, 0.4), 1e-12);
        ConstantPotts
            .Of(any.Digraph.Undirected, any.Groups, 0.4)
            .ShouldBe(GroupDefinition.ConstantPotts(any.Digraph.Undirected, any.Groups, 0.4), 1e-12);
    }

    [Property]
    public void Another_numbering_of_the_nodes_changes_no_quality(GroupedDigraph any)
    {
        var (graph, renamed) = (any.Digraph.Graph, any.Renamed.Digraph.Graph);

        new[] { Modularity.Of(renamed, any.Renamed.Groups) }.ShouldBeNear([Modularity.Of(graph, any.Groups)]);
        ConstantPotts.Of(renamed, any.Renamed.Groups, 0.4).ShouldBe(ConstantPotts.Of(graph, any.Groups, 0.4), 1e-12);
    }

    [Fact]
    public void A_clique_beats_its_resolution_by_the_pairs_in_it() =>
        ConstantPotts.Of(GroupGraphs.TwoCliques(4), [0, 0, 0, 0, 1, 1, 1, 1], 0.25).ShouldBe(2 * 6 * 0.75, 1e-12);
}
