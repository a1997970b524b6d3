using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The area between two axes.</summary>
/// <param name="Box">Where it lies.</param>
/// <param name="Values">The axis of values, upwards.</param>
/// <param name="Along">The axis along which lines step.</param>
internal sealed record PlotArea(Box Box, ValueAxis Values, StepAxis Along)
{
    /// <summary>Where a place of the axis lies.</summary>
    public double X(double at) => Box.Left + (Box.Width * (at - Along.From) / (Along.Until - Along.From));

    /// <summary>How far down a value lies; one beyond the axis at its end.</summary>
    public double Y(double value) => Box.Bottom - (Math.Clamp(Values.Share(value), 0, 1) * Box.Height);

    /// <summary>Draws both axes.</summary>
    public void DrawAxes(SvgCanvas svg)
    {
        foreach (var tick in Values.Ticks)
        {
            var y = Y(tick);
            svg.Stroke($"M{ChartPen.Pair(Box.Left, y)} H{Numbers.Text(Box.Right)}", Palette.Grid, 1);
            svg.Label(Values.Text(tick), Box.Left - 8, y + 4, "end", Palette.Quiet);
        }

        svg.Stroke($"M{ChartPen.Pair(Box.Left, Box.Bottom)} H{Numbers.Text(Box.Right)}", Palette.Axis, 1);
        foreach (var (at, label) in Along.Ticks(Box.Width))
        {
            var x = X(at);
            svg.Stroke($"M{ChartPen.Pair(x, Box.Bottom)} v5", Palette.Axis, 1);
            svg.Label(label, x, Box.Bottom + 18, "middle", Palette.Quiet);
        }

        DrawNames(svg);
    }

    private void DrawNames(SvgCanvas svg)
    {
        if (Values.Name is { } values)
        {
            svg.Label(values, Box.Left - 44, Box.Top - 14, null, Palette.Quiet);
        }

        if (Along.Name is { } name)
        {
            svg.Label(name, Box.Left + (Box.Width / 2), Box.Bottom + 36, "middle", Palette.Quiet);
        }

        if (Along.AtTheEnd is { } end)
        {
            svg.Stroke($"M{ChartPen.Pair(Box.Right, Box.Top - 6)} V{Numbers.Text(Box.Bottom)}", Palette.Axis, 1, "2 3");
            svg.Label(end, Box.Right, Box.Top - 14, "end", Palette.Ink, bold: true);
        }
    }
}
