using KazCsto.Evidence;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Evidence;

public sealed class ConfidenceTests
{
    private static readonly string[] Ties =
    [
        "state:oak supplies-arms state:hazel",
        "state:oak supplies-arms state:holly",
        "state:hazel supplies-arms state:holly",
        "state:hazel supplies-arms state:rowan",
        "state:cedar supplies-arms state:hazel",
        "state:holly supplies-arms state:rowan",
        "state:cedar supplies-arms state:oak",
        "state:rowan supplies-arms state:alder",
    ];

    private static readonly string[] Grades = ["A2", "B1", "A1", "C2", "B2", "A3", "C3", "A1"];

    [Theory]
    [InlineData("out-degree")]
    [InlineData("pagerank")]
    [InlineData("betweenness")]
    public void Shares_of_draws_tend_to_those_over_every_network_that_the_claims_allow(string name)
    {
        var network = Apart();
        var measure = Measures.Find(name)!;
        var ranking = Ranking.Of(Projection.Of(network, Influence), measure, new());
        var exact = ByEveryNetwork(network, measure);

        var shares = Confidence.Of(ranking, network, new(), draws: 20_000);

        foreach (var share in shares.OfKind("state", top: 3))
        {
            var (first, top, expected) = exact[share.Node.Id];
            share.First.ShouldBe(first, 0.015, share.Node.Id);
            share.Top.ShouldBe(top, 0.015, share.Node.Id);
            share.Expected.ShouldBe(expected, 0.05, share.Node.Id);
        }
    }

    [Fact]
    public void The_number_of_threads_changes_no_digit()
    {
        var ranking = LeagueRanking();

        var one = Shares(ranking, threads: 1);
        var two = Shares(ranking, threads: 2);

        two.OfKind("state", 3).ShouldBe(one.OfKind("state", 3));
        two.Tau("state").ShouldBe(one.Tau("state"));
    }

    [Fact]
    public void An_interval_holds_nine_tenths_of_the_draws_and_the_rank_in_most_of_them()
    {
        var shares = Shares(LeagueRanking(), threads: 2).OfKind("state", 3);

        shares.ShouldAllBe(s => s.Best <= s.Worst && s.Best <= s.Expected + 1);
        shares.Sum(s => s.First).ShouldBeGreaterThanOrEqualTo(1);
        shares.Single(s => s.Node.Id == "state:oak").First.ShouldBeGreaterThan(0.9);
    }

    [Fact]
    public void Of_two_nodes_one_is_above_the_other_or_they_share_a_rank()
    {
        var ranking = LeagueRanking();
        var shares = Shares(ranking, threads: 2);
        var states = ranking.OfKind("state").Select(n => n.Node).ToList();

        foreach (var one in states)
        {
            foreach (var other in states)
            {
                (shares.Above(one, other) + shares.Above(other, one)).ShouldBeInRange(0, 1);
            }
        }
    }

    [Fact]
    public void What_is_contested_holds_in_some_of_the_draws()
    {
        var network = new Facts()
            .Source("c", 'C')
            .Tie("state:oak supplies-arms state:hazel", source: "a")
            .Tie("state:cedar supplies-arms state:hazel", source: "c")
            .Tie("state:cedar supplies-arms state:holly", source: "c")
            .Network;
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("out-degree")!, new());

        var cedar = Confidence
            .Of(ranking, network, new(), draws: 10_000)
            .OfKind("state", 3)
            .Single(s => s.Node.Id == "state:cedar");

        cedar.Rank.ShouldBe(0);
        // Both of its ties hang on one source.
        cedar.First.ShouldBe(0.4, 0.02);
    }

    [Fact]
    public void Where_all_have_one_score_nobody_is_first()
    {
        var network = new Facts()
            .Source("c", 'C')
            .Tie("state:oak supplies-arms state:hazel", source: "c")
            .Tie("state:oak supplies-arms state:holly", source: "c")
            .Network;
        var ranking = Ranking.Of(Projection.Of(network, Influence), Measures.Find("out-degree")!, new());

        var shares = Confidence.Of(ranking, network, new(), draws: 10_000).OfKind("state", 1);

        // All hangs on one source: without it no network is left in which anybody could be first.
        shares.Select(s => s.First).ShouldBe([0, 0, 0.4], 0.02);
        shares.Select(s => s.Top).ShouldBe([0, 0, 0.4], 0.02);
    }

    [Fact]
    public void Drawing_until_it_is_stable_ends_when_the_standard_error_is_small()
    {
        var ranking = LeagueRanking();

        var shares = Confidence.Of(ranking, League.Network, new(), draws: 100_000, untilStable: true);

        shares.Draws.ShouldBe(2500);
        shares.StandardError.ShouldBe(0.01, 1e-12);
    }

    [Fact]
    public void A_measure_that_knows_more_than_a_graph_is_refused()
    {
        var rule = League.Rule("security");
        var projection = Projection.Of(League.Network, rule);
        var ranking = Ranking.Of(projection, Measures.Find("dependence")!, new());

        Should.Throw<MeasureRefusedException>(() => Confidence.Of(ranking, League.Network, new(), draws: 10));
    }

    private static Ranking LeagueRanking()
    {
        var day = League.Network.At(new(2022, 1, 9));
        return Ranking.Of(Projection.Of(day, Influence), Measures.Find("pagerank")!, new());
    }

    private static RankShares Shares(Ranking ranking, int threads) =>
        Confidence.Of(ranking, League.Network, new(Work: new(threads)), draws: 300);

    private static ProjectionRule Influence => League.Rule("influence");

    /// <summary>Each tie by a claim of an origin of its own.</summary>
    private static Network Apart()
    {
        var facts = new Facts();
        foreach (var (tie, i) in Ties.Select((tie, i) => (tie, i)))
        {
            facts.Source($"s{i}", Grades[i][0]).Tie(tie, source: $"s{i}", credibility: Grades[i][1] - '0');
        }

        return facts.Network;
    }

    /// <summary>By the definition: every set of ties, with its probability.</summary>
    private static Dictionary<string, (double First, double Top, double Expected)> ByEveryNetwork(
        Network network,
        Measure measure
    )
    {
        var all = Projection.OfAllAffirmed(network, Influence);
        var sums = all.Nodes.ToDictionary(n => n.Id, _ => (First: 0.0, Top: 0.0, Expected: 0.0));
        for (var set = 0; set < 1 << network.Ties.Length; set++)
        {
            var there = network.Ties.Where((_, i) => (set >> i & 1) == 1).ToHashSet();
            var probability = network.Ties.Aggregate(
                1.0,
                (p, tie) => p * (there.Contains(tie) ? tie.Probability : 1 - tie.Probability)
            );
            var without = all.Without(network.Ties.Where(t => !there.Contains(t)).ToHashSet());
            var places = Ranking.OfOrUndefined(without, measure, new()).Nodes;
            var areApart = places.Any(p => p.Rank > 1);
            foreach (var place in places)
            {
                var rank = areApart && place.Rank > 0 ? place.Rank : all.Nodes.Length;
                var sum = sums[place.Node.Id];
                sums[place.Node.Id] = (
                    sum.First + (rank == 1 ? probability : 0),
                    sum.Top + (rank <= 3 ? probability : 0),
                    sum.Expected + (rank * probability)
                );
            }
        }

        return sums;
    }
}
