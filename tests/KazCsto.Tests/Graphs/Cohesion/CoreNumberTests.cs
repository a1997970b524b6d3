using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Cohesion;
using KazCsto.Tests.Graphs.Centrality;
using KazCsto.Tests.Reference;

namespace KazCsto.Tests.Graphs.Cohesion;

[Properties(Arbitrary = [typeof(SmallDigraph), typeof(RenamingTests)])]
public class CoreNumberTests
{
    public static TheoryData<string> OfReferences => BrokerageReference.Names;

    [Fact]
    public void A_tail_on_a_triangle_is_outside_its_core_and_a_node_alone_in_none()
    {
        var graph = TextbookGraphs.Undirected(6, (0, 1), (1, 2), (2, 0), (2, 3), (3, 4));

        CoreNumber.Of(graph).ShouldBeNear(2, 2, 2, 1, 1, 0);
    }

    [Fact]
    public void The_hub_of_a_star_is_no_deeper_than_its_leaves() =>
        CoreNumber.Of(TextbookGraphs.Star(5)).ShouldBeNear(1, 1, 1, 1, 1, 1);

    [Fact]
    public void Arcs_both_ways_are_one_contact() =>
        CoreNumber.Of(TextbookGraphs.Directed(3, (0, 1), (1, 0), (1, 2))).ShouldBeNear(1, 1, 1);

    [Theory]
    [MemberData(nameof(OfReferences))]
    public void Classic_graphs_score_as_in_networkx_and_igraph(string name)
    {
        var known = BrokerageReference.Read(name);

        CoreNumber.Of(known.Graph).ShouldBeNear(known.Scores("core-number"));
    }

    [Property(MaxTest = 50)]
    public void A_core_number_is_the_best_that_any_set_of_nodes_offers(SmallDigraph any) =>
        CoreNumber.Of(any.Graph).ShouldBeNear(CohesionByDefinition.Cores(any.Graph));

    [Property]
    public void Another_numbering_of_the_nodes_moves_the_scores_with_them(SmallDigraph any, int[] names)
    {
        var after = CoreNumber.Of(any.Renamed(names).Graph).Values;

        Array.ConvertAll(names, i => after[i]).ShouldBe(CoreNumber.Of(any.Graph).Values);
    }

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            CoreNumber.Of(TextbookGraphs.Star(3), new(Cancellation: new(canceled: true)))
        );

    [Fact]
    public void A_graph_without_nodes_has_no_scores() =>
        CoreNumber.Of(Graph.Of(0, [], directed: false)).Values.ShouldBeEmpty();
}
