using KazCsto.Power.Voting;

namespace KazCsto.Export.Charts;

/// <summary>A line of the chart of a sweep over quotas.</summary>
/// <param name="Name">What stands at its end.</param>
/// <param name="Player">The player whose power it shows; others of equal votes share it.</param>
internal sealed record QuotaLine(string Name, int Player)
{
    /// <summary>The power of the player under some quotas.</summary>
    public PlayerPower In(QuotaStep step) => step.Power.Players[Player];
}
