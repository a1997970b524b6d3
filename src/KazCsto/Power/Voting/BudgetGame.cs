using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Power.Voting;

/// <summary>An assumed game: as if the members of a body had votes by their shares of its budget.</summary>
/// <remarks>
/// Of each member the claimed share in force counts whose time is nearest to the day; nobody votes by it, and it may be of another year. Members without
/// one are taken to pay equal parts of the rest.
/// </remarks>
/// <param name="Shares">The share of each member, in their order.</param>
/// <param name="Sweep">The power of the members under every quota above half.</param>
internal sealed record BudgetGame(ImmutableArray<BudgetShare> Shares, QuotaSweep Sweep)
{
    /// <summary>The power of each member if more than half of the votes decide.</summary>
    public VotingPower Majority => Sweep.Steps[0].Power;

    /// <summary>The power of each member if all of them must agree.</summary>
    public VotingPower Unanimity => Sweep.Steps[^1].Power;

    /// <summary>The members of equal shares, those with the largest first.</summary>
    public IEnumerable<ImmutableArray<Node>> Groups =>
        Sweep.Groups.Select(g => g.Select(i => Shares[i].Member).ToImmutableArray());

    /// <summary>Makes the game.</summary>
    /// <param name="network">The network on a day.</param>
    /// <param name="members">Who votes.</param>
    /// <param name="claimed">What is claimed about their shares, in all of history.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <returns>The game, or null if no share of a member is known, or they add up to more than all or to nothing.</returns>
    /// <exception cref="MeasureRefusedException">The shares make too large a game.</exception>
    public static BudgetGame? Of(
        Network network,
        ImmutableArray<Node> members,
        ImmutableArray<Tie> claimed,
        Work work = default
    )
    {
        var shares = SharesOf(network, members, claimed);
        var total = shares.Aggregate(default(Fraction), (sum, s) => sum + s.Share);
        var isGame =
            shares.Any(s => s.Claimed is not null)
            && shares.All(s => s.Share >= default(Fraction))
            && total > default(Fraction)
            && total <= Fraction.Whole(1);
        return isGame
            ? new(shares, QuotaSweep.Of(WeightedGame.Majority([.. shares.Select(s => s.Share)]), work))
            : null;
    }

    /// <summary>All that members are claimed to pay of a budget in any year, also what is contested.</summary>
    public static ImmutableArray<Tie> ClaimedOf(Network history, Node body, ImmutableArray<Node> members) =>
        [
            .. history
                .Ties.Where(t => t.Is(Meaning.Finances) && t.To.Equals(body))
                .Where(t => t.Quantity is not null && members.Contains(t.From))
                .OrderBy(t => t.From)
                .ThenByDescending(t => t.Period.Since?.Earliest),
        ];

    private static ImmutableArray<BudgetShare> SharesOf(
        Network network,
        ImmutableArray<Node> members,
        ImmutableArray<Tie> claimed
    )
    {
        var nearest = claimed
            .Where(t => t.Standing == Standing.InForce && ShareOf(t) is not null)
            .GroupBy(t => t.From)
            .ToDictionary(of => of.Key, of => of.MinBy(t => DaysAway(t.Period, network.Day))!);
        var paid = nearest.Values.Aggregate(default(Fraction), (sum, t) => sum + ShareOf(t)!.Value);
        var rest = Fraction.Whole(1) - paid;
        var others = members.Length - nearest.Count;
        return
        [
            .. members.Select(m =>
                nearest.GetValueOrDefault(m) is { } tie
                    ? new BudgetShare(m, ShareOf(tie)!.Value, tie, DaysAway(tie.Period, network.Day) == 0)
                    : new BudgetShare(m, rest / Fraction.Whole(others), null, false)
            ),
        ];
    }

    private static Fraction? ShareOf(Tie tie) =>
        Fraction.TryParse(tie.Quantity!) is { } percent && percent >= default(Fraction)
            ? percent / Fraction.Whole(100)
            : null;

    /// <summary>How far a day lies from a period; 0 on it, and of all history.</summary>
    private static int DaysAway(Period period, DateOnly? day)
    {
        var (first, last) = (period.Since?.Earliest ?? DateOnly.MinValue, (period.Until?.Latest ?? DateOnly.MaxValue));
        return day is not { } on || period.On(on) != Presence.No ? 0
            : on < first ? first.DayNumber - on.DayNumber
            : on.DayNumber - last.DayNumber + 1;
    }
}

/// <summary>What a member pays of a budget, taken as its votes.</summary>
/// <param name="Member">The member.</param>
/// <param name="Share">Its share of the budget, 0 to 1.</param>
/// <param name="Claimed">The tie that says so; null where the share is only assumed: an equal part of the rest.</param>
/// <param name="IsOfTheDay">Whether that tie holds on the day of the network.</param>
internal sealed record BudgetShare(Node Member, Fraction Share, Tie? Claimed, bool IsOfTheDay);
