using KazCsto.Evidence;
using KazCsto.Graphs;
using KazCsto.Graphs.Centrality;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Export;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Evidence;

public sealed class ContributionsTests
{
    private static readonly ProjectionRule Influence = Rules.Of([
        ("supplies-arms", Moves.FromMovesTo, 2),
        ("supports", Moves.FromMovesTo, 1),
        ("commands", Moves.FromMovesTo, 3),
        ("deployed-to", Moves.FromMovesTo, 2),
    ]);

    private static readonly string[] Ties =
    [
        "state:a supplies-arms state:b",
        "state:b supplies-arms state:c",
        "state:a supports state:c",
        "state:c supports state:a",
        "leader:x commands force:f",
        "force:f deployed-to state:c",
        "leader:x supports state:b",
    ];

    [Theory]
    [InlineData("pagerank")]
    [InlineData("out-harmonic")]
    [InlineData("betweenness")]
    [InlineData("out-strength")]
    public void The_score_without_a_tie_is_that_of_a_run_that_never_knew_it(string name)
    {
        var measure = Measures.Find(name)!;
        var ranking = Ranking.Of(Projection.Of(Of(Ties), Influence), measure, new());
        var contributions = Contributions.To(ranking, new());

        foreach (var node in ranking.Nodes)
        {
            foreach (var part in contributions.Of(node.Node))
            {
                var fresh = Fresh(part.Tie, measure).Find(node.Node)!;
                part.ScoreWithout.ShouldBe(fresh.Score, 1e-12);
                part.RankWithout.ShouldBe(fresh.Rank);
                part.Change.ShouldBe(node.Score - fresh.Score, 1e-12);
            }
        }
    }

    [Fact]
    public void Only_ties_that_change_the_score_are_listed_the_largest_change_first()
    {
        var network = Of(Ties);
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("out-strength")!, new());

        var parts = Contributions.To(ranking, new()).Of(network.Find("state:a")!);

        parts
            .Select(p => (p.Tie.Id, p.Change))
            .ShouldBe([("supplies-arms|state:a|state:b|", 2), ("supports|state:a|state:c|", 1)]);
    }

    [Fact]
    public void Every_tie_of_a_contracted_arc_carries_it()
    {
        var network = Of(Ties);
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("out-degree")!, new());

        Contributions
            .To(ranking, new())
            .Of(network.Find("leader:x")!)
            .Select(p => (p.Tie.Kind.Name, p.ScoreWithout))
            .ShouldBe([("commands", 1), ("deployed-to", 1), ("supports", 1)]);
    }

    [Fact]
    public void A_measure_that_does_not_settle_without_a_tie_leaves_the_score_undefined()
    {
        var projection = Projection.Of(
            new Sample()
                .Tie("state:a", "supports", "state:b")
                .Tie("state:b", "supports", "state:a")
                .Tie("state:c", "supports", "state:d")
                .Tie("state:d", "supports", "state:c")
                .Tie("state:a", "supports", "state:c")
                .Network,
            Rules.Of([("supports", Moves.FromMovesTo, 1)])
        );
        var measure = Measures.All[0] with
        {
            Of = (p, _) =>
                p.Arcs.Length < 5
                    ? throw new NotConvergedException("test", 1, 1, 0)
                    : new Scores("test", "", [1, 2, 3, 4]),
        };
        var ranking = Ranking.Of(projection, measure, new());

        var carried = Contributions.To(ranking, new()).Of(ranking.Nodes[0].Node);

        carried.Length.ShouldBe(5);
        carried.ShouldAllBe(c => double.IsNaN(c.ScoreWithout) && c.RankWithout == 0);
    }

    [Fact]
    public void A_run_can_be_cancelled()
    {
        var ranking = Ranking.Of(Projection.Of(Of(Ties), Influence), Measures.Find("out-degree")!, new());

        Should.Throw<OperationCanceledException>(() =>
            Contributions.To(ranking, new(Work: new(Cancellation: new(canceled: true))))
        );
    }

    /// <summary>The ranking of a network whose claims never spoke of a tie.</summary>
    private static Ranking Fresh(Tie tie, Measure measure)
    {
        var left = Ties.Where(t => t != $"{tie.From.Id} {tie.Kind.Name} {tie.To.Id}");
        return Ranking.Of(Projection.Of(Of([.. left]), Influence), measure, new());
    }

    private static Network Of(string[] ties) => ties.Aggregate(new Facts(), (facts, tie) => facts.Tie(tie)).Network;
}
