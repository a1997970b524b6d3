using FsCheck.Xunit;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

public sealed class QuotaSweepTests
{
    private static readonly QuotaSweep Half = QuotaSweep.Of(SmallGame.Of(51, 50, 10, 10, 10, 10, 10));

    [Fact]
    public void Who_pays_half_loses_power_with_every_step_towards_unanimity()
    {
        Half.Steps.Select(s => s.Power.Players[0].Banzhaf.ToString())
            .ShouldBe(["31/36", "13/23", "8/23", "3/13", "1/6"]);
        Half.Steps.Select(s => s.Power.Players[0].ShapleyShubik.ToString())
            .ShouldBe(["5/6", "2/3", "1/2", "1/3", "1/6"]);
    }

    [Fact]
    public void The_steps_are_told_by_exact_quotas() =>
        Half
            .Steps.Select(s => $"{s.Above}-{s.UpTo}")
            .ShouldBe(["1/2-3/5", "3/5-7/10", "7/10-4/5", "4/5-9/10", "9/10-1"]);

    [Fact]
    public void Equal_players_are_one_group_and_the_largest_comes_first() =>
        QuotaSweep.Of(SmallGame.Of(5, 1, 4, 1, 2)).Groups.Select(g => string.Join(' ', g)).ShouldBe(["1", "3", "0 2"]);

    [Fact]
    public void Equal_players_keep_their_shares_but_not_their_vetoes_and_swings()
    {
        var steps = QuotaSweep.Of(SmallGame.Of(3, 1, 1, 1, 1)).Steps;

        steps.Select(s => $"{s.Above}-{s.UpTo}").ShouldBe(["1/2-3/4", "3/4-1"]);
        steps
            .Select(s => s.Power.Players[0])
            .Select(p => (p.Banzhaf.ToString(), p.Penrose.ToString(), p.HasVeto))
            .ShouldBe([("1/4", "3/8", false), ("1/4", "1/8", true)]);
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void Every_quota_above_half_has_the_power_of_its_step(WeightedGame game)
    {
        var steps = QuotaSweep.Of(game).Steps;

        steps[0].Above.ShouldBe(Fraction.Of(1, 2));
        steps[^1].UpTo.ShouldBe(Fraction.Whole(1));
        for (var quota = (game.Total / 2) + 1; quota <= game.Total; quota++)
        {
            var at = Fraction.Of(quota, game.Total);
            steps
                .Single(s => s.Above < at && at <= s.UpTo)
                .Power.Players.ShouldBe(VotingPower.Of(game.WithQuota(quota)).Players);
        }
    }

    [Property(Arbitrary = [typeof(SmallGame)])]
    public void From_step_to_step_somebodys_swings_change(WeightedGame game)
    {
        var steps = QuotaSweep.Of(game).Steps;

        foreach (var (before, now) in steps.Zip(steps.Skip(1)))
        {
            now.Above.ShouldBe(before.UpTo);
            now.Power.Players.Select(p => p.Swings).ShouldNotBe(before.Power.Players.Select(p => p.Swings));
        }
    }

    [Fact]
    public void Too_many_quotas_are_refused_with_their_number() =>
        Should
            .Throw<MeasureRefusedException>(() =>
                QuotaSweep.Of(SmallGame.Of(1, [.. Enumerable.Range(1, 60).Select(i => (long)i)]))
            )
            .Message.ShouldContain("915 quotas make a difference among these 60 players");
}
