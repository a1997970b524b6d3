namespace KazCsto.Export.Charts;

/// <summary>Lines over days, with marks for what changed: a picture in SVG 1.1 that needs nothing else.</summary>
internal sealed record LineChart
{
    private const int MomentsInAll = 200;
    private const double PeakFactor = 2;

    /// <summary>A name that is a part of ids, so that several charts may stand on one page.</summary>
    public required string Slug { get; init; }

    /// <summary>The title.</summary>
    public required string Title { get; init; }

    /// <summary>What is shown and how it was found.</summary>
    public required string Subtitle { get; init; }

    /// <summary>The chart in words, for whoever does not see it.</summary>
    public required string Description { get; init; }

    /// <summary>What the small signs mean.</summary>
    public required string Key { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The first day out.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>Whether the values are ranks, of which the first is on top.</summary>
    public required bool IsOfRanks { get; init; }

    /// <summary>The lines; the first have the strongest colours.</summary>
    public required ImmutableArray<ChartLine> Lines { get; init; }

    /// <summary>The marks, by day.</summary>
    public required ImmutableArray<ChartMark> Marks { get; init; }

    /// <summary>Writes the picture.</summary>
    public void Write(TextWriter writer) => new LineChartDrawing(this).Write(writer);

    /// <summary>The axis of values. What lasts for a moment only does not press all other lines together: it is cut off, and its height written there.</summary>
    internal ValueAxis ValueAxis()
    {
        var steps = Lines.SelectMany(l => l.Steps).Where(s => !double.IsNaN(s.Value)).ToList();
        if (IsOfRanks)
        {
            return KazCsto.Export.Charts.ValueAxis.OfRanks(steps.Count == 0 ? 1 : (int)steps.Max(s => s.Value));
        }

        var most = steps.Select(s => s.Value).DefaultIfEmpty(1).Max();
        var moment = (Until.DayNumber - From.DayNumber) / MomentsInAll;
        var lasting = steps
            .Where(s => s.Until.DayNumber - s.From.DayNumber > moment)
            .Select(s => s.Value)
            .DefaultIfEmpty(most)
            .Max();
        return KazCsto.Export.Charts.ValueAxis.Around(
            Math.Min(0, steps.Select(s => s.Value).DefaultIfEmpty(0).Min()),
            most > PeakFactor * lasting ? lasting : most
        );
    }
}
