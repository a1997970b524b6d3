using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.RandomNetworks;

public class UnusualTests
{
    [Fact]
    public void Nothing_is_unusual_in_a_star_which_is_the_only_network_of_its_degrees()
    {
        var found = Unusual.Of(TextbookGraphs.Star(5), Between, samples: 30, seed: 1);

        found.Observed.ShouldBe([1, 0, 0, 0, 0, 0]);
        found.Mean.ShouldBe([1, 0, 0, 0, 0, 0]);
        found.Deviation.ShouldBe([0, 0, 0, 0, 0, 0]);
        found.Z.ShouldAllBe(z => double.IsNaN(z));
        found.Quantile.ShouldAllBe(q => q == 0.5);
    }

    [Fact]
    public void A_bridge_between_two_cliques_is_unusually_often_in_between()
    {
        var cliques =
            from a in Enumerable.Range(0, 12)
            from b in Enumerable.Range(a + 1, 11 - a)
            where a / 6 == b / 6
            select (a, b);
        var graph = TextbookGraphs.Undirected(13, [.. cliques, (0, 12), (6, 12)]);

        var found = Unusual.Of(graph, Between, samples: 100, seed: 1);

        found.Quantile[12].ShouldBeGreaterThan(0.99);
        found.Z[12].ShouldBeGreaterThan(3);
        found.Quantile[3].ShouldBeLessThan(0.05);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void It_is_its_definition(bool directed)
    {
        // More samples than are taken at once.
        const int Samples = 90;
        var graph = RandomGraphs.WithStrengths(nodes: 12, ties: 25, directed, seed: 4);
        var random = Enumerable
            .Range(0, Samples)
            .Select(i => DegreePreserving.Of(graph, new SeededRandom(9, i), 10, default))
            .Select(network => Between(network, default))
            .ToArray();

        var found = Unusual.Of(graph, Between, Samples, seed: 9);

        found.Observed.ShouldBe(Between(graph, default));
        foreach (var node in Enumerable.Range(0, graph.NodeCount))
        {
            var values = random.Select(r => r[node]).ToArray();
            var (observed, mean) = (found.Observed[node], values.Average());
            var deviation = Math.Sqrt(values.Sum(v => (v - mean) * (v - mean)) / (Samples - 1));
            var equal = values.Count(v => Math.Abs(v - observed) < 1e-12);
            var below = values.Count(v => v < observed - 1e-12);

            found.Mean[node].ShouldBe(mean, 1e-12);
            found.Deviation[node].ShouldBe(deviation, 1e-12);
            new[] { found.Z[node] }.ShouldBeNear([deviation > 0 ? (observed - mean) / deviation : double.NaN]);
            found.Quantile[node].ShouldBe((below + (equal / 2.0)) / Samples, 1e-12);
        }
    }

    [Fact]
    public void Values_apart_by_rounding_alone_are_equal()
    {
        var calls = 0;
        var values = new[] { 0.3, 0.1 + 0.2, 0.3 * (1 + 1e-10), 0.4, 0.2 };

        var found = Unusual.Of(TextbookGraphs.Undirected(1), (_, _) => [values[calls++]], samples: 4, seed: 1, new(1));

        found.Quantile.ShouldBe([2 / 4.0]);
        found.Mean[0].ShouldBe(0.3, 1e-9);
    }

    [Fact]
    public void What_is_not_defined_in_a_random_network_is_left_out()
    {
        var calls = 0;
        double[][] values =
        [
            [2, double.NaN, 5],
            [1, 1, double.NaN],
            [double.NaN, 2, double.NaN],
            [3, 3, double.NaN],
        ];

        var found = Unusual.Of(TextbookGraphs.Undirected(3), (_, _) => values[calls++], samples: 3, seed: 1, new(1));

        found.Mean.ShouldBe([2, 2, double.NaN]);
        found.Deviation[0].ShouldBe(Math.Sqrt(2), 1e-12);
        found.Deviation[1].ShouldBe(1, 1e-12);
        found.Deviation[2].ShouldBe(double.NaN);
        found.Quantile.ShouldBe([0.5, double.NaN, double.NaN]);
        found.Z.ShouldBe([0, double.NaN, double.NaN]);
    }

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        var graph = RandomGraphs.WithStrengths(nodes: 40, ties: 90, directed: true, seed: 6);
        var one = Unusual.Of(graph, Between, 70, 3, new(1));

        foreach (var threads in new[] { 2, 5 })
        {
            var other = Unusual.Of(graph, Between, 70, 3, new(threads));
            other.Mean.ShouldBe(one.Mean);
            other.Deviation.ShouldBe(one.Deviation);
            other.Quantile.ShouldBe(one.Quantile);
        }
    }

    [Fact]
    public void Samples_degrees_and_seed_are_told() =>
        Unusual
            .Of(TextbookGraphs.Directed(2, (0, 1)), Between, samples: 3, seed: 8)
            .Convention.ShouldStartWith(
                "against 3 random networks of the same in- and out-degrees, 10 steps a tie, seed 8"
            );

    [Fact]
    public void Every_sample_is_reported_and_work_stops_when_cancelled()
    {
        var steps = new List<Step>();
        using var cancel = new CancellationTokenSource();
        var progress = new Heard(step =>
        {
            steps.Add(step);
            if (step.Done == 66)
            {
                cancel.Cancel();
            }
        });

        Should.Throw<OperationCanceledException>(() =>
            Unusual.Of(TextbookGraphs.Path(4), Between, 80, 1, new(1, progress, cancel.Token))
        );

        steps.ShouldBe(Enumerable.Range(1, 66).Select(i => new Step(i, 80)));
    }

    [Fact]
    public void A_measure_that_forgets_a_node_is_refused() =>
        Should
            .Throw<ArgumentException>(() => Unusual.Of(TextbookGraphs.Path(3), (_, _) => [1, 2], 5, 1))
            .Message.ShouldContain("2 values for 3 nodes");

    private static double[] Between(Graph graph, Work work) => Betweenness.Of(graph, null, work).Values;

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
