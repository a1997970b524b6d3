using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.Distances;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Distances;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class DistanceSummaryTests
{
    [Fact]
    public void A_path_of_five_is_four_long_and_two_from_its_middle()
    {
        var summary = DistanceSummary.Of(TextbookGraphs.Path(5));
        summary.Diameter.ShouldBe(4);
        summary.Radius.ShouldBe(2);
        summary.AveragePath.ShouldBe(2);
        summary.Eccentricities.ShouldBe([4, 3, 2, 3, 4]);
        (summary.PairsJoined, summary.Pairs).ShouldBe((20, 20));
    }

    [Fact]
    public void The_efficiency_of_a_star_counts_half_between_leaves() =>
        DistanceSummary.Of(TextbookGraphs.Star(3)).Efficiency.ShouldBe(((6 * 1) + (6 * 0.5)) / 12);

    [Fact]
    public void Nodes_that_reach_nobody_have_no_eccentricity_and_make_no_radius()
    {
        var summary = DistanceSummary.Of(TextbookGraphs.Directed(4, (0, 1), (1, 2)));
        summary.Eccentricities.ShouldBe([2, 1, double.NaN, double.NaN]);
        (summary.Diameter, summary.Radius).ShouldBe((2, 1));
        (summary.PairsJoined, summary.Pairs).ShouldBe((3, 12));
    }

    [Fact]
    public void Nothing_is_said_of_a_graph_without_ties()
    {
        var summary = DistanceSummary.Of(TextbookGraphs.Directed(1));
        new[] { summary.Diameter, summary.Radius, summary.AveragePath, summary.Efficiency }.ShouldAllBe(x =>
            double.IsNaN(x)
        );
    }

    [Property]
    public void It_is_its_definition(SmallDigraph any)
    {
        var distances = Definition.AllDistances(any.Graph).ToArray();
        var summary = DistanceSummary.Of(any.Graph, byLength: true);
        new[] { summary.Diameter, summary.AveragePath, summary.Efficiency }.ShouldBeNear([
            distances.DefaultIfEmpty(double.NaN).Max(),
            distances.DefaultIfEmpty(double.NaN).Average(),
            distances.Sum(d => 1 / d) / (SmallDigraph.Nodes * (SmallDigraph.Nodes - 1)),
        ]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Many_searches_at_once_find_what_one_finds(bool directed)
    {
        var graph = RandomGraphs.Skewed(1300, 3000, directed);
        foreach (var direction in Enum.GetValues<Direction>())
        {
            var wide = NodeDistances.Of(graph, direction, byLength: false, default);
            var single = NodeDistances.Of(graph.ByHops(), direction, byLength: true, default);
            wide.Reached.ShouldBe(single.Reached);
            wide.Sum.ShouldBe(single.Sum);
            wide.Largest.ShouldBe(single.Largest);
            wide.InverseSum.ShouldBeNear(single.InverseSum);
        }
    }

    [Fact]
    public void A_path_too_long_for_many_searches_at_once_is_measured_too()
    {
        const int nodes = 700;
        var summary = DistanceSummary.Of(TextbookGraphs.Path(nodes));
        summary.Diameter.ShouldBe(nodes - 1);
        summary.AveragePath.ShouldBe((nodes + 1) / 3.0, 1e-9);
    }

    [Fact]
    public void A_chain_longer_than_the_busiest_node_lets_expect_is_measured_too()
    {
        const int fan = 10;
        const int chain = 800;
        var star = Enumerable.Range(1, fan).Select(leaf => (0, leaf));
        var links = Enumerable.Range(fan + 1, chain - 1).Select(node => (node, node + 1));
        var graph = TextbookGraphs.Directed(fan + 1 + chain, [.. star, .. links]);

        var summary = DistanceSummary.Of(graph);

        summary.Diameter.ShouldBe(chain - 1);
        summary.PairsJoined.ShouldBe(fan + (chain * (chain - 1) / 2));
        summary.Eccentricities[fan + 1].ShouldBe(chain - 1);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.Skewed(2000, 9000, directed: true);
        var alone = Harmonic.Of(graph, Direction.In, work: new(Threads: 1)).Values;
        Harmonic.Of(graph, Direction.In, work: new(Threads: 2)).Values.ShouldBe(alone);
        Harmonic.Of(graph, Direction.In, work: new(Threads: 6)).Values.ShouldBe(alone);
    }
}
