using FsCheck.Xunit;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class EigenvectorTests
{
    [Fact]
    public void The_hub_of_a_star_has_half_of_the_squares()
    {
        var half = Math.Sqrt(0.5);

        Eigenvector.Of(TextbookGraphs.Star(4)).ShouldBeNear(half, half / 2, half / 2, half / 2, half / 2);
    }

    [Fact]
    public void Everyone_is_alike_in_a_cycle_with_two_sides() =>
        Eigenvector.Of(TextbookGraphs.Cycle(4)).ShouldBeNear(0.5, 0.5, 0.5, 0.5);

    [Fact]
    public void The_smaller_of_two_parts_scores_nothing()
    {
        var graph = TextbookGraphs.Undirected(5, (0, 1), (2, 3), (3, 4), (2, 4));
        var third = Math.Sqrt(1 / 3.0);

        Eigenvector.Of(graph).ShouldBeNear(0, 0, third, third, third);
        Eigenvector.Of(graph).Values[0].ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Two_equal_parts_score_side_by_side() =>
        Eigenvector.Of(TextbookGraphs.Undirected(4, (0, 1), (2, 3))).ShouldBeNear(0.5, 0.5, 0.5, 0.5);

    [Fact]
    public void Being_pointed_to_counts_and_pointing_does_not()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (1, 0), (0, 2), (3, 0));
        var third = Math.Sqrt(1 / 3.0);

        Eigenvector.Of(graph).ShouldBeNear(third, third, third, 0);
    }

    [Fact]
    public void Without_a_cycle_there_is_no_score()
    {
        var scores = Eigenvector.Of(TextbookGraphs.Directed(3, (0, 1), (1, 2)));

        scores.ShouldBeNear(double.NaN, double.NaN, double.NaN);
        scores.Convention.ShouldContain("not defined");
    }

    [Fact]
    public void Two_circles_that_tie_in_a_chain_do_not_settle_and_say_so()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (1, 0), (1, 2), (2, 3), (3, 2));

        Should
            .Throw<NotConvergedException>(() => Eigenvector.Of(graph))
            .Message.ShouldContain("did not settle in 10000 iterations");
    }

    [Fact]
    public void The_unit_in_which_strengths_are_counted_does_not_matter()
    {
        var ones = TextbookGraphs.Strengths(3, (0, 1, 1), (1, 0, 2), (1, 2, 1), (2, 1, 1));
        var millions = TextbookGraphs.Strengths(3, (0, 1, 1e6), (1, 0, 2e6), (1, 2, 1e6), (2, 1, 1e6));

        Eigenvector.Of(millions).ShouldBeNear(Eigenvector.Of(ones).Values);
    }

    [Fact]
    public void A_strength_of_nothing_is_refused() =>
        Should
            .Throw<ArgumentException>(() => Eigenvector.Of(TextbookGraphs.Strengths(2, (0, 1, 0), (1, 0, 1))))
            .Message.ShouldContain("above 0");

    [Property]
    public void It_is_its_definition(SmallDigraph any)
    {
        var graph = any.StronglyConnected;

        Eigenvector.Of(graph).ShouldBeNear(Definition.Eigenvector(graph));
    }

    [Property]
    public void It_is_its_definition_without_direction_in_one_part_or_several(SmallDigraph any)
    {
        if (Definition.EigenvectorSettlesSoon(any.Undirected))
        {
            Eigenvector.Of(any.Undirected).ShouldBeNear(Definition.Eigenvector(any.Undirected));
        }
    }
}
