using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Power.Voting;

/// <summary>The power of players with given votes under every quota from just over half of the votes to all of them.</summary>
/// <remarks>
/// Two quotas make one game unless the votes of some coalition lie at the lower or between them, so that each total of a coalition above half ends a step.
/// From step to step somebody's swings change: if nobody's did, each player would be in half of the coalitions that begin to lose, and these would have half
/// of the votes on average, but they have more. The shares of power may stay nevertheless, as among equal players.
/// </remarks>
/// <param name="Steps">The steps, the lowest quotas first.</param>
internal sealed record QuotaSweep(ImmutableArray<QuotaStep> Steps)
{
    /// <summary>The most games that a sweep works out.</summary>
    public const int MostGames = 500;

    /// <summary>The most that the players of a game squared times its votes and the games may be.</summary>
    private const double MostWork = 2e11;

    /// <summary>Works out every step.</summary>
    /// <param name="game">The players and their votes; its own quota does not matter.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <exception cref="MeasureRefusedException">There are too many quotas that make a difference, or the game is too large.</exception>
    public static QuotaSweep Of(WeightedGame game, Work work = default)
    {
        VotingPower.RefuseTooLarge(game.WithQuota((game.Total / 2) + 1));
        var quotas = QuotasOf(game, work.Cancellation);
        var steps = new List<QuotaStep>();
        var below = Fraction.Of(1, 2);
        foreach (var (done, quota) in quotas.Index())
        {
            var power = VotingPower.Of(game.WithQuota(quota), new(work.Threads, null, work.Cancellation));
            work.Report(done + 1, quotas.Count);
            var upTo = Fraction.Of(quota, game.Total);
            steps.Add(new(below, upTo, power));
            below = upTo;
        }

        return new([.. steps]);
    }

    /// <summary>The players of equal votes, who have equal power under every quota, those with the most votes first.</summary>
    public IEnumerable<ImmutableArray<int>> Groups =>
        Steps[0]
            .Power.Game.Votes.Index()
            .GroupBy(p => p.Item, p => p.Index)
            .OrderByDescending(g => g.Key)
            .Select(g => g.ToImmutableArray());

    /// <summary>The largest quota of each game: the totals of coalitions that have more than half of the votes.</summary>
    private static List<long> QuotasOf(WeightedGame game, CancellationToken cancellation)
    {
        var reached = new bool[game.Total + 1];
        reached[0] = true;
        foreach (var own in game.Votes)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var total = game.Total; total >= own; total--)
            {
                reached[total] |= reached[total - own];
            }
        }

        var quotas = new List<long>();
        for (var total = (game.Total / 2) + 1; total <= game.Total; total++)
        {
            if (reached[total])
            {
                quotas.Add(total);
            }
        }

        var players = game.Votes.Length;
        return quotas.Count <= MostGames && (double)players * players * game.Total * quotas.Count <= MostWork
            ? quotas
            : throw new MeasureRefusedException(
                $"{quotas.Count} quotas make a difference among these {players} players, which is too long a sweep; give the votes in larger units"
            );
    }
}
