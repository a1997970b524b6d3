using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>A ranking, and how sure it is.</summary>
/// <param name="Ranking">The ranking.</param>
/// <param name="Shares">In what share of drawn networks each node has each rank; null if nobody asked.</param>
internal sealed record SureRanking(Ranking Ranking, RankShares? Shares = null);
