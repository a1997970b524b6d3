namespace KazCsto.Export.Charts;

/// <summary>A change that is marked along the axis of days.</summary>
/// <param name="Day">The day.</param>
/// <param name="Label">A short label, which is left out where there is no room.</param>
/// <param name="Told">All that changed, for whoever points at it.</param>
/// <param name="Importance">Who gets a label first.</param>
internal sealed record ChartMark(DateOnly Day, string Label, string Told, double Importance);
