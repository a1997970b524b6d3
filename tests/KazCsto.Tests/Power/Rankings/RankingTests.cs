using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Power.Rankings;

public sealed class RankingTests
{
    private static readonly Projection Supplies = Projection.Of(
        new Facts()
            .Tie("state:a supplies-arms state:b")
            .Tie("state:a supplies-arms state:c")
            .Tie("state:b supplies-arms state:d")
            .Tie("state:c supplies-arms state:d")
            .Tie("leader:x supports state:a")
            .Network,
        Rules.Of([("supplies-arms", Moves.FromMovesTo, 1), ("supports", Moves.FromMovesTo, 1)])
    );

    [Fact]
    public void Ranks_compare_nodes_of_one_kind_and_ties_share_a_rank() =>
        Shown(Rank(Supplies, "out-degree")).ShouldBe(["1 a", "2= b", "2= c", "4 d", "1 x"]);

    [Fact]
    public void A_low_constraint_comes_first()
    {
        var ranking = Rank(Supplies, "constraint");

        ranking.Measure.IsLowestFirst.ShouldBeTrue();
        var states = ranking.OfKind("state").ToList();
        states.Select(s => s.Score).ShouldBeInOrder();
        states[0].Node.Name.ShouldBe("a");
    }

    [Fact]
    public void What_cannot_be_computed_comes_last_and_has_no_rank()
    {
        var measure = new Measure(
            "test",
            "",
            "",
            false,
            "test",
            (p, _) => new Scores("test", "", [double.NaN, 0, 2, double.NaN, 1])
        );

        var ranking = Ranking.Of(Supplies, measure, new());

        ranking.Nodes.Select(n => (n.Node.Name, n.Rank)).ShouldBe([("b", 1), ("d", 2), ("a", 3), ("c", 0), ("x", 0)]);
    }

    [Theory]
    [InlineData(1.0, 1.0000000001, true)]
    [InlineData(1.0, 1.0001, false)]
    [InlineData(1e-9, 1.0000000001e-9, true)]
    [InlineData(1e-9, 2e-9, false)]
    [InlineData(0, 0, true)]
    public void Scores_that_differ_in_their_last_digits_are_one_score(double one, double other, bool tied)
    {
        var measure = new Measure(
            "test",
            "",
            "",
            false,
            "test",
            (p, _) => new Scores("test", "", [0, one, other, -1, -2])
        );

        var states = Ranking.Of(Supplies, measure, new()).OfKind("state");

        states.Where(s => s.Node.Name is "a" or "b").ShouldAllBe(s => s.IsTied == tied);
    }

    [Fact]
    public void A_ranking_agrees_with_itself_and_not_with_its_reverse()
    {
        var ranking = Rank(Supplies, "out-degree");

        ranking.Agreement(ranking, "state").ShouldBe(1);
        ranking.Agreement(Scored(1, 2, 2, 3), "state").ShouldBe(-1);
    }

    [Fact]
    public void How_far_rankings_agree_is_asked_of_those_nodes_that_both_rank() =>
        Rank(Supplies, "out-degree").Agreement(Scored(3, 1, double.NaN, 0), "state").ShouldBe(1);

    [Fact]
    public void PageRank_is_access_and_the_other_way_exposure()
    {
        var access = Rank(Supplies, "pagerank");
        var exposure = Rank(Supplies, "pagerank", new(Exposure: true));

        access.OfKind("state").Select(n => n.Node.Name).ShouldBe(["a", "b", "c", "d"]);
        exposure.OfKind("state").Select(n => n.Node.Name).First().ShouldBe("d");
        access.Convention.ShouldStartWith("access: on the reversed projection");
        exposure.Convention.ShouldStartWith("exposure: along the arcs");
    }

    [Fact]
    public void On_an_undirected_projection_access_and_exposure_are_one()
    {
        var basing = Projection.Of(
            new Facts()
                .Tie("state:holly hosts base:fort")
                .Tie("state:oak operates base:fort")
                .Tie("state:oak operates base:cove")
                .Tie("state:alder hosts base:cove")
                .Network,
            Rules.Of([("hosts", Moves.Both, 1), ("operates", Moves.Both, 1)])
        );

        var access = Rank(basing, "pagerank");

        access.ShouldSatisfyAllConditions(
            a => a.Nodes.ShouldBe(Rank(basing, "pagerank", new(Exposure: true)).Nodes),
            a => a.Convention.ShouldNotContain("access"),
            a => a.Nodes[0].Node.Name.ShouldBe("oak")
        );
    }

    [Theory]
    [InlineData("out-closeness")]
    [InlineData("in-closeness")]
    [InlineData("out-harmonic")]
    [InlineData("in-harmonic")]
    [InlineData("betweenness")]
    public void A_measure_of_distance_refuses_a_projection_without_lengths(string measure)
    {
        var obligation = Projection.Of(League.Network.At(new(2022, 1, 9)), League.Rule("obligation"));

        Should
            .Throw<MeasureRefusedException>(() => Rank(obligation, measure))
            .Message.ShouldBe(
                "the projection 'obligation' gives no lengths, so distances can only count hops; add --by hops"
            );
        Rank(obligation, measure, new(ByHops: true)).Nodes.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_measure_ranks_every_node_of_the_real_data_once()
    {
        foreach (var measure in Measures.All)
        {
            var projection = Real(measure.Projection);

            var ranking = Ranking.Of(projection, measure, new());

            ranking.Nodes.Select(n => n.Node).Order().ShouldBe(projection.Nodes);
            ranking.Convention.ShouldNotBeNullOrWhiteSpace(measure.Name);
            foreach (var kind in ranking.Nodes.GroupBy(n => n.Node.Kind.Name))
            {
                ShouldBeRanks([.. kind.Where(n => n.Rank > 0)]);
            }
        }
    }

    [Fact]
    public void A_measure_is_found_by_its_name_and_no_two_share_one()
    {
        Measures.Find("pagerank")!.Name.ShouldBe("pagerank");
        Measures.Find("power").ShouldBeNull();
        Measures.All.Select(m => m.Name).ShouldBeUnique();
    }

    /// <summary>A rank is one more than the number of those who are better.</summary>
    private static void ShouldBeRanks(List<RankedNode> nodes)
    {
        foreach (var node in nodes)
        {
            node.Rank.ShouldBe(1 + nodes.Count(n => n.Rank < node.Rank));
            node.IsTied.ShouldBe(nodes.Count(n => n.Rank == node.Rank) > 1);
        }
    }

    private static Projection Real(string name) =>
        Projection.Of(RealData.Network.At(new(2022, 1, 9)), RealData.Dataset.Projections.All[name]);

    private static Ranking Rank(Projection projection, string measure, MeasureOptions? options = null) =>
        Ranking.Of(projection, Measures.Find(measure)!, options ?? new());

    /// <summary>A ranking with these scores of the four states.</summary>
    private static Ranking Scored(params double[] states) =>
        Ranking.Of(
            Supplies,
            new("test", "", "", false, "test", (_, _) => new Scores("test", "", [0, .. states])),
            new()
        );

    private static IEnumerable<string> Shown(Ranking ranking) =>
        ranking.Nodes.Select(n => $"{n.Rank}{(n.IsTied ? "=" : "")} {n.Node.Name}");
}
