using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(TiedNodes), typeof(SmallDigraph)])]
public class LeidenTests
{
    [Fact]
    public void Two_cliques_joined_by_a_tie_are_two_groups()
    {
        var found = Leiden.Of(GroupGraphs.TwoCliques(5));

        found.GroupOf.ShouldBe([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
        found.Count.ShouldBe(2);
        found.Quality.ShouldBe((20 / 21.0) - 0.5, 1e-12);
    }

    [Fact]
    public void Modularity_takes_small_cliques_of_a_long_ring_two_by_two_and_the_constant_Potts_model_sees_each()
    {
        var ring = GroupGraphs.RingOfCliques(30, 5);
        var many = new LeidenOptions { MaxIterations = 50 };
        int[] cliques = [.. Enumerable.Range(0, 150).Select(v => v / 5)];

        var seen = Leiden.Of(ring, many with { Quality = GroupQuality.ConstantPotts, Resolution = 0.5 });
        var merged = Enumerable.Range(1, 10).Max(s => Leiden.Of(ring, many with { Seed = (ulong)s }).Quality);

        seen.GroupOf.ShouldBe(cliques);
        seen.Quality.ShouldBe(30 * 10 * 0.5, 1e-9);
        merged.ShouldBeGreaterThan(Modularity.Of(ring, cliques) + 0.005);
    }

    [Fact]
    public void Parts_without_a_tie_between_them_share_no_group_and_lone_nodes_are_alone()
    {
        var graph = TextbookGraphs.Undirected(7, (0, 1), (1, 2), (0, 2), (3, 4));

        Leiden.Of(graph).GroupOf.ShouldBe([0, 0, 0, 1, 1, 2, 3]);
    }

    [Fact]
    public void Without_ties_everybody_is_alone_and_there_is_no_modularity()
    {
        var found = Leiden.Of(TextbookGraphs.Undirected(3));

        found.GroupOf.ShouldBe([0, 1, 2]);
        found.Quality.ShouldBe(double.NaN);
        found.IsSettled.ShouldBeTrue();
        Leiden.Of(TextbookGraphs.Undirected(1)).GroupOf.ShouldBe([0]);
        Leiden.Of(TextbookGraphs.Undirected(0)).Count.ShouldBe(0);
    }

    [Fact]
    public void Strong_ties_hold_together_and_weak_ones_do_not()
    {
        var square = Graph.Of(4, [new(0, 1, 9), new(1, 2, 1), new(2, 3, 9), new(3, 0, 1)], directed: false);
        var turned = Graph.Of(4, [new(0, 1, 1), new(1, 2, 9), new(2, 3, 1), new(3, 0, 9)], directed: false);

        Leiden.Of(square).GroupOf.ShouldBe([0, 0, 1, 1]);
        Leiden.Of(turned).GroupOf.ShouldBe([0, 1, 1, 0]);
        Leiden.Of(square, new() { UseStrengths = false }).Quality.ShouldBe(Leiden.Of(TextbookGraphs.Cycle(4)).Quality);
    }

    [Fact]
    public void A_large_group_comes_before_a_small_one_and_of_equals_that_of_the_smallest_node()
    {
        var graph = TextbookGraphs.Undirected(9, [(0, 8), (1, 2), (3, 4), (4, 5), (3, 5), (3, 6), (4, 6), (5, 6)]);

        Leiden.Of(graph).GroupOf.ShouldBe([1, 2, 2, 0, 0, 0, 0, 3, 1]);
    }

    [Fact]
    public void Only_as_many_iterations_are_made_as_are_allowed_or_until_nothing_moves()
    {
        var graph = GroupGraphs.Blocks(6, 30, 6, seed: 4);

        var one = Leiden.Of(graph, new() { MaxIterations = 1 });
        var all = Leiden.Of(graph, new() { MaxIterations = 100 });

        (one.Rounds, one.IsSettled).ShouldBe((1, false));
        all.IsSettled.ShouldBeTrue();
        all.Rounds.ShouldBeInRange(2, 50);
        all.Quality.ShouldBeGreaterThanOrEqualTo(one.Quality);
    }

    [Fact]
    public void Its_words_tell_quality_ties_iterations_and_seed() =>
        Leiden
            .Of(
                TextbookGraphs.Strengths(2, (0, 1, 2)),
                new()
                {
                    Quality = GroupQuality.ConstantPotts,
                    Resolution = 0.5,
                    Seed = 7,
                }
            )
            .Convention.ShouldBe(
                "constant Potts model, resolution 0.5; by strength, arcs there and back added; at most 2 iterations, randomness 0.001; seed 7"
            );

    [Fact]
    public void Options_out_of_their_range_are_refused()
    {
        var path = TextbookGraphs.Path(3);

        Should
            .Throw<ArgumentException>(() => Leiden.Of(path, new() { Resolution = -1 }))
            .Message.ShouldBe("the resolution is -1; it is 0 or above");
        Should
            .Throw<ArgumentException>(() => Leiden.Of(path, new() { Randomness = double.NaN }))
            .Message.ShouldBe("the randomness is NaN; it is 0 or above");
        Should.Throw<ArgumentException>(() => Leiden.Of(path, new() { MaxIterations = 0 }));
        Should.Throw<ArgumentException>(() => Leiden.Of(TextbookGraphs.Strengths(2, (0, 1, double.PositiveInfinity))));
    }

    [Fact]
    public void Work_is_reported_by_iteration_and_stops_when_cancelled()
    {
        var graph = GroupGraphs.Blocks(6, 30, 6, seed: 4);
        var steps = new List<Step>();
        using var cancel = new CancellationTokenSource();
        var progress = new Heard(step =>
        {
            steps.Add(step);
            cancel.Cancel();
        });

        Should.Throw<OperationCanceledException>(() =>
            Leiden.Of(graph, new() { MaxIterations = 9 }, new(1, progress, cancel.Token))
        );

        steps.ShouldBe([new(1, 9)]);
    }

    [Property]
    public void Every_group_is_connected_and_numbered_by_size(TiedNodes any)
    {
        var found = Leiden.Of(any.Graph, new() { Seed = any.Seed });

        GroupDefinition.AreConnected(any.Graph, found.GroupOf).ShouldBeTrue();
        var sizes = found.GroupOf.GroupBy(g => g).OrderBy(g => g.Key).Select(g => g.Count());
        sizes.Count().ShouldBe(found.Count);
        sizes.ShouldBe(sizes.OrderDescending());
    }

    [Property]
    public void Its_quality_is_that_of_the_definition_and_not_below_that_of_single_nodes(TiedNodes any)
    {
        var (graph, alone) = (any.Graph, Enumerable.Range(0, any.Nodes).ToArray());

        var found = Leiden.Of(graph, new() { Seed = any.Seed, Resolution = 0.8 });
        var potts = Leiden.Of(
            graph,
            new()
            {
                Seed = any.Seed,
                Quality = GroupQuality.ConstantPotts,
                Resolution = 0.6,
            }
        );

        potts.Quality.ShouldBe(GroupDefinition.ConstantPotts(graph, potts.GroupOf, 0.6), 1e-10);
        potts.Quality.ShouldBeGreaterThanOrEqualTo(0);
        if (any.Ties.Length > 0)
        {
            found.Quality.ShouldBe(GroupDefinition.Modularity(graph, found.GroupOf, 0.8), 1e-12);
            found.Quality.ShouldBeGreaterThanOrEqualTo(GroupDefinition.Modularity(graph, alone, 0.8) - 1e-12);
        }
    }

    [Property]
    public void Once_settled_no_node_gains_by_moving_and_no_two_groups_by_merging(TiedNodes any)
    {
        var found = Leiden.Of(any.Graph, new() { Seed = any.Seed, MaxIterations = 1000 });

        found.IsSettled.ShouldBeTrue();
        if (any.Ties.Length > 0)
        {
            foreach (var other in Neighbours.Of(found.GroupOf))
            {
                Modularity.Of(any.Graph, other).ShouldBeLessThanOrEqualTo(found.Quality + 1e-9);
            }
        }
    }

    [Property]
    public void Of_a_directed_graph_the_arcs_there_and_back_are_added(SmallDigraph any)
    {
        var both = any
            .Arcs.GroupBy(a => (Math.Min(a.From, a.To), Math.Max(a.From, a.To)))
            .Select(g => new GraphArc(g.Key.Item1, g.Key.Item2, g.Sum(a => a.Strength)));
        var undirected = Graph.Of(SmallDigraph.Nodes, [.. both], directed: false);

        var found = Leiden.Of(any.Graph);

        found.GroupOf.ShouldBe(Leiden.Of(undirected).GroupOf);
        found.Quality.ShouldBe(Leiden.Of(undirected).Quality);
    }

    [Property]
    public void The_unit_of_strength_means_nothing(TiedNodes any)
    {
        var graph = any.Graph;
        var larger = Graph.Of(
            any.Nodes,
            [.. any.Ties.Select(t => t with { Strength = 1024 * t.Strength })],
            directed: false
        );

        var options = new LeidenOptions { Seed = any.Seed };
        Leiden.Of(larger, options).GroupOf.ShouldBe(Leiden.Of(graph, options).GroupOf);
    }

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
