using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Centrality;

[Properties(Arbitrary = [typeof(SmallDigraph)])]
public class SampledBetweennessTests
{
    [Fact]
    public void The_hub_of_a_star_is_found_and_its_leaves_are_never_hit()
    {
        var scores = SampledBetweenness.Of(TextbookGraphs.Star(30));

        scores.Values[0].ShouldBe(1, 0.01);
        scores.Values[1..].ShouldAllBe(score => score == 0);
    }

    [Fact]
    public void The_nodes_of_a_path_are_within_the_bound() => ShouldKeepTo(0.01, TextbookGraphs.Path(9), new());

    [Fact]
    public void Pairs_without_a_path_are_samples_without_a_hit()
    {
        // A star, a path and two nodes alone: 13 nodes, of whose pairs most have no path.
        var graph = TextbookGraphs.Undirected(
            13,
            [(0, 1), (0, 2), (0, 3), (0, 4), (5, 6), (6, 7), (7, 8), (8, 9), (9, 10)]
        );

        ShouldKeepTo(0.01, graph, new());
    }

    [Fact]
    public void Of_equally_short_paths_each_is_as_likely_as_the_others()
    {
        // From 0 to 6 one path over 1 and three over 2: drawn step by step, 1 would have half of them.
        var graph = TextbookGraphs.Directed(
            7,
            [(0, 1), (1, 3), (3, 6), (0, 2), (2, 3), (2, 4), (2, 5), (4, 6), (5, 6)]
        );

        ShouldKeepTo(0.003, graph, new() { ErrorBound = 0.003 });
    }

    [Fact]
    public void Many_crossings_on_a_grid_are_drawn_by_their_paths()
    {
        var ties =
            from row in Enumerable.Range(0, 7)
            from column in Enumerable.Range(0, 7)
            from to in new[] { (row + 1, column), (row, column + 1) }
            where to.Item1 < 7 && to.Item2 < 7
            select ((7 * row) + column, (7 * to.Item1) + to.Item2);

        ShouldKeepTo(0.01, TextbookGraphs.Undirected(49, [.. ties]), new());
    }

    [Fact]
    public void Nobody_is_between_neighbours() =>
        SampledBetweenness.Of(TextbookGraphs.Complete(5)).ShouldBeNear(0, 0, 0, 0, 0);

    [Fact]
    public void Where_no_path_has_two_hops_no_sample_is_needed()
    {
        var scores = SampledBetweenness.Of(TextbookGraphs.Directed(5, (0, 1), (2, 3)));

        scores.ShouldBeNear(0, 0, 0, 0, 0);
        scores.Convention.ShouldContain(" 0 samples");
        SampledBetweenness.Of(TextbookGraphs.Path(2)).ShouldBeNear(0, 0);
        SampledBetweenness.Of(TextbookGraphs.Undirected(0)).Values.ShouldBeEmpty();
    }

    [Fact]
    public void The_bound_holds_at_least_as_often_as_promised()
    {
        var options = new SampledBetweennessOptions { ErrorBound = 0.05, Certainty = 0.75 };
        var broken = 0;
        for (var run = 0; run < 40; run++)
        {
            var graph = RandomGraphs.WithStrengths(8 + run, 20 + (2 * run), directed: run % 2 == 0, run);
            var exact = Betweenness.Of(graph).Values;
            var sampled = SampledBetweenness.Of(graph, options with { Seed = (ulong)run });
            broken += LargestError(sampled.Values, exact) > options.ErrorBound ? 1 : 0;
        }

        broken.ShouldBeLessThanOrEqualTo(10);
    }

    [Property(MaxTest = 20)]
    public void With_all_but_full_certainty_small_graphs_keep_to_the_bound(SmallDigraph any)
    {
        var options = new SampledBetweennessOptions { ErrorBound = 0.08, Certainty = 0.999999 };

        ShouldKeepTo(0.08, any.Graph, options);
        ShouldKeepTo(0.08, any.Undirected, options);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit_and_the_seed_does()
    {
        var graph = RandomGraphs.WithStrengths(nodes: 200, ties: 600, directed: true, seed: 3);
        var options = new SampledBetweennessOptions { Seed = 11, ErrorBound = 0.02 };

        var one = SampledBetweenness.Of(graph, options, new(1));

        SampledBetweenness.Of(graph, options, new(2)).Values.ShouldBe(one.Values);
        SampledBetweenness.Of(graph, options, new(5)).Values.ShouldBe(one.Values);
        SampledBetweenness.Of(graph, options, new(5)).Convention.ShouldBe(one.Convention);
        SampledBetweenness.Of(graph, options with { Seed = 12 }).Values.ShouldNotBe(one.Values);
    }

    [Fact]
    public void Bound_certainty_samples_and_seed_are_told()
    {
        var options = new SampledBetweennessOptions
        {
            ErrorBound = 0.05,
            Certainty = 0.8,
            Seed = 42,
        };

        SampledBetweenness
            .Of(TextbookGraphs.Path(4), options)
            .Convention.ShouldMatch("within 0.05 of the exact scores with certainty 0.8, [0-9]+ samples, seed 42$");
    }

    [Fact]
    public void Samples_are_counted_against_the_most_that_may_be_needed()
    {
        var steps = Steps(TextbookGraphs.Cycle(60));

        // 60 nodes: (ln 120 + ln 20) / (2 · 0.02²) samples, the bound scaled by 58 / 60, in whole batches.
        steps.Select(s => s.Total).Distinct().Single().ShouldBeInRange(10_412, 10_412 + 112);
        steps.ShouldBe(steps.OrderBy(s => s.Done));
    }

    [Fact]
    public void Samples_end_sooner_where_nobody_is_on_many_paths()
    {
        var steps = Steps(RandomGraphs.WithStrengths(nodes: 300, ties: 3000, directed: true, seed: 1));

        (steps[^1].Done * 3).ShouldBeLessThan(steps[^1].Total * 2);
    }

    [Fact]
    public void Work_stops_when_cancelled()
    {
        using var cancel = new CancellationTokenSource();
        var progress = new Heard(_ => cancel.Cancel());

        Should.Throw<OperationCanceledException>(() =>
            SampledBetweenness.Of(TextbookGraphs.Path(9), null, new(1, progress, cancel.Token))
        );
    }

    [Theory]
    [InlineData(0, 0.9)]
    [InlineData(1, 0.9)]
    [InlineData(double.NaN, 0.9)]
    [InlineData(0.01, 0)]
    [InlineData(0.01, 1)]
    public void A_bound_and_a_certainty_lie_between_0_and_1(double bound, double certainty) =>
        Should
            .Throw<ArgumentException>(() =>
                SampledBetweenness.Of(TextbookGraphs.Path(3), new() { ErrorBound = bound, Certainty = certainty })
            )
            .Message.ShouldContain("between 0 and 1");

    [Fact]
    public void A_bound_that_needs_billions_of_samples_is_refused() =>
        Should
            .Throw<ArgumentException>(() => SampledBetweenness.Of(TextbookGraphs.Path(5), new() { ErrorBound = 1e-6 }))
            .Message.ShouldContain("allow a larger one");

    [Fact]
    public void More_paths_than_a_number_holds_are_refused_and_not_miscounted()
    {
        // Most pairs are more than 1,024 diamonds apart.
        Should.Throw<OverflowException>(() => SampledBetweenness.Of(TextbookGraphs.Diamonds(4000)));
    }

    private static void ShouldKeepTo(double bound, Graph graph, SampledBetweennessOptions options) =>
        LargestError(SampledBetweenness.Of(graph, options).Values, Betweenness.Of(graph).Values)
            .ShouldBeLessThanOrEqualTo(bound);

    private static List<Step> Steps(Graph graph)
    {
        var steps = new List<Step>();
        SampledBetweenness.Of(graph, new() { ErrorBound = 0.02 }, new(1, new Heard(steps.Add)));
        return steps;
    }

    private static double LargestError(double[] sampled, double[] exact) =>
        sampled.Zip(exact).Max(pair => Math.Abs(pair.First - pair.Second));

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
