using FsCheck.Xunit;
using KazCsto.Graphs;
using KazCsto.Graphs.Communities;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

[Properties(Arbitrary = [typeof(TiedNodes)])]
public class ConsensusTests
{
    [Theory]
    [InlineData(GroupMethod.Leiden)]
    [InlineData(GroupMethod.Louvain)]
    public void All_runs_agree_about_two_cliques_joined_by_a_tie(Enum method)
    {
        var found = Consensus.Of(GroupGraphs.TwoCliques(5), new() { Method = (GroupMethod)method });

        found.Groups.GroupOf.ShouldBe([0, 0, 0, 0, 0, 1, 1, 1, 1, 1]);
        (found.Groups.Rounds, found.Groups.IsSettled).ShouldBe((1, true));
        found.Groups.Quality.ShouldBe((20 / 21.0) - 0.5, 1e-12);
        found.Stability.ShouldBe(1);
        found.OfNodes.Values.ShouldAllBe(v => v == 1);
    }

    [Fact]
    public void Runs_disagree_about_where_a_circle_is_cut_and_the_consensus_settles_it()
    {
        var circle = TextbookGraphs.Cycle(30);

        var found = Consensus.Of(circle);

        found.Stability.ShouldBeInRange(0.1, 0.95);
        found.OfNodes.Values.ShouldAllBe(v => v > 0 && v <= 1);
        found.Groups.Rounds.ShouldBeGreaterThan(1);
        found.Groups.Count.ShouldBeInRange(2, 15);
        GroupDefinition.AreConnected(circle, found.Groups.GroupOf).ShouldBeTrue();
    }

    [Fact]
    public void A_node_between_two_groups_is_less_stable_than_one_within()
    {
        // Node 10 has two ties to either clique.
        var graph = TextbookGraphs.Undirected(
            11,
            [
                .. from a in Enumerable.Range(0, 10)
                from b in Enumerable.Range(a + 1, 9 - a)
                where a / 5 == b / 5
                select (a, b),
                (0, 10),
                (1, 10),
                (5, 10),
                (6, 10),
            ]
        );

        var found = Consensus.Of(graph);

        found.OfNodes.Values[10].ShouldBeLessThan(0.9);
        found.OfNodes.Values[3].ShouldBe(1);
        found.Stability.ShouldBeLessThan(1);
    }

    [Fact]
    public void Stability_is_the_mean_agreement_of_the_runs_and_that_of_a_node_about_its_neighbours()
    {
        var graph = TextbookGraphs.Cycle(12);
        var options = new ConsensusOptions { Runs = 8, Seed = 3 };
        var level = Level.Of(graph, GroupQuality.Modularity, 1, useStrengths: true);
        using var team = Team.For(new(1), 0);
        var runs = GroupRuns.Of(level, options, round: 0, team, default);

        var found = Consensus.Of(graph, options);

        var pairs = (
            from a in Enumerable.Range(0, 8)
            from b in Enumerable.Range(a + 1, 7 - a)
            select GroupDefinition.AdjustedRand(runs[a], runs[b])
        ).ToArray();
        found.Stability.ShouldBe(pairs.Average(), 1e-12);
        for (var node = 0; node < 12; node++)
        {
            var asked =
                from neighbour in new[] { (node + 1) % 12, (node + 11) % 12 }
                let together = found.Groups.GroupOf[node] == found.Groups.GroupOf[neighbour]
                from run in runs
                select (run[node] == run[neighbour]) == together ? 1.0 : 0;
            found.OfNodes.Values[node].ShouldBe(asked.Average(), 1e-12);
        }
    }

    [Fact]
    public void Without_ties_everybody_is_alone_and_no_node_has_a_stability()
    {
        var found = Consensus.Of(TextbookGraphs.Undirected(3), new() { Runs = 3 });

        found.Groups.GroupOf.ShouldBe([0, 1, 2]);
        found.Stability.ShouldBe(1);
        found.OfNodes.Values.ShouldAllBe(v => double.IsNaN(v));
        Consensus.Of(TextbookGraphs.Undirected(0), new() { Runs = 2 }).Groups.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(GroupMethod.Leiden)]
    [InlineData(GroupMethod.Louvain)]
    [InlineData(GroupMethod.LabelPropagation)]
    public void It_is_the_same_on_any_number_of_threads(Enum method)
    {
        var graph = GroupGraphs.Blocks(8, 25, 8, seed: 2);
        var options = new ConsensusOptions { Method = (GroupMethod)method, Runs = 90 };

        var one = Consensus.Of(graph, options, new(1));
        var many = Consensus.Of(graph, options, new(3));

        many.Groups.GroupOf.ShouldBe(one.Groups.GroupOf);
        many.Stability.ShouldBe(one.Stability);
        many.OfNodes.Values.ShouldBe(one.OfNodes.Values);
    }

    [Fact]
    public void Every_run_is_reported_and_work_stops_when_cancelled()
    {
        var steps = new List<Step>();
        using var cancel = new CancellationTokenSource();
        var progress = new Heard(step =>
        {
            steps.Add(step);
            if (step.Done == 3)
            {
                cancel.Cancel();
            }
        });

        Should.Throw<OperationCanceledException>(() =>
            Consensus.Of(TextbookGraphs.Cycle(8), new() { Runs = 5 }, new(1, progress, cancel.Token))
        );

        steps.ShouldBe([new(1, 5), new(2, 5), new(3, 5)]);
    }

    [Fact]
    public void Options_out_of_their_range_are_refused()
    {
        var path = TextbookGraphs.Path(3);

        Should.Throw<ArgumentException>(() => Consensus.Of(path, new() { Runs = 1 }));
        Should.Throw<ArgumentException>(() => Consensus.Of(path, new() { MaxRounds = 0 }));
        Should
            .Throw<ArgumentException>(() => Consensus.Of(path, new() { Threshold = 1.5 }))
            .Message.ShouldBe("the threshold is 1.5; it is a share from 0 to 1");
    }

    [Fact]
    public void Its_words_tell_method_ties_runs_and_seed() =>
        Consensus
            .Of(TextbookGraphs.Path(3), new() { Method = GroupMethod.LabelPropagation, Runs = 4 })
            .Groups.Convention.ShouldBe(
                "label propagation; every tie counts 1; rounds of 4 runs, ties below a share of 0.5 left out; seed 1"
            );

    [Property(MaxTest = 30)]
    public void Its_groups_are_connected_and_all_shares_lie_between_0_and_1(TiedNodes any)
    {
        var found = Consensus.Of(any.Graph, new() { Runs = 6, Seed = any.Seed });

        GroupDefinition.AreConnected(any.Graph, found.Groups.GroupOf).ShouldBeTrue();
        found.Stability.ShouldBeInRange(-1, 1);
        found.OfNodes.Values.ShouldAllBe(v => double.IsNaN(v) || (v >= 0 && v <= 1));
        if (any.Ties.Length > 0)
        {
            found.Groups.Quality.ShouldBe(GroupDefinition.Modularity(any.Graph, found.Groups.GroupOf), 1e-12);
        }
    }

    private sealed class Heard(Action<Step> hear) : IProgress<Step>
    {
        public void Report(Step value) => hear(value);
    }
}
