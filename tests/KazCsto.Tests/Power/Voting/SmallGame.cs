using FsCheck;
using FsCheck.Fluent;
using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

/// <summary>Random games of up to 12 players, some without a vote and some with more than all the others.</summary>
internal static class SmallGame
{
    private const int MostPlayers = 12;

    public static Arbitrary<WeightedGame> Games() =>
        (
            from players in Gen.Choose(1, MostPlayers)
            from most in Gen.Elements(1, 4, 30)
            from votes in Gen.Choose(0, most).ListOf(players)
            from percent in Gen.Choose(1, 100)
            let total = Math.Max(1, votes.Sum())
            select WeightedGame.Of(
                [.. (votes.Sum() == 0 ? [1] : votes).Select(v => Fraction.Whole(v))],
                Fraction.Whole(Math.Max(1, total * percent / 100))
            )
        ).ToArbitrary();

    public static WeightedGame Of(long quota, params long[] votes) =>
        WeightedGame.Of([.. votes.Select(v => Fraction.Whole(v))], Fraction.Whole(quota));
}
