namespace KazCsto.Evidence;

/// <summary>What one tie contributes to a node's score: the score and rank without it.</summary>
/// <param name="Tie">The tie.</param>
/// <param name="ScoreWithout">The score of the node without the tie; NaN if it is then not defined.</param>
/// <param name="RankWithout">Its rank without the tie; 0 without a score.</param>
/// <param name="Change">The score with the tie minus that without it; NaN if only one of them is defined.</param>
public sealed record Contribution(Tie Tie, double ScoreWithout, int RankWithout, double Change);
