using System.Collections.Immutable;
using KazCsto.Evidence.Robustness.Errors;
using KazCsto.Graphs;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export.Report;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Evidence.Robustness.Errors;

public sealed class ErrorModelsTests
{
    private static readonly ProjectionRule Arms = Rules.Of([
        ("supplies-arms", Moves.FromMovesTo, 2),
        ("supports", Moves.FromMovesTo, 1),
    ]);

    private static readonly Measure OutDegree = Measures.Find("out-degree")!;

    [Fact]
    public void A_hub_of_many_arcs_stays_first_when_one_is_lost()
    {
        var effect = Of(Star(10), NetworkError.ArcsSeenWrongly, 0.05);

        effect.SameTop.ShouldBe(1);
        effect.StandardError.ShouldBe(0);
    }

    [Fact]
    public void Of_two_that_share_the_first_place_one_loses_it_with_any_arc()
    {
        var ranking = Ranked("state:a supplies-arms state:x", "state:b supplies-arms state:y");

        Of(ranking, NetworkError.ArcsSeenWrongly, 0.05).SameTop.ShouldBe(0);
    }

    [Fact]
    public void The_share_of_samples_tends_to_the_share_of_arcs_whose_loss_keeps_the_top()
    {
        // Of five arcs the loss of one of three makes a and b equal.
        var ranking = Ranked(
            "state:a supplies-arms state:v",
            "state:a supplies-arms state:w",
            "state:a supplies-arms state:x",
            "state:b supplies-arms state:y",
            "state:b supplies-arms state:z"
        );

        var effect = Of(ranking, NetworkError.ArcsSeenWrongly, 0.1, samples: 4000);

        effect.SameTop.ShouldBe(0.4, 4 * effect.StandardError);
    }

    [Fact]
    public void Nodes_at_the_top_are_never_lost_and_lost_ones_have_no_arc()
    {
        var ranking = Star(9);
        var top = ranking.Projection.NumberOf(ranking.Nodes[0].Node);
        var wrong = new WrongGraphs(ranking.Projection, new HashSet<int> { top });

        for (var seed = 0UL; seed < 50; seed++)
        {
            var (graph, lost) = wrong.Of(NetworkError.NodesSeenWrongly, 0.5, new(seed));

            lost.ShouldNotContain(top);
            lost.Count.ShouldBe(4);
            graph.ArcCount.ShouldBe(5);
            lost.ShouldAllBe(n => graph.In.Degree(n) == 0);
        }
    }

    [Fact]
    public void Unseen_arcs_come_on_top_of_those_seen_between_kinds_that_have_any()
    {
        var projection = Ranked(
            "state:a supplies-arms state:b",
            "state:b supplies-arms state:c",
            "state:c supplies-arms state:d",
            "leader:x supports state:a"
        ).Projection;
        var wrong = new WrongGraphs(projection, new HashSet<int>());

        for (var seed = 0UL; seed < 50; seed++)
        {
            var (graph, _) = wrong.Of(NetworkError.ArcsUnseen, 0.5, new(seed));

            graph.ArcCount.ShouldBe(4 + 2);
            ArcsOf(projection.Graph).IsSubsetOf(ArcsOf(graph)).ShouldBeTrue();
            // Nobody was seen to move a leader.
            graph.In.Degree(projection.NumberOf(N(projection, "leader:x"))).ShouldBe(0);
        }
    }

    [Fact]
    public void Where_every_pair_has_its_arc_none_is_unseen()
    {
        var ranking = Ranked("state:a supplies-arms state:b", "state:b supplies-arms state:a");

        Of(ranking, NetworkError.ArcsUnseen, 0.5).SameTop.ShouldBe(1);
    }

    [Fact]
    public void The_seed_reproduces_every_digit_on_any_number_of_threads()
    {
        var ranking = RealReport.Content.SideBySide.Single(r => r.Measure.Name == "betweenness");

        All(1).ShouldBe(All(3));

        ImmutableArray<UnderError> All(int threads) =>
            ErrorModels.Of(ranking, "state", 1, new(Work: new(threads)) { Seed = 7 }, 20);
    }

    [Fact]
    public void The_order_suffers_more_the_more_is_wrong()
    {
        var ranking = RealReport.Content.SideBySide.Single(r => r.Measure.Name == "betweenness");

        var effects = ErrorModels.Of(ranking, "state", 1, new(), 100);

        foreach (var error in effects.GroupBy(e => e.Error))
        {
            error.Select(e => -e.Tau).ShouldBeInOrder();
        }
    }

    private static UnderError Of(Ranking ranking, NetworkError error, double share, int samples = 100) =>
        ErrorModels.Of(ranking, "state", 1, new(), samples).Single(e => e.Error == error && e.Share == share);

    private static Ranking Star(int leaves) =>
        Ranked([.. Enumerable.Range(0, leaves).Select(i => $"state:hub supplies-arms state:leaf{i}")]);

    private static Ranking Ranked(params string[] ties)
    {
        var facts = ties.Aggregate(new Facts(), (made, tie) => made.Tie(tie));
        return Ranking.Of(Projection.Of(facts.Network, Arms), OutDegree, new());
    }

    private static Node N(Projection projection, string id) => projection.Nodes.Single(n => n.Id == id);

    private static HashSet<(int, int)> ArcsOf(Graph graph) =>
        [
            .. Enumerable
                .Range(0, graph.NodeCount)
                .SelectMany(n => graph.Out.Neighbours(n).ToArray().Select(m => (n, m))),
        ];
}
