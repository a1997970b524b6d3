using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Power.Rankings;

public sealed class AgainstRandomTests
{
    [Fact]
    public void The_only_network_of_its_degrees_is_as_usual_as_can_be()
    {
        var measure = GraphMeasures.Find("betweenness", isDirected: false)!;

        var found = AgainstRandom.Of(TextbookGraphs.Star(5), measure, new(ByHops: true), 4);

        found.Quantile.ShouldAllBe(quantile => quantile == 0.5);
        found.Convention.ShouldContain("against 4 random networks");
    }

    [Fact]
    public void A_random_network_that_a_setting_does_not_suit_is_left_out()
    {
        var calls = 0;
        var picky = new GraphMeasure(
            "picky",
            "",
            "",
            (graph, _) =>
                Interlocked.Increment(ref calls) == 1
                    ? new("picky", "", new double[graph.NodeCount])
                    : throw new MeasureRefusedException("not here")
        );

        var found = AgainstRandom.Of(TextbookGraphs.Path(4), picky, new(Work: new(1)), 3);

        calls.ShouldBe(4);
        found.Quantile.ShouldAllBe(quantile => double.IsNaN(quantile));
    }
}
