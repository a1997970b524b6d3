using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class ClosenessTests
{
    private static readonly ClosenessOptions WithinReach = new() { WithinReach = true };

    private static readonly HarmonicOptions Raw = new() { Normalised = false };

    [Fact]
    public void One_word_has_four_meanings_on_a_directed_graph()
    {
        var graph = TextbookGraphs.Directed(3, (0, 1), (1, 2), (2, 1));

        Closeness.Of(graph, Direction.In).ShouldBeNear(0, 1, 2 / 3.0);
        Closeness.Of(graph, Direction.In, WithinReach).ShouldBeNear(double.NaN, 1, 2 / 3.0);
        Closeness.Of(graph, Direction.Out, WithinReach).ShouldBeNear(2 / 3.0, 1, 1);
        Closeness.Of(graph, Direction.Out).ShouldBeNear(2 / 3.0, 0.5, 0.5);
        Harmonic.Of(graph, Direction.In, Raw).ShouldBeNear(0, 2, 1.5);
    }

    [Fact]
    public void Two_parts_are_discounted_by_Wasserman_and_Faust_and_not_within_reach()
    {
        var graph = TextbookGraphs.Undirected(5, (0, 1), (1, 2), (3, 4));
        const double Third = 1 / 3.0;

        Closeness.Of(graph, Direction.In).ShouldBeNear(Third, 0.5, Third, 0.25, 0.25);
        Closeness.Of(graph, Direction.In, WithinReach).ShouldBeNear(2 * Third, 1, 2 * Third, 1, 1);
        Harmonic.Of(graph, Direction.In, Raw).ShouldBeNear(1.5, 2, 1.5, 1, 1);
        Harmonic.Of(graph, Direction.In).ShouldBeNear(0.375, 0.5, 0.375, 0.25, 0.25);
    }

    [Fact]
    public void Everyone_in_a_complete_graph_is_one_hop_from_everyone()
    {
        var graph = TextbookGraphs.Complete(4);

        Closeness.Of(graph, Direction.In).ShouldBeNear(1, 1, 1, 1);
        Harmonic.Of(graph, Direction.Out).ShouldBeNear(1, 1, 1, 1);
    }

    [Fact]
    public void A_detour_of_short_arcs_is_nearer_than_one_long_arc()
    {
        var graph = TextbookGraphs.Lengths(3, (0, 1, 1), (1, 2, 1), (0, 2, 5));

        Closeness.Of(graph, Direction.Out, new() { ByLength = true }).ShouldBeNear(2 / 3.0, 0.5, 0);
    }

    [Fact]
    public void A_lone_node_is_near_nobody()
    {
        var graph = TextbookGraphs.Undirected(1);

        Closeness.Of(graph, Direction.In).ShouldBeNear(0);
        Harmonic.Of(graph, Direction.In).ShouldBeNear(0);
    }

    [Fact]
    public void Lengths_are_refused_where_there_are_none() =>
        Should
            .Throw<ArgumentException>(() =>
                Closeness.Of(TextbookGraphs.Path(3), Direction.In, new() { ByLength = true })
            )
            .Message.ShouldContain("no lengths");

    [Fact]
    public void The_name_and_the_convention_say_the_direction()
    {
        var scores = Closeness.Of(TextbookGraphs.Directed(2, (0, 1)), Direction.Out);

        scores.Measure.ShouldBe("out-closeness");
        scores.Convention.ShouldStartWith("distances from it to the others, by hops");
    }

    [Property]
    public void Closeness_is_its_definition(SmallDigraph any, bool withinReach)
    {
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var options = new ClosenessOptions { ByLength = true, WithinReach = withinReach };
            Closeness
                .Of(any.Graph, direction, options)
                .ShouldBeNear(Definition.Closeness(any.Graph, direction, withinReach));
            Closeness
                .Of(any.Graph, direction, options with { ByLength = false })
                .ShouldBeNear(Definition.Closeness(any.Graph.ByHops(), direction, withinReach));
        }
    }

    [Property]
    public void Harmonic_is_its_definition(SmallDigraph any)
    {
        foreach (var direction in Enum.GetValues<Direction>())
        {
            Harmonic
                .Of(any.Graph, direction, Raw with { ByLength = true })
                .ShouldBeNear(Definition.Harmonic(any.Graph, direction));
            Harmonic.Of(any.Graph, direction, Raw).ShouldBeNear(Definition.Harmonic(any.Graph.ByHops(), direction));
        }
    }
}
