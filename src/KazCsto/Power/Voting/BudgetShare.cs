namespace KazCsto.Power.Voting;

/// <summary>What a member pays of a budget, taken as its votes.</summary>
/// <param name="Member">The member.</param>
/// <param name="Share">Its share of the budget, 0 to 1.</param>
/// <param name="Claimed">The tie that says so; null where the share is only assumed: an equal part of the rest.</param>
/// <param name="IsOfTheDay">Whether that tie holds on the day of the network.</param>
public sealed record BudgetShare(Node Member, Fraction Share, Tie? Claimed, bool IsOfTheDay);
