using System.Numerics;
using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Power.Voting;

/// <summary>The formal power of the players of a weighted game: Banzhaf, Penrose and Shapley-Shubik, exactly.</summary>
/// <remarks>
/// A swing of a player is a coalition that wins with it and loses without it. Banzhaf = its swings / the swings of all; Penrose = its swings / 2^(n-1);
/// Shapley-Shubik = Σ over its swings, by their size s without it, of s!(n-1-s)!/n!. A game and its dual (quota total - quota + 1) have the same swings, so
/// the smaller of the two quotas q is worked out: O(n²·q) sums of remainders for each 31 bits of n.
/// Banzhaf 1965, Rutgers Law Review 19; Penrose 1946, doi:10.2307/2981392; Shapley &amp; Shubik 1954, doi:10.2307/1951053.
/// </remarks>
/// <param name="Game">The game.</param>
/// <param name="Players">The power of each player, in the order of the game.</param>
public sealed record VotingPower(WeightedGame Game, ImmutableArray<PlayerPower> Players)
{
    /// <summary>The most players of a game that is worked out.</summary>
    public const int MostPlayers = 1_000;

    /// <summary>The most that the players of a game times the votes that win it, or that block it if those are fewer, may be.</summary>
    public const long MostCells = 1L << 25;

    /// <summary>Works out the power of every player; who has equal votes has equal power.</summary>
    /// <param name="game">The game.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <exception cref="MeasureRefusedException">The game is larger than <see cref="MostPlayers"/> or <see cref="MostCells"/>.</exception>
    public static VotingPower Of(WeightedGame game, Work work = default)
    {
        var players = game.Votes.Length;
        RefuseTooLarge(game);
        var distinct = game.Votes.Distinct().Order().ToList();
        var swings = distinct.Zip(SwingsBySize(game, distinct, work)).ToDictionary();
        var all = game.Votes.Aggregate(BigInteger.Zero, (sum, v) => sum + Total(swings[v]));
        var orders = Orders(players);
        var power = swings.ToDictionary(
            own => own.Key,
            own => new PlayerPower(
                own.Key,
                Total(own.Value),
                Fraction.Of(Total(own.Value), all),
                Fraction.Of(Total(own.Value), BigInteger.One << (players - 1)),
                Fraction.Of(
                    own.Value.Select((count, size) => count * orders[size]).Aggregate(BigInteger.Add),
                    orders[0] * players
                ),
                game.Total - own.Key < game.Quota
            )
        );
        return new(game, [.. game.Votes.Select(v => power[v])]);
    }

    private static long SmallerQuota(WeightedGame game) => Math.Min(game.Quota, game.Total - game.Quota + 1);

    internal static void RefuseTooLarge(WeightedGame game)
    {
        var players = game.Votes.Length;
        if (players > MostPlayers)
        {
            throw new MeasureRefusedException(
                $"a game of {players} players is too large; expected at most {MostPlayers}"
            );
        }

        if (SmallerQuota(game) > MostCells / players)
        {
            throw new MeasureRefusedException(
                $"{players} players with {game.Total} votes are too large a game; expected that the players times the votes that win or block are at most {MostCells}; give the votes in thousands, say"
            );
        }
    }

    /// <summary>The swings of a player with each of some votes, by the size of the coalition.</summary>
    private static IEnumerable<BigInteger[]> SwingsBySize(WeightedGame game, List<long> distinct, Work work)
    {
        var residues = Residues.Upto(game.Votes.Length);
        var ascending = game.Votes.Sort();
        var quota = (int)SmallerQuota(game);
        var byPrime = Jobs.Done(
            residues.Primes,
            work,
            (prime, alone) =>
            {
                var table = new SwingTable(ascending, quota, prime, alone.Cancellation);
                return distinct.ConvertAll(table.SwingsOf);
            }
        );
        return distinct.Select(
            (_, own) =>
                byPrime[0][own].Select((_, size) => residues.Number(byPrime.Select(p => p[own][size]))).ToArray()
        );
    }

    private static BigInteger Total(BigInteger[] counts) => counts.Aggregate(BigInteger.Add);

    /// <summary>In how many orders a player comes right behind a given coalition of each size: s!(n-1-s)!.</summary>
    private static BigInteger[] Orders(int players)
    {
        var factorials = new BigInteger[players];
        factorials[0] = BigInteger.One;
        for (var i = 1; i < players; i++)
        {
            factorials[i] = factorials[i - 1] * i;
        }

        return [.. factorials.Select((f, size) => f * factorials[players - 1 - size])];
    }
}
