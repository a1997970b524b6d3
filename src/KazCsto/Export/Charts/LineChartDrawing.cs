using System.Globalization;
using System.Text;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Where everything of a line chart goes, and how it is written.</summary>
internal sealed class LineChartDrawing
{
    private const double Side = 24;
    private const double Width = 980;
    private const double PlotHeight = 360;
    private const double AxisWidth = 52;
    private const double RowHeight = 15;
    private const double LabelHeight = 16;
    private const double WidestLabel = 15;
    private const int MostRows = 6;

    private static readonly TextLook Title = new(22, 28, Palette.Ink, true);
    private static readonly TextLook Subtitle = new(12.5, 17, "#444444");
    private static readonly TextLook Small = new(11, 15, Palette.Quiet);

    private readonly LineChart _chart;
    private readonly ValueAxis _values;
    private readonly TimeAxis _days;
    private readonly Box _plot;
    private readonly string[] _title;
    private readonly string[] _subtitle;
    private readonly (int Row, double Left)?[] _rows;

    public LineChartDrawing(LineChart chart)
    {
        _chart = chart;
        _values = chart.ValueAxis();
        var room = Width - (2 * Side);
        _title = [.. Labels.Wrap(chart.Title, room / (Title.Size * 1.1), 2)];
        _subtitle = [.. Labels.Wrap(chart.Subtitle, room / Subtitle.Size, 4)];
        var right = chart.Lines.Select(l => Labels.Width(NameOf(l))).DefaultIfEmpty(0).Max();
        var left = Side + AxisWidth;
        _plot = new(
            left,
            30 + (_title.Length * Title.LineHeight) + (_subtitle.Length * Subtitle.LineHeight),
            Width - Side - (right * Small.Size) - 26 - left,
            PlotHeight
        );
        _days = new(chart.From, chart.Until, _plot.Left, _plot.Width);
        _rows = MarkLabels.Place(
            [
                .. chart.Marks.Select(m =>
                    (_days.At(m.Day), Labels.Width(m.Label) * Small.Size, m.Importance)
                ),
            ],
            MostRows,
            Side,
            Width - Side
        );
    }

    private double FirstRow => _plot.Bottom + 46;

    private double Height =>
        FirstRow + ((_rows.Max(r => r?.Row ?? 0) + 1) * RowHeight) + Small.LineHeight + 16;

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
        Axes(svg);
        Marks(svg);
        foreach (var (number, line) in _chart.Lines.Index().Reverse())
        {
            Line(svg, line, number);
        }

        Names(svg);
        svg.Text([_chart.Key], new(Side, Height - 14), Small);
    }

    private void Axes(SvgCanvas svg)
    {
        foreach (var tick in _values.Ticks)
        {
            var y = Y(tick);
            Stroke(svg, $"M{Pair(_plot.Left, y)} H{Numbers.Text(_plot.Right)}", Palette.Grid, 1);
            Label(svg, TickText(tick), _plot.Left - 8, y + 4, "end", Palette.Quiet);
        }

        Stroke(
            svg,
            $"M{Pair(_plot.Left, _plot.Bottom)} H{Numbers.Text(_plot.Right)}",
            Palette.Axis,
            1
        );
        foreach (var (day, label) in _days.Ticks())
        {
            var x = _days.At(day);
            Stroke(svg, $"M{Pair(x, _plot.Bottom)} v5", Palette.Axis, 1);
            Label(svg, label, x, _plot.Bottom + 18, "middle", Palette.Quiet);
        }
    }

    private void Marks(SvgCanvas svg)
    {
        foreach (var (mark, place) in _chart.Marks.Zip(_rows))
        {
            var x = _days.At(mark.Day);
            using var group = svg.Element("g", ("class", "mark"));
            svg.Draw("title", mark.Told);
            if (place is not var (row, left))
            {
                Stroke(svg, $"M{Pair(x, _plot.Bottom + 24)} v5", Palette.Axis, 1);
                continue;
            }

            var y = FirstRow + (row * RowHeight);
            Stroke(
                svg,
                $"M{Pair(x, _plot.Top)} V{Numbers.Text(_plot.Bottom)}",
                Palette.Grid,
                1,
                "2 3"
            );
            Stroke(svg, $"M{Pair(x, _plot.Bottom + 24)} V{Numbers.Text(y)}", Palette.Axis, 1);
            Label(svg, mark.Label, left, y, null, Palette.Ink);
        }
    }

    /// <summary>A line that keeps its value to the day on which it changes, and stops where it has none.</summary>
    private void Line(SvgCanvas svg, ChartLine line, int number)
    {
        var path = new StringBuilder();
        var before = double.NaN;
        foreach (var (from, until, value) in line.Steps)
        {
            if (!double.IsNaN(value))
            {
                path.Append(
                    double.IsNaN(before) ? $"M{Pair(_days.At(from), Y(value))} "
                    : Numbers.Text(Y(before)) != Numbers.Text(Y(value))
                        ? $"H{Numbers.Text(_days.At(from))} V{Numbers.Text(Y(value))} "
                    : ""
                );
            }
            else if (!double.IsNaN(before))
            {
                path.Append(CultureInfo.InvariantCulture, $"H{Numbers.Text(_days.At(from))} ");
            }

            before = value;
            if (until == _chart.Until && !double.IsNaN(value))
            {
                path.Append(CultureInfo.InvariantCulture, $"H{Numbers.Text(_plot.Right)}");
            }
        }

        using var group = svg.Element("g", ("class", "line"), ("data-id", line.Id));
        svg.Draw("title", line.Name);
        Stroke(svg, path.ToString().TrimEnd(), Palette.Line(number), 2, Palette.Dashes(number));
    }

    /// <summary>Each name at the right, with a thin line to where its own line ends.</summary>
    private void Names(SvgCanvas svg)
    {
        var ends = _chart
            .Lines.Index()
            .Select(l =>
                (l.Index, l.Item, End: l.Item.Steps.LastOrDefault(s => !double.IsNaN(s.Value)))
            )
            .Where(l => l.End.Until > DateOnly.MinValue)
            .ToList();
        var wanted = ends.Select(l => Y(l.End.Value)).ToArray();
        var placed = EndLabels.Spread(wanted, LabelHeight, _plot.Top + 4, _plot.Bottom - 4);
        foreach (var (i, (number, line, end)) in ends.Index())
        {
            var colour = Palette.Line(number);
            var x = end.Until == _chart.Until ? _plot.Right : _days.At(end.Until);
            Stroke(
                svg,
                $"M{Pair(x + 1, wanted[i])} L{Pair(_plot.Right + 4, x < _plot.Right ? placed[i] : wanted[i])} L{Pair(_plot.Right + 16, placed[i])}",
                colour,
                0.8,
                x < _plot.Right ? "1 3" : null
            );
            Label(svg, NameOf(line), _plot.Right + 20, placed[i] + 4, null, colour, true);
        }
    }

    private static string NameOf(ChartLine line) => Labels.Wrap(line.Name, WidestLabel, 1)[0];

    private double Y(double value) => _plot.Bottom - (_values.Share(value) * _plot.Height);

    private string TickText(double tick) =>
        _chart.IsOfRanks ? Numbers.Text((int)tick) : Numbers.Short(Math.Round(tick, 10));

    private static string Pair(double x, double y) => SvgCanvas.Pair(new(x, y));

    private static void Stroke(
        SvgCanvas svg,
        string path,
        string colour,
        double width,
        string? dashes = null
    ) =>
        svg.Draw(
            "path",
            "",
            ("d", path),
            ("fill", "none"),
            ("stroke", colour),
            ("stroke-width", width),
            ("stroke-dasharray", dashes),
            ("stroke-linejoin", "round")
        );

    private static void Label(
        SvgCanvas svg,
        string text,
        double x,
        double y,
        string? anchor,
        string colour,
        bool bold = false
    ) =>
        svg.Draw(
            "text",
            text,
            ("x", x),
            ("y", y),
            ("font-size", Small.Size),
            ("fill", colour),
            ("text-anchor", anchor),
            ("font-weight", bold ? "bold" : null)
        );
}
