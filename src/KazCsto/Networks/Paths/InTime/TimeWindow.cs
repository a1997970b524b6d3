namespace KazCsto.Networks.Paths.InTime;

/// <summary>Which days a path in time may use.</summary>
/// <param name="Days">The days; all of history is <see cref="DaySpan.Always"/>.</param>
/// <param name="OnlyCertain">Whether days on which a tie only possibly holds are left out.</param>
internal readonly record struct TimeWindow(DaySpan Days, bool OnlyCertain = false);
