using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

public class DegreeTests
{
    [Fact]
    public void The_hub_of_a_star_is_tied_to_every_leaf() =>
        Degree.All(TextbookGraphs.Star(4)).ShouldBeNear(4, 1, 1, 1, 1);

    [Fact]
    public void A_neighbour_both_ways_is_one_neighbour()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (1, 0), (2, 0), (0, 3));

        Degree.In(graph).ShouldBeNear(2, 1, 0, 1);
        Degree.Out(graph).ShouldBeNear(2, 1, 1, 0);
        Degree.All(graph).ShouldBeNear(3, 1, 1, 1);
    }

    [Fact]
    public void Strengths_of_arcs_in_and_out_add_up()
    {
        var graph = TextbookGraphs.Strengths(3, (0, 1, 2), (1, 0, 0.5), (2, 0, 4));

        Strength.In(graph).ShouldBeNear(4.5, 2, 0);
        Strength.Out(graph).ShouldBeNear(2, 0.5, 4);
        Strength.All(graph).ShouldBeNear(6.5, 2.5, 4);
    }

    [Fact]
    public void A_tie_without_direction_counts_once_in_the_strength_of_each_end()
    {
        var graph = KazCsto.Graphs.Graph.Of(3, [new(0, 1, 2), new(1, 2, 3)], directed: false);

        Strength.All(graph).ShouldBeNear(2, 5, 3);
    }

    [Fact]
    public void Strength_refuses_a_graph_without_strengths() =>
        Should
            .Throw<ArgumentException>(() => Strength.All(TextbookGraphs.Path(3)))
            .Message.ShouldContain("no strengths");
}
