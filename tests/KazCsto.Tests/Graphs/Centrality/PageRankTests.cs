using FsCheck.Xunit;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class PageRankTests
{
    [Fact]
    public void The_six_pages_of_Langville_and_Meyer_score_as_in_networkx()
    {
        var pages = TextbookGraphs.Directed(
            6,
            (0, 1),
            (0, 2),
            (2, 0),
            (2, 1),
            (2, 4),
            (3, 4),
            (3, 5),
            (4, 3),
            (4, 5),
            (5, 3)
        );

        PageRank
            .Of(pages, new() { Damping = 0.9 })
            .Values.ShouldBeNear([0.0372, 0.0540, 0.0415, 0.3751, 0.2060, 0.2862], 5e-5);
    }

    [Fact]
    public void One_who_moves_five_is_reached_least_and_reaches_most()
    {
        var graph = TextbookGraphs.Directed(6, (0, 1), (0, 2), (0, 3), (0, 4), (0, 5));

        PageRank.Of(graph).Values[0].ShouldBe(0.146, 5e-4);
        PageRank.Of(graph).Values[1].ShouldBe(0.171, 5e-4);
        PageRank.Of(graph.Reversed()).Values[0].ShouldBe(0.512, 5e-4);
    }

    [Fact]
    public void Everyone_is_alike_in_a_cycle() =>
        PageRank.Of(TextbookGraphs.Cycle(4)).ShouldBeNear(0.25, 0.25, 0.25, 0.25);

    [Fact]
    public void Nobody_tied_to_anybody_leaves_equal_parts() =>
        PageRank.Of(TextbookGraphs.Directed(4)).ShouldBeNear(0.25, 0.25, 0.25, 0.25);

    [Fact]
    public void A_stronger_arc_carries_more()
    {
        var graph = TextbookGraphs.Strengths(3, (0, 1, 3), (0, 2, 1), (1, 0, 1), (2, 0, 1));

        var scores = PageRank.Of(graph, new() { Damping = 0.5 }).Values;

        // Both leaves start from (1 - d) / n; what the hub gives them stands 3 to 1.
        ((scores[1] - (0.5 / 3)) / (scores[2] - (0.5 / 3))).ShouldBe(3, 1e-9);
    }

    [Fact]
    public void The_residual_is_told() =>
        PageRank.Of(TextbookGraphs.Star(3)).Convention.ShouldMatch("residual [0-9.]+E-1[3-9]$");

    [Fact]
    public void A_damping_of_one_is_refused() =>
        Should.Throw<ArgumentException>(() => PageRank.Of(TextbookGraphs.Star(3), new() { Damping = 1 }));

    [Fact]
    public void Work_stops_when_cancelled() =>
        Should.Throw<OperationCanceledException>(() =>
            PageRank.Of(TextbookGraphs.Star(3), work: new(Cancellation: new(canceled: true)))
        );

    [Property]
    public void It_solves_its_equations(SmallDigraph any) =>
        PageRank.Of(any.Graph, new() { Damping = 0.9 }).ShouldBeNear(Definition.PageRank(any.Graph, 0.9));

    [Property]
    public void It_sums_to_one(SmallDigraph any, bool useStrengths) =>
        PageRank.Of(any.Graph, new() { UseStrengths = useStrengths }).Values.Sum().ShouldBe(1, 1e-12);

    [Fact]
    public void A_walk_that_restarts_at_one_node_stays_near_it()
    {
        var graph = TextbookGraphs.Path(5);
        var scores = PageRank.Of(graph, new() { Restart = [1, 0, 0, 0, 0] }).Values;
        scores.Sum().ShouldBe(1, 1e-12);
        scores[1].ShouldBeGreaterThan(scores[2]);
        scores[2].ShouldBeGreaterThan(scores[3]);
        scores[3].ShouldBeGreaterThan(scores[4]);
    }

    [Fact]
    public void A_node_that_no_walk_reaches_from_the_restart_has_nothing()
    {
        var graph = TextbookGraphs.Directed(4, (0, 1), (1, 0), (2, 3));
        PageRank.Of(graph, new() { Restart = [1, 1, 0, 0] }).ShouldBeNear(0.5, 0.5, 0, 0);
    }

    [Theory]
    [InlineData(new double[] { 1, 0 })]
    [InlineData(new double[] { 0, 0, 0 })]
    [InlineData(new double[] { 1, -1, 1 })]
    [InlineData(new double[] { 1, double.NaN, 1 })]
    public void A_restart_that_is_no_likelihood_is_refused(double[] restart) =>
        Should
            .Throw<ArgumentException>(() => PageRank.Of(TextbookGraphs.Path(3), new() { Restart = restart }))
            .Message.ShouldContain("each of the 3 nodes");

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.Skewed(3000, 60_000, directed: true);
        var alone = PageRank.Of(graph, work: new(Threads: 1)).Values;
        PageRank.Of(graph, work: new(Threads: 2)).Values.ShouldBe(alone);
        PageRank.Of(graph, work: new(Threads: 5)).Values.ShouldBe(alone);
    }

    [Fact]
    public void A_star_of_thousands_settles_within_rounding()
    {
        const int leaves = 3000;
        var scores = PageRank.Of(TextbookGraphs.Star(leaves)).Values;
        // Hub and leaves solve h = (1 - d) / n + d · leaves · l and l = (1 - d) / n + d · h / leaves.
        var share = 0.15 / (leaves + 1);
        var hub = (share + (0.85 * leaves * share)) / (1 - (0.85 * 0.85));
        scores[0].ShouldBe(hub, 1e-11);
        scores[1].ShouldBe(share + (0.85 * hub / leaves), 1e-14);
    }
}
