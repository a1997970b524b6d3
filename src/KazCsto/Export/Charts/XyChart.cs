using System.Globalization;
using KazCsto.Cases.Qca;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Draws cases by their membership in a term and in the outcome, as SVG 1.1 that needs nothing else. https://www.w3.org/TR/SVG11/</summary>
/// <remarks>Cases at the same place lie close around it, and share a label.</remarks>
internal sealed class XyChart
{
    private const double Width = 760;
    private const double Side = 24;
    private const double AxisWidth = 56;
    private const double PlotSize = 560;
    private const double WidestLabel = 22;
    private const int MostLines = 6;

    private static readonly TextLook Title = new(20, 26, Palette.Ink, true);
    private static readonly TextLook Subtitle = new(12.5, 17, Palette.Quiet);

    private readonly XyPlot _plot;
    private readonly string[] _title;
    private readonly string[] _subtitle;
    private readonly Box _box;
    private readonly XyArea _area;

    private XyChart(XyPlot plot)
    {
        _plot = plot;
        var room = Width - (2 * Side);
        _title = [.. Labels.Wrap(TitleOf(plot), room / (Title.Size * 1.05), 3)];
        _subtitle = [.. Labels.Wrap(SubtitleOf(plot), room / Subtitle.Size, 3)];
        var top = 48 + (_title.Length * Title.LineHeight) + (_subtitle.Length * Subtitle.LineHeight);
        _box = new(Side + AxisWidth + ((room - AxisWidth - PlotSize) / 2), top, PlotSize, PlotSize);
        _area = new(_box);
    }

    private double Height => _box.Bottom + 104;

    /// <summary>Draws the plot.</summary>
    /// <param name="plot">The cases.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(XyPlot plot, TextWriter writer) => new XyChart(plot).Write(writer);

    private static string TitleOf(XyPlot plot) =>
        $"{plot.Shown} => {plot.Outcome}: consistency {Text(plot.Fit.Inclusion)}, coverage {Text(plot.Fit.Coverage)}";

    private static string SubtitleOf(XyPlot plot) =>
        $"{Counted.Of(plot.Cases.Length, "case")}, PRI {Text(plot.Fit.Pri)}. On the diagonal and above it lie the cases that fit the claim.";

    private void Write(TextWriter writer)
    {
        using var svg = new SvgCanvas(writer);
        using var root = svg.Element(
            "svg",
            ("width", Width),
            ("height", Height),
            ("viewBox", $"0 0 {Numbers.Text(Width)} {Numbers.Text(Height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", "xy-title xy-description")
        );
        svg.Draw("title", TitleOf(_plot), ("id", "xy-title"));
        svg.Draw("desc", DescriptionOf(), ("id", "xy-description"));
        svg.Rectangle(new(0, 0, Width, Height), 0, "#FFFFFF");
        svg.Text(_title, new(Side, 36), Title);
        svg.Text(_subtitle, new(Side, 34 + (_title.Length * Title.LineHeight)), Subtitle);
        _area.Draw(svg, _plot.Shown, _plot.Outcome.ToString());
        var without = DrawCases(svg);
        DrawLegend(svg);
        if (without > 0)
        {
            svg.Label(
                $"{Counted.Of(without, "name")} had no room; point at a mark to read it.",
                Side,
                Height - 12,
                null,
                Palette.Quiet
            );
        }
    }

    private string DescriptionOf() =>
        string.Join("; ", _plot.Cases.Select(c => $"{c.Name}: {Text(c.X)}, {Text(c.Y)}")) + ".";

    /// <summary>Draws the cases, and returns of how many the name has no room.</summary>
    private int DrawCases(SvgCanvas svg)
    {
        var groups = _plot
            .Cases.GroupBy(c => (Math.Round(c.X, 3), Math.Round(c.Y, 3)))
            .Select(g => g.ToList())
            .ToList();
        var texts = groups.ConvertAll(LinesOf);
        var placed = PointLabels.Place(
            [
                .. groups.Select(
                    (g, i) =>
                        (_area.At(g[0].X, g[0].Y), XyPlace.RadiusOf(g.Count), WidthOf(texts[i]), HeightOf(texts[i]))
                ),
            ],
            _box.Grown(-3),
            [.. _area.Diagonal()]
        );
        foreach (var (i, group) in groups.Index())
        {
            var at = _area.At(group[0].X, group[0].Y);
            if (placed[i] is { IsFar: true } far)
            {
                svg.Stroke($"M{Pair(at)} L{Pair(Nearest(far.Box, at))}", Palette.Axis, 0.8);
            }

            foreach (var (number, found) in group.Index())
            {
                using var element = svg.Element("g", ("class", "case"));
                svg.Draw("title", $"{found.Name}: {Text(found.X)}, {Text(found.Y)}");
                XyMarks.Draw(svg, found.Type, XyPlace.PointOf(at, number, group.Count), XyPlace.Radius);
            }

            if (placed[i] is { } label)
            {
                svg.Text(
                    texts[i],
                    new(label.Box.Left, label.Box.Top + ChartPen.Small.Size - 1),
                    ChartPen.Small with
                    {
                        Colour = XyMarks.Colour(group[0].Type),
                        LineHeight = 13,
                    }
                );
            }
        }

        return groups.Where((_, i) => placed[i] is null).Sum(g => g.Count);
    }

    private void DrawLegend(SvgCanvas svg)
    {
        var x = _box.Left;
        foreach (var (type, name) in XyMarks.Legend)
        {
            var label = $"{name}: {_plot.Cases.Count(c => c.Type == type)}";
            XyMarks.Draw(svg, type, new(x + 6, _box.Bottom + 68), XyPlace.Radius);
            svg.Label(label, x + 18, _box.Bottom + 72, null, Palette.Ink);
            x += 18 + (Labels.Width(label) * ChartPen.Small.Size) + 16;
        }
    }

    private static ImmutableArray<string> LinesOf(List<XyPlot.Case> group) =>
        Labels.Wrap(string.Join(", ", group.Select(c => c.Name)), WidestLabel, MostLines);

    private static double WidthOf(ImmutableArray<string> lines) => (lines.Max(Labels.Width) * ChartPen.Small.Size) + 2;

    private static double HeightOf(ImmutableArray<string> lines) => (lines.Length * 13) + 1;

    private static Point Nearest(Box box, Point to) =>
        new(Math.Clamp(to.X, box.Left, box.Right), Math.Clamp(to.Y, box.Top, box.Bottom));

    private static string Pair(Point at) => ChartPen.Pair(at.X, at.Y);

    private static string Text(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);
}
