using System.Text;
using KazCsto.Export.Pictures;
using KazCsto.Power.Voting;

namespace KazCsto.Export.Charts;

/// <summary>Where everything of a sweep over quotas goes, and how it is written.</summary>
internal sealed class QuotaSweepDrawing
{
    private const double Side = 24;
    private const double Width = 980;
    private const double PlotHeight = 340;
    private const double AxisWidth = 52;
    private const double WidestName = 22;
    private const double LabelHeight = 16;
    private const double LeastForLabel = 44;
    private const double LeastBetween = 26;
    private const int LabelledLines = 2;

    private static readonly TextLook Title = new(22, 28, Palette.Ink, true);
    private static readonly TextLook Subtitle = new(12.5, 17, Palette.Quiet);

    private readonly QuotaSweepPicture _shown;
    private readonly string[] _title;
    private readonly string[] _subtitle;
    private readonly string[] _key;
    private readonly QuotaArea _area;

    public QuotaSweepDrawing(QuotaSweepPicture shown)
    {
        _shown = shown;
        var room = Width - (2 * Side);
        _title = [.. Labels.Wrap(shown.Title, room / (Title.Size * 1.1), 2)];
        _subtitle = [.. Labels.Wrap(shown.Subtitle, room / Subtitle.Size, 3)];
        _key = [.. Labels.Wrap(shown.Key, room / ChartPen.Small.Size, 5)];
        var names = shown.Lines.Max(l => Labels.Width(NameOf(l))) * ChartPen.Small.Size;
        var left = Side + AxisWidth;
        var top = 60 + (_title.Length * Title.LineHeight) + (_subtitle.Length * Subtitle.LineHeight);
        var highest = shown.Sweep.Steps.SelectMany(s => shown.Lines.Select(l => l.In(s)));
        _area = new(
            new(left, top, Width - Side - names - 30 - left, PlotHeight),
            ValueAxis.Around(0, highest.Max(Highest))
        );
    }

    public void Write(TextWriter writer)
    {
        var height = _area.Box.Bottom + 62 + (_key.Length * ChartPen.Small.LineHeight);
        var (title, description) = ($"{_shown.Slug}-title", $"{_shown.Slug}-desc");
        using var svg = new SvgCanvas(writer);
        using var picture = svg.Element(
            "svg",
            ("width", Width),
            ("height", height),
            ("viewBox", $"0 0 {Numbers.Text(Width)} {Numbers.Text(height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", $"{title} {description}")
        );
        svg.Draw("title", _shown.Title, ("id", title));
        svg.Draw("desc", _shown.Description, ("id", description));
        svg.Rectangle(new(0, 0, Width, height), 0, "#FFFFFF");
        svg.Text(_title, new(Side, 38), Title);
        svg.Text(_subtitle, new(Side, 36 + (_title.Length * Title.LineHeight)), Subtitle);
        _area.DrawAxes(svg, _shown.Votes, _shown.AtTheEnd);
        foreach (var (number, line) in _shown.Lines.Index().Reverse())
        {
            Line(svg, line, Palette.Line(number));
        }

        foreach (var (number, line) in _shown.Lines.Take(LabelledLines).Index())
        {
            Values(svg, line, number);
        }

        Names(svg);
        svg.Text(_key, new(Side, _area.Box.Bottom + 62), ChartPen.Small);
    }

    private void Line(SvgCanvas svg, QuotaLine line, string colour)
    {
        using var group = svg.Element("g", ("class", "line"));
        svg.Draw("title", line.Name);
        if (_shown.ShowsBoth)
        {
            svg.Stroke(PathOf(line, p => p.ShapleyShubik), colour, 1, "4 3");
        }

        svg.Stroke(PathOf(line, p => p.Banzhaf), colour, 2.5);
    }

    /// <summary>A line that keeps its value up to and with the last quota of each step.</summary>
    private string PathOf(QuotaLine line, Func<PlayerPower, Fraction> share)
    {
        var path = new StringBuilder();
        foreach (var (number, step) in _shown.Sweep.Steps.Index())
        {
            var y = _area.Y(share(line.In(step)).ToDouble());
            path.Append(number == 0 ? $"M{ChartPen.Pair(_area.Box.Left, y)}" : $" V{Numbers.Text(y)}");
            path.Append(" H").Append(Numbers.Text(_area.X(step.UpTo.ToDouble())));
        }

        return path.ToString();
    }

    /// <summary>How high the steps of a line are, where there is room.</summary>
    private void Values(SvgCanvas svg, QuotaLine line, int number)
    {
        foreach (var step in _shown.Sweep.Steps)
        {
            var (from, to) = (_area.X(step.Above.ToDouble()), _area.X(step.UpTo.ToDouble()));
            var below = number > 0 ? Y(step, line) - Y(step, _shown.Lines[number - 1]) : PlotHeight;
            if (to - from >= LeastForLabel && below >= LeastBetween)
            {
                svg.Label(
                    Words.Percent(line.In(step).Banzhaf.ToDouble()),
                    (from + to) / 2,
                    Y(step, line) - 8,
                    "middle",
                    Palette.Line(number),
                    bold: true
                );
            }
        }
    }

    private void Names(SvgCanvas svg)
    {
        var right = _area.Box.Right;
        var wanted = _shown.Lines.Select(l => Y(_shown.Sweep.Steps[^1], l)).ToArray();
        var placed = EndLabels.Spread(wanted, LabelHeight, _area.Box.Top + 4, _area.Box.Bottom - 4);
        foreach (var (number, line) in _shown.Lines.Index().Reverse())
        {
            var colour = Palette.Line(number);
            svg.Draw("circle", "", ("cx", right), ("cy", wanted[number]), ("r", 4.0), ("fill", colour));
            svg.Stroke(
                $"M{ChartPen.Pair(right + 5, wanted[number])} L{ChartPen.Pair(right + 18, placed[number])}",
                colour,
                0.8
            );
            svg.Label(NameOf(line), right + 22, placed[number] + 4, null, colour, bold: true);
        }
    }

    private static string NameOf(QuotaLine line) => Labels.Wrap(line.Name, WidestName, 1)[0];

    private double Y(QuotaStep step, QuotaLine line) => _area.Y(line.In(step).Banzhaf.ToDouble());

    private double Highest(PlayerPower power) =>
        Math.Max(power.Banzhaf.ToDouble(), _shown.ShowsBoth ? power.ShapleyShubik.ToDouble() : 0);
}
