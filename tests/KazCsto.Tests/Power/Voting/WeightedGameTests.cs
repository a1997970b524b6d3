using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

public sealed class WeightedGameTests
{
    [Fact]
    public void Only_the_proportions_of_votes_count() =>
        SmallGame
            .Of(102, 100, 98, 2)
            .ShouldSatisfyAllConditions(g => g.Votes.ShouldBe([50, 49, 1]), g => g.Quota.ShouldBe(51));

    [Fact]
    public void A_quota_between_two_totals_is_the_higher_one() =>
        WeightedGame
            .Of([Read("0.5"), Read("0.3"), Read("0.2")], Read("0.51"))
            .ShouldSatisfyAllConditions(g => g.Votes.ShouldBe([5, 3, 2]), g => g.Quota.ShouldBe(6));

    [Theory]
    [InlineData("1 1 1 1", 3)]
    [InlineData("1 1 1", 2)]
    [InlineData("50 10 10 10 10 10", 6)]
    public void A_majority_is_more_than_half(string votes, long quota) =>
        WeightedGame.Majority([.. votes.Split(' ').Select(Read)]).Quota.ShouldBe(quota);

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void With_half_of_the_votes_two_sides_can_win_at_once(long quota, bool isProper) =>
        SmallGame.Of(quota, 1, 1, 1, 1).IsProper.ShouldBe(isProper);

    [Theory]
    [InlineData(0, 1, 2)]
    [InlineData(4, 1, 2)]
    [InlineData(1, -1, 2)]
    [InlineData(1, 0, 0)]
    public void What_is_no_game_is_refused(long quota, long first, long second) =>
        Should.Throw<ArgumentException>(() => SmallGame.Of(quota, first, second)).Message.ShouldContain("is no game");

    [Fact]
    public void Votes_beyond_all_measure_are_refused() =>
        Should
            .Throw<ArgumentException>(() => WeightedGame.Majority([Read("1"), Read("9000000000000000000000")]))
            .Message.ShouldContain("add up to 9000000000000000000001");

    private static Fraction Read(string text) => Fraction.TryParse(text)!.Value;
}
