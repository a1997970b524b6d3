using System.Collections.Immutable;

namespace KazCsto.Export.Charts;

/// <summary>Lines over days, with marks for what changed: a picture in SVG 1.1 that needs nothing else.</summary>
public sealed record LineChart
{
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

    internal ValueAxis ValueAxis()
    {
        var values = Lines
            .SelectMany(l => l.Steps)
            .Select(s => s.Value)
            .Where(v => !double.IsNaN(v))
            .DefaultIfEmpty(1)
            .ToList();
        return IsOfRanks
            ? Charts.ValueAxis.OfRanks((int)values.Max())
            : Charts.ValueAxis.Around(Math.Min(0, values.Min()), values.Max());
    }
}
