namespace KazCsto.Power.Voting;

/// <summary>Quotas that make one game: under any of them the same coalitions win.</summary>
/// <param name="Above">The share of all votes above which the quotas lie.</param>
/// <param name="UpTo">The largest of them, as a share of all votes.</param>
/// <param name="Power">The power of each player under any of them, vetoes and swings too.</param>
internal sealed record QuotaStep(Fraction Above, Fraction UpTo, VotingPower Power);
