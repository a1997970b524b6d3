using System.Numerics;
using System.Text.Json;
using FsCheck.Xunit;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Voting;
using KazCsto.Tests.Golden;

namespace KazCsto.Tests.Power.Voting;

/// <summary>Banzhaf, Penrose and Shapley-Shubik: published values, the definition on random games, and their laws.</summary>
public sealed class VotingPowerTests
{
    private static readonly Dictionary<string, Func<PlayerPower, string>> Printed = new()
    {
        ["swings"] = p => p.Swings.ToString(),
        ["banzhaf"] = p => p.Banzhaf.ToString(),
        ["penrose"] = p => p.Penrose.ToString(),
        ["shapley_shubik"] = p => p.ShapleyShubik.ToString(),
    };

    public static TheoryData<string> Golden => [.. Games().Select(g => g.GetProperty("name").GetString()!)];

    [Theory]
    [MemberData(nameof(Golden))]
    public void The_reference_values_are_met_to_every_digit(string name)
    {
        var json = Games().Single(g => g.GetProperty("name").GetString() == name);
        var game = SmallGame.Of(
            json.GetProperty("quota").GetInt64(),
            [.. json.GetProperty("weights").EnumerateArray().Select(w => w.GetInt64())]
        );

        var players = VotingPower.Of(game).Players;

        foreach (var (key, print) in Printed)
        {
            if (json.TryGetProperty(key, out var expected))
            {
                players.Select(print).ShouldBe(expected.EnumerateArray().Select(v => v.ToString()), key);
            }
        }
    }

    [Fact]
    public void A_vote_of_the_early_community_can_be_worth_nothing()
    {
        var luxembourg = VotingPower.Of(SmallGame.Of(12, 4, 4, 4, 2, 2, 1)).Players[^1];

        luxembourg.Votes.ShouldBe(1);
        luxembourg.IsDummy.ShouldBeTrue();
    }

    // The Security Council: nine of fifteen, with all five permanent members.
    [Fact]
    public void The_permanent_members_of_the_security_council_have_nearly_all_power_by_orders()
    {
        var players = VotingPower.Of(SmallGame.Of(39, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)).Players;

        players[0].ShapleyShubik.ToString().ShouldBe("421/2145");
        players[^1].ShapleyShubik.ToString().ShouldBe("4/2145");
        players[0].Banzhaf.ToString().ShouldBe("106/635");
        players[^1].Banzhaf.ToString().ShouldBe("21/1270");
        players.Select(p => p.HasVeto).ShouldBe(Enumerable.Range(0, 15).Select(i => i < 5));
    }

    [Fact]
    public void The_council_of_nine_of_1973_has_its_published_values()
    {
        var players = VotingPower.Of(SmallGame.Of(41, 10, 10, 10, 10, 5, 5, 3, 3, 2)).Players;

        players.Select(p => p.Banzhaf.ToString()).Distinct().ShouldBe(["53/317", "29/317", "21/317", "5/317"]);
        players[0].ShapleyShubik.ToDouble().ShouldBe(0.179, 0.0005);
        players[^1].ShapleyShubik.ToDouble().ShouldBe(0.010, 0.0005);
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void Every_value_is_that_of_the_definition(WeightedGame game) =>
        VotingPower.Of(game).Players.ShouldBe(PowerByDefinition.Of(game));

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void The_shares_of_all_players_are_the_whole(WeightedGame game)
    {
        var players = VotingPower.Of(game).Players;

        Sum(players.Select(p => p.Banzhaf)).ShouldBe(Fraction.Whole(1));
        Sum(players.Select(p => p.ShapleyShubik)).ShouldBe(Fraction.Whole(1));
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void More_votes_never_have_less_power(WeightedGame game)
    {
        var players = VotingPower.Of(game).Players.OrderBy(p => p.Votes).ToList();

        foreach (var (less, more) in players.Zip(players.Skip(1)))
        {
            less.Swings.ShouldBeLessThanOrEqualTo(more.Swings);
            less.ShapleyShubik.ShouldBeLessThanOrEqualTo(more.ShapleyShubik);
        }
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void A_player_without_votes_changes_nobodys_share(WeightedGame game)
    {
        var wider = VotingPower.Of(SmallGame.Of(game.Quota, [.. game.Votes, 0])).Players;

        wider[^1].IsDummy.ShouldBeTrue();
        wider
            .SkipLast(1)
            .Select(p => (p.Banzhaf, p.ShapleyShubik))
            .ShouldBe(VotingPower.Of(game).Players.Select(p => (p.Banzhaf, p.ShapleyShubik)));
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void A_coalition_that_wins_and_one_that_blocks_are_swung_by_the_same(WeightedGame game) =>
        VotingPower
            .Of(game.WithQuota(game.Total - game.Quota + 1))
            .Players.Select(p => (p.Swings, p.ShapleyShubik))
            .ShouldBe(VotingPower.Of(game).Players.Select(p => (p.Swings, p.ShapleyShubik)));

    [Fact]
    public void Of_201_equal_players_each_decides_as_often_as_the_others_are_split_in_half()
    {
        var players = VotingPower.Of(WeightedGame.MajorityOfPlayers(201)).Players;

        players[7].ShapleyShubik.ShouldBe(Fraction.Of(1, 201));
        players[7].Swings.ShouldBe(Choose(200, 100));
        players[7].Penrose.ShouldBe(Fraction.Of(Choose(200, 100), BigInteger.One << 200));
    }

    // [q; w, 1, ..., 1]: the large player decides from places q-w+1 to q of the m+1 that it can have.
    [Fact]
    public void A_large_player_among_199_small_ones_has_its_closed_form()
    {
        var game = SmallGame.Of(120, [50, .. Enumerable.Repeat(1L, 199)]);

        var large = VotingPower.Of(game).Players[0];

        large.ShapleyShubik.ShouldBe(Fraction.Of(50, 200));
        large.Swings.ShouldBe(Enumerable.Range(70, 50).Aggregate(BigInteger.Zero, (s, k) => s + Choose(199, k)));
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        var game = SmallGame.Of(700, [.. Enumerable.Range(1, 60).Select(i => (long)(i % 37))]);

        VotingPower.Of(game, new(Threads: 1)).Players.ShouldBe(VotingPower.Of(game, new(Threads: 3)).Players);
    }

    [Fact]
    public void What_is_too_large_is_refused_with_the_limit()
    {
        Should
            .Throw<MeasureRefusedException>(() =>
                VotingPower.Of(WeightedGame.MajorityOfPlayers(VotingPower.MostPlayers + 1))
            )
            .Message.ShouldContain("1001 players");
        Should
            .Throw<MeasureRefusedException>(() =>
                VotingPower.Of(SmallGame.Of(500_000_000, 400_000_001, 399_999_999, 3))
            )
            .Message.ShouldContain("give the votes in thousands");
    }

    [Fact]
    public void Work_that_is_cancelled_stops() =>
        Should.Throw<OperationCanceledException>(() =>
            VotingPower.Of(WeightedGame.MajorityOfPlayers(9), new(Threads: 1, Cancellation: new(canceled: true)))
        );

    private static JsonElement.ArrayEnumerator Games() =>
        GoldenFile.Read("power.json").GetProperty("games").EnumerateArray();

    private static Fraction Sum(IEnumerable<Fraction> shares) => shares.Aggregate((a, b) => a + b);

    private static BigInteger Choose(int from, int taken) =>
        Enumerable.Range(1, taken).Aggregate(BigInteger.One, (product, i) => product * (from - taken + i) / i);
}
