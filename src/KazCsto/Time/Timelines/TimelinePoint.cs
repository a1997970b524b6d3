using KazCsto.Power.Rankings;

namespace KazCsto.Time.Timelines;

/// <summary>A node over one spell.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Place">Its score and rank, as in the ranking of each of those days, within the error of the convention; null if it has no arc then.</param>
public sealed record TimelinePoint(Spell Spell, RankedNode? Place);
