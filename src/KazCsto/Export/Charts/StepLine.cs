namespace KazCsto.Export.Charts;

/// <summary>A line of a chart, which keeps its value from step to step.</summary>
/// <param name="Id">What it is of; null if it has no id.</param>
/// <param name="Name">What stands at its end.</param>
/// <param name="Note">What follows the name and is never cut.</param>
/// <param name="Steps">Its values, in their order; NaN where it has none.</param>
internal sealed record StepLine(string? Id, string Name, string Note, ImmutableArray<LineStep> Steps)
{
    /// <summary>The values of a thin line beside it, of the same steps; none if there is none.</summary>
    public ImmutableArray<LineStep> Thin { get; init; } = [];

    /// <summary>The last step that has a value.</summary>
    public LineStep End => Steps.LastOrDefault(s => !double.IsNaN(s.Value));
}

/// <summary>A value from one place of an axis to another.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="Until">Where it ends.</param>
/// <param name="Value">The value; NaN if there is none.</param>
/// <param name="Label">What is written above it where there is room; blank if nothing is.</param>
internal readonly record struct LineStep(double From, double Until, double Value, string Label = "");
