using FsCheck.Xunit;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class HitsTests
{
    [Fact]
    public void One_who_points_to_three_is_the_only_hub_and_they_are_equal_authorities()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (0, 2), (0, 3));

        Hits.Hubs(graph).ShouldBeNear(1, 0, 0, 0);
        Hits.Authorities(graph).ShouldBeNear(0, 1 / 3.0, 1 / 3.0, 1 / 3.0);
    }

    [Fact]
    public void Hubs_and_authorities_are_alike_without_direction()
    {
        var graph = TextbookGraphs.Undirected(4, (0, 1), (1, 2), (2, 0), (2, 3));

        Hits.Hubs(graph).ShouldBeNear(Hits.Authorities(graph).Values);
    }

    [Fact]
    public void Without_arcs_there_is_no_score()
    {
        Hits.Hubs(TextbookGraphs.Directed(2)).ShouldBeNear(double.NaN, double.NaN);
        Hits.Authorities(TextbookGraphs.Directed(2)).ShouldBeNear(double.NaN, double.NaN);
    }

    [Property]
    public void Hubs_are_their_definition_and_sum_to_one(SmallDigraph any)
    {
        if (Definition.HubsSettleSoon(any.Graph))
        {
            Hits.Hubs(any.Graph).ShouldBeNear(Definition.Hubs(any.Graph));
            Hits.Hubs(any.Graph).Values.Sum().ShouldBe(1, 1e-12);
        }
    }

    [Property]
    public void An_authority_scores_by_the_hubs_that_point_to_it(SmallDigraph any)
    {
        if (!Definition.HubsSettleSoon(any.Graph))
        {
            return;
        }

        var hubs = Definition.Hubs(any.Graph);
        var sums = new double[SmallDigraph.Nodes];
        foreach (var arc in any.Arcs)
        {
            sums[arc.To] += arc.Strength * hubs[arc.From];
        }

        Hits.Authorities(any.Graph).ShouldBeNear(Array.ConvertAll(sums, s => s / sums.Sum()));
    }
}
