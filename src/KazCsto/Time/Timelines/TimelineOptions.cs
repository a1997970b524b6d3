namespace KazCsto.Time.Timelines;

/// <summary>Over which days a timeline goes, and whom it ranks.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day out.</param>
/// <param name="Kind">The kind of node.</param>
/// <param name="Certain">Whether what only possibly holds is left out, as in <see cref="KazCsto.Model.Network.At"/>.</param>
internal sealed record TimelineOptions(DateOnly From, DateOnly Until, string Kind, bool Certain = false);
