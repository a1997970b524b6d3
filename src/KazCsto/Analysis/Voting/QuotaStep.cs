namespace KazCsto.Analysis.Voting;

/// <summary>Quotas under which nobody's power changes.</summary>
/// <param name="Above">The share of all votes above which the quotas lie.</param>
/// <param name="UpTo">The largest of them, as a share of all votes.</param>
/// <param name="Power">The power of each player under any of them.</param>
public sealed record QuotaStep(Fraction Above, Fraction UpTo, VotingPower Power);
