using System.Numerics;
using KazCsto.Power.Voting;

namespace KazCsto.Tests.Power.Voting;

/// <summary>Power by its definition: every coalition is tried.</summary>
internal static class PowerByDefinition
{
    internal static IReadOnlyList<PlayerPower> Of(WeightedGame game)
    {
        var swings = game.Votes.Select((_, player) => SwingsOf(game, player)).ToList();
        var all = swings.Sum(s => s.Count);
        return [.. game.Votes.Select((votes, player) => PowerOf(game, votes, swings[player], all))];
    }

    private static PlayerPower PowerOf(WeightedGame game, long votes, List<int> swings, int all)
    {
        var players = game.Votes.Length;
        var orders = swings.Aggregate(
            BigInteger.Zero,
            (sum, size) => sum + (Factorial(size) * Factorial(players - 1 - size))
        );
        return new(
            votes,
            swings.Count,
            Fraction.Of(swings.Count, all),
            Fraction.Of(swings.Count, 1 << (players - 1)),
            Fraction.Of(orders, Factorial(players)),
            Enumerable
                .Range(0, 1 << players)
                .Where(coalition => VotesOf(game, coalition) >= game.Quota)
                .All(coalition => (coalition & (1 << Array.IndexOf([.. game.Votes], votes))) != 0)
        );
    }

    /// <summary>The sizes of the coalitions of others that lose without a player and win with it.</summary>
    private static List<int> SwingsOf(WeightedGame game, int player) =>
        [
            .. Enumerable
                .Range(0, 1 << game.Votes.Length)
                .Where(others => (others & (1 << player)) == 0)
                .Where(others => VotesOf(game, others) < game.Quota)
                .Where(others => VotesOf(game, others | (1 << player)) >= game.Quota)
                .Select(others => BitOperations.PopCount((uint)others)),
        ];

    private static long VotesOf(WeightedGame game, int coalition) =>
        game.Votes.Where((_, player) => (coalition & (1 << player)) != 0).Sum();

    private static BigInteger Factorial(int number) =>
        Enumerable.Range(1, number).Aggregate(BigInteger.One, (product, i) => product * i);
}
