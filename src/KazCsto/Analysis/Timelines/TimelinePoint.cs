using KazCsto.Analysis.Rankings;

namespace KazCsto.Analysis.Timelines;

/// <summary>A node over one spell.</summary>
/// <param name="Spell">The spell.</param>
/// <param name="Place">Its score and rank, exactly as in the ranking of each of those days; null if it has no arc then.</param>
public sealed record TimelinePoint(Spell Spell, RankedNode? Place);
