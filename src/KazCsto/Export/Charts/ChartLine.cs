namespace KazCsto.Export.Charts;

/// <summary>A line of a chart, which keeps its value from step to step.</summary>
/// <param name="Id">What it is of.</param>
/// <param name="Name">What stands at its end.</param>
/// <param name="Steps">Its values over days, in their order; NaN where it has none.</param>
internal sealed record ChartLine(string Id, string Name, ImmutableArray<ChartStep> Steps);
