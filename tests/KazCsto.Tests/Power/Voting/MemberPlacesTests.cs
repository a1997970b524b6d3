using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Power.Voting;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Power.Voting;

public sealed class MemberPlacesTests
{
    private static readonly Facts Facts = new Facts().Nodes("state:a", "state:b", "state:c", "state:d");

    [Theory]
    [InlineData("out-harmonic", "1 2= 2= -")]
    [InlineData("constraint", "3 1= 1= -")]
    // Who depends least has most power, though the measure itself puts the most dependent first.
    [InlineData("dependence", "3 1= 1= -")]
    public void The_member_with_most_power_is_first(string measure, string expected)
    {
        var places = PlacesOf(measure, 0.9, 0.2, 0.2, double.NaN);

        string.Join(' ', places.Places.Select(p => p.ToString())).ShouldBe(expected);
    }

    [Fact]
    public void Members_are_ranked_among_themselves_whoever_else_stands_between() =>
        MemberPlaces
            .Of(RankingOf("out-harmonic", 0.9, 0.5, 0.2, 0.1), [Facts["state:a"], Facts["state:c"]])
            .Places.Select(p => p.Rank)
            .ShouldBe([1, 2]);

    [Fact]
    public void Where_all_have_one_score_nobody_is_first() =>
        PlacesOf("pagerank", 0.2, 0.2, 0.2, 0.2).First.ShouldBeEmpty();

    [Theory]
    [InlineData("", 0.4, 0.4, 0.4, 0.1)]
    [InlineData("0 1", 0.4, 0.4, 0.2, 0.1)]
    [InlineData("", 0.4, 0.4, 0.1, double.NaN)]
    [InlineData("", 0.4, double.NaN, double.NaN, double.NaN)]
    public void Where_most_share_the_first_place_nobody_is_first_and_nothing_correlates(
        string first,
        params double[] scores
    )
    {
        var places = PlacesOf("pagerank", scores);

        string.Join(' ', places.First).ShouldBe(first);
        double.IsNaN(places.CorrelationWith(VotingPower.Of(SmallGame.Of(6, 4, 3, 2, 1)))).ShouldBe(first.Length == 0);
    }

    [Fact]
    public void A_member_outside_of_the_ranking_has_no_place() =>
        MemberPlaces.Of(RankingOf("pagerank", 0.4), [Facts["state:b"]]).Places.Single().Rank.ShouldBe(0);

    [Fact]
    public void Equal_votes_correlate_with_nothing_and_unequal_ones_with_the_order()
    {
        var places = PlacesOf("constraint", 0.1, 0.3, 0.4, 0.5);

        places.CorrelationWith(VotingPower.Of(WeightedGame.Unanimity(4))).ShouldBe(double.NaN);
        places.CorrelationWith(VotingPower.Of(SmallGame.Of(6, 4, 3, 2, 1))).ShouldBeGreaterThan(0.9);
        places.CorrelationWith(VotingPower.Of(SmallGame.Of(6, 1, 2, 3, 4))).ShouldBeLessThan(-0.9);
    }

    private static MemberPlaces PlacesOf(string measure, params double[] scores) =>
        MemberPlaces.Of(RankingOf(measure, scores), [.. "abcd".Select(letter => Facts[$"state:{letter}"])]);

    private static Ranking RankingOf(string measure, params double[] scores) =>
        new(
            Projection.Of(Facts.Network, Rules.Of([("consults", Moves.Both, 1)])),
            Measures.Find(measure)!,
            "",
            [.. scores.Zip("abcd", (score, letter) => new RankedNode(Facts[$"state:{letter}"], score, 1, false))]
        );
}
