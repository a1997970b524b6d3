namespace KazCsto.Graphs.Brokerage;

/// <summary>How often each node plays one role, and how often it would by chance.</summary>
/// <param name="Role">The role.</param>
/// <param name="Counts">How often; NaN for a node without a group.</param>
/// <param name="Expected">The mean under the null; NaN for a node without a group.</param>
/// <param name="ZScores">By how many standard deviations the count is above the mean; NaN also where chance leaves no choice.</param>
public sealed record RoleScores(BrokerageRole Role, Scores Counts, Scores Expected, Scores ZScores);
