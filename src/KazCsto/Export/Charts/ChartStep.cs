namespace KazCsto.Export.Charts;

/// <summary>A value over some days.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day out.</param>
/// <param name="Value">The value; NaN if there is none.</param>
internal readonly record struct ChartStep(DateOnly From, DateOnly Until, double Value);
