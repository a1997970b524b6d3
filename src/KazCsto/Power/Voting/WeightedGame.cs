using System.Numerics;

namespace KazCsto.Power.Voting;

/// <summary>A game in which players have votes and a coalition wins if its votes reach the quota.</summary>
/// <remarks>
/// In voting theory a weighted game, [quota; voting weights]. Votes are kept as whole numbers without a common divisor, since only their proportions count:
/// [51; 50, 49, 1] and [102; 100, 98, 2] are one game.
/// </remarks>
public sealed record WeightedGame
{
    private WeightedGame(ImmutableArray<long> votes, long quota, Fraction unit) =>
        (Votes, Quota, Unit, Total) = (votes, quota, unit, votes.Sum());

    /// <summary>The votes of each player.</summary>
    public ImmutableArray<long> Votes { get; }

    /// <summary>The fewest votes that win.</summary>
    public long Quota { get; }

    /// <summary>How many of the votes that were given one of these stands for.</summary>
    public Fraction Unit { get; }

    /// <summary>All votes.</summary>
    public long Total { get; }

    /// <summary>Whether two coalitions without a common player never win both.</summary>
    public bool IsProper => Quota > Total - Quota;

    /// <summary>A game with any votes and quota.</summary>
    /// <param name="votes">The votes of each player, 0 or more.</param>
    /// <param name="quota">The fewest votes that win: more than 0, at most all.</param>
    /// <exception cref="ArgumentException">There is no such game, or its votes as whole numbers are beyond 2^62.</exception>
    public static WeightedGame Of(IReadOnlyList<Fraction> votes, Fraction quota)
    {
        var (whole, unit) = Whole(votes);
        var needed = quota / unit;
        return Of(
            whole,
            BigInteger.Min((needed.Numerator + needed.Denominator - 1) / needed.Denominator, long.MaxValue),
            unit
        );
    }

    /// <summary>The game in which more than half of the votes win.</summary>
    public static WeightedGame Majority(IReadOnlyList<Fraction> votes)
    {
        var (whole, unit) = Whole(votes);
        return Of(whole, (whole.Sum() / 2) + 1, unit);
    }

    /// <summary>The game in which only all players together win.</summary>
    public static WeightedGame Unanimity(int players) =>
        Of([.. Enumerable.Repeat(1L, players)], players, Fraction.Whole(1));

    /// <summary>The game in which more than half of the players win.</summary>
    public static WeightedGame MajorityOfPlayers(int players) =>
        Of([.. Enumerable.Repeat(1L, players)], (players / 2) + 1, Fraction.Whole(1));

    /// <summary>The same votes with another quota, in whole votes.</summary>
    public WeightedGame WithQuota(long quota) => Of(Votes, quota, Unit);

    private static WeightedGame Of(ImmutableArray<long> votes, BigInteger quota, Fraction unit)
    {
        var total = votes.Sum();
        return votes.All(v => v >= 0) && quota >= 1 && quota <= total
            ? new(votes, (long)quota, unit)
            : throw new ArgumentException(
                $"a quota of {quota} of {total} votes is no game; expected votes of 0 or more and a quota from 1 to all of them"
            );
    }

    /// <summary>The votes as whole numbers, and how many of those given one of them stands for.</summary>
    private static (ImmutableArray<long> Votes, Fraction Unit) Whole(IReadOnlyList<Fraction> votes)
    {
        var denominator = votes.Aggregate(
            BigInteger.One,
            (a, v) => a / BigInteger.GreatestCommonDivisor(a, v.Denominator) * v.Denominator
        );
        var scaled = votes.Select(v => (v * Fraction.Whole(denominator)).Numerator).ToList();
        var common = scaled.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        common = common.IsZero ? BigInteger.One : common;
        var most = scaled.Aggregate(BigInteger.Zero, (sum, v) => sum + BigInteger.Abs(v)) / common;
        return most <= long.MaxValue / 2
            ? ([.. scaled.Select(v => (long)(v / common))], Fraction.Of(common, denominator))
            : throw new ArgumentException(
                $"as whole numbers without a common divisor the votes add up to {most}; expected at most {long.MaxValue / 2}"
            );
    }
}
