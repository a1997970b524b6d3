using System.Globalization;
using System.Text;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Where everything of a chart of steps goes, and how it is written.</summary>
internal sealed class StepChartDrawing
{
    private const double Side = 24;
    private const double Width = 980;
    private const double PlotHeight = 360;
    private const double CaptionHeight = 30;
    private const double AxisWidth = 52;
    private const double NameGap = 26;
    private const double RowHeight = 15;
    private const int MostRows = 6;

    private static readonly TextLook Title = new(22, 28, Palette.Ink, true);
    private static readonly TextLook Subtitle = new(12.5, 17, Palette.Quiet);

    private readonly StepChart _chart;
    private readonly PlotArea _area;
    private readonly string[] _title;
    private readonly string[] _subtitle;
    private readonly string[] _key;
    private readonly (int Row, double Left)?[] _rows;

    public StepChartDrawing(StepChart chart)
    {
        _chart = chart;
        var room = Width - (2 * Side);
        _title = [.. Labels.Wrap(chart.Title, room / (Title.Size * 1.1), 2)];
        _subtitle = [.. Labels.Wrap(chart.Subtitle, room / Subtitle.Size, 4)];
        _key = [.. Labels.Wrap(chart.Key, room / ChartPen.Small.Size, 5)];
        var caption = chart.Values.Name is null ? 0 : CaptionHeight;
        var top = caption + (_title.Length * Title.LineHeight) + (_subtitle.Length * Subtitle.LineHeight);
        var left = Side + AxisWidth;
        var right = Width - Side - LineLabels.Width(chart) - NameGap;
        var plot = new Box(left, 30 + top, right - left, PlotHeight);
        _area = new(plot, chart.Values, chart.Along);
        _rows = MarkLabels.Place(
            [.. chart.Marks.Select(m => (_area.X(m.At), Labels.Width(m.Label) * ChartPen.Small.Size, m.Importance))],
            MostRows,
            Side,
            Width - Side
        );
    }

    private double FirstRow => _area.Box.Bottom + 46;

    private double Height =>
        FirstRow
        + ((_rows.Select(r => r?.Row ?? 0).DefaultIfEmpty(0).Max() + 1) * RowHeight)
        + (_key.Length * ChartPen.Small.LineHeight)
        + 16;

    public void Write(TextWriter writer)
    {
        using var svg = new SvgCanvas(writer);
        var (title, description) = ($"{_chart.Slug}-title", $"{_chart.Slug}-desc");
        using var picture = svg.Element(
            "svg",
            ("width", Width),
            ("height", Height),
            ("viewBox", $"0 0 {Numbers.Text(Width)} {Numbers.Text(Height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", $"{title} {description}")
        );
        svg.Draw("title", _chart.Title, ("id", title));
        svg.Draw("desc", _chart.Description, ("id", description));
        svg.Rectangle(new(0, 0, Width, Height), 0, "#FFFFFF");
        svg.Text(_title, new(Side, 38), Title);
        svg.Text(_subtitle, new(Side, 36 + (_title.Length * Title.LineHeight)), Subtitle);
        _area.DrawAxes(svg);
        Marks(svg);
        foreach (var (number, line) in _chart.Lines.Index().Reverse())
        {
            Line(svg, line, number);
        }

        var labels = new LineLabels(_chart, _area);
        labels.DrawPeaks(svg);
        labels.DrawValues(svg);
        labels.DrawNames(svg);
        svg.Text(_key, new(Side, Height - 14 - ((_key.Length - 1) * ChartPen.Small.LineHeight)), ChartPen.Small);
    }

    private void Marks(SvgCanvas svg)
    {
        foreach (var (mark, place) in _chart.Marks.Zip(_rows))
        {
            var x = _area.X(mark.At);
            using var group = svg.Element("g", ("class", "mark"));
            svg.Draw("title", mark.Told);
            if (place is not var (row, left))
            {
                svg.Stroke($"M{ChartPen.Pair(x, _area.Box.Bottom + 24)} v5", Palette.Axis, 1);
                continue;
            }

            var y = FirstRow + (row * RowHeight);
            svg.Stroke($"M{ChartPen.Pair(x, _area.Box.Top)} V{Numbers.Text(_area.Box.Bottom)}", Palette.Grid, 1, "2 3");
            svg.Stroke($"M{ChartPen.Pair(x, _area.Box.Bottom + 24)} V{Numbers.Text(y)}", Palette.Axis, 1);
            svg.Label(mark.Label, left, y, null, Palette.Ink);
        }
    }

    private void Line(SvgCanvas svg, StepLine line, int number)
    {
        using var group = svg.Element("g", ("class", "line"), ("data-id", line.Id));
        svg.Draw("title", line.Name);
        if (!line.Thin.IsEmpty)
        {
            svg.Stroke(PathOf(line.Thin), Palette.Line(number), 1, "4 3");
        }

        svg.Stroke(PathOf(line.Steps), Palette.Line(number), 2, Palette.Dashes(number));
    }

    /// <summary>A line that keeps its value to where it changes, and stops where it has none.</summary>
    private string PathOf(ImmutableArray<LineStep> steps)
    {
        var path = new StringBuilder();
        var before = double.NaN;
        foreach (var (from, until, value, _) in steps)
        {
            if (!double.IsNaN(value))
            {
                path.Append(
                    double.IsNaN(before) ? $"M{ChartPen.Pair(_area.X(from), _area.Y(value))} "
                    : Numbers.Text(_area.Y(before)) != Numbers.Text(_area.Y(value))
                        ? $"H{Numbers.Text(_area.X(from))} V{Numbers.Text(_area.Y(value))} "
                    : ""
                );
            }
            else if (!double.IsNaN(before))
            {
                path.Append(CultureInfo.InvariantCulture, $"H{Numbers.Text(_area.X(from))} ");
            }

            before = value;
            if (until == _area.Along.Until && !double.IsNaN(value))
            {
                path.Append(CultureInfo.InvariantCulture, $"H{Numbers.Text(_area.Box.Right)}");
            }
        }

        return path.ToString().TrimEnd();
    }
}
