using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The area of an XY plot: memberships from 0 to 1 on both axes, the diagonal, and the lines that part in from out.</summary>
internal sealed class XyArea(Box box)
{
    private const double Inset = 36;
    private const string Below = "#FBF4EE";

    private static readonly double[] Ticks = [0, 0.25, 0.5, 0.75, 1];

    private readonly Box _box = box;

    /// <summary>Where two memberships lie.</summary>
    public Point At(double x, double y) =>
        new(
            _box.Left + Inset + (x * (_box.Width - (2 * Inset))),
            _box.Bottom - Inset - (y * (_box.Height - (2 * Inset)))
        );

    /// <summary>The diagonal as what labels do not cover.</summary>
    public IEnumerable<Box> Diagonal()
    {
        const double Step = 5;
        for (var along = 0.0; along < _box.Width; along += Step)
        {
            yield return new(_box.Left + along, _box.Bottom - along - Step, Step, Step);
        }
    }

    /// <summary>Draws it.</summary>
    /// <param name="svg">Where to.</param>
    /// <param name="term">What lies along.</param>
    /// <param name="outcome">What lies upwards.</param>
    public void Draw(SvgCanvas svg, string term, string outcome)
    {
        svg.Polygon(
            [new(_box.Left, _box.Bottom), new(_box.Right, _box.Top), new(_box.Right, _box.Bottom)],
            Below,
            null,
            0
        );
        foreach (var tick in Ticks)
        {
            var (x, y) = (At(tick, 0).X, At(0, tick).Y);
            var dashes = tick == 0.5 ? "5 3" : null;
            var colour = tick == 0.5 ? Palette.Axis : Palette.Grid;
            svg.Stroke($"M{ChartPen.Pair(x, _box.Top)} V{Numbers.Text(_box.Bottom)}", colour, 1, dashes);
            svg.Stroke($"M{ChartPen.Pair(_box.Left, y)} H{Numbers.Text(_box.Right)}", colour, 1, dashes);
            svg.Label(Numbers.Short(tick), x, _box.Bottom + 20, "middle", Palette.Quiet);
            svg.Label(Numbers.Short(tick), _box.Left - 12, y + 4, "end", Palette.Quiet);
        }

        svg.Stroke(
            $"M{ChartPen.Pair(_box.Left, _box.Bottom)} L{ChartPen.Pair(_box.Right, _box.Top)}",
            Palette.Axis,
            1.5
        );
        svg.Rectangle(_box, 0, "none", Palette.Axis);
        svg.Label($"membership in {Shortened(term)}", _box.Centre.X, _box.Bottom + 42, "middle", Palette.Ink);
        var at = new Point(_box.Left - 48, _box.Centre.Y);
        svg.Draw(
            "text",
            $"membership in {Shortened(outcome)}",
            ("x", at.X),
            ("y", at.Y),
            ("font-size", ChartPen.Small.Size),
            ("fill", Palette.Ink),
            ("text-anchor", "middle"),
            ("transform", $"rotate(-90 {Numbers.Text(at.X)} {Numbers.Text(at.Y)})")
        );
    }

    private static string Shortened(string text) => Labels.Wrap(text, 44, 1)[0];
}
