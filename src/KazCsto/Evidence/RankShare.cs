namespace KazCsto.Evidence;

/// <summary>How sure the place of a node is by the grades of the claims.</summary>
/// <param name="Node">The node.</param>
/// <param name="Rank">Its rank in the network as it stands; 0 if it has no score there.</param>
/// <param name="Best">The 5th percentile of its ranks: it is better in at most 5 % of the draws.</param>
/// <param name="Worst">The 95th percentile of its ranks.</param>
/// <param name="First">The share of draws in which it is first, alone or with others.</param>
/// <param name="Top">The share of draws in which it is among the top.</param>
/// <param name="Expected">The mean of its ranks.</param>
internal sealed record RankShare(Node Node, int Rank, int Best, int Worst, double First, double Top, double Expected);
