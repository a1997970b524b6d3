namespace KazCsto.Export.Charts;

/// <summary>Lines that keep their values from step to step, over days or quotas, with marks for what changed.</summary>
internal sealed record StepChart
{
    /// <summary>A name that is a part of ids, so that several charts may stand on one page.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown and how it was found.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The chart in words, for whoever does not see it.</summary>
    public required string Description { get; init; }

    /// <summary>What the lines and small signs mean.</summary>
    public required string Key { get; init; }

    /// <summary>Along what the lines step.</summary>
    public required StepAxis Along { get; init; }

    /// <summary>The axis of their values. A line beyond it is cut off, and its height written there.</summary>
    public required ValueAxis Values { get; init; }

    /// <summary>The lines; the first have the strongest colours.</summary>
    public required ImmutableArray<StepLine> Lines { get; init; }

    /// <summary>The marks, in their order along the axis.</summary>
    public ImmutableArray<ChartMark> Marks { get; init; } = [];
}

/// <summary>A change that is marked below the axis.</summary>
/// <param name="At">Where.</param>
/// <param name="Label">A short label, which is left out where there is no room.</param>
/// <param name="Told">All that changed, for whoever points at it.</param>
/// <param name="Importance">Who gets a label first.</param>
internal sealed record ChartMark(double At, string Label, string Told, double Importance);
