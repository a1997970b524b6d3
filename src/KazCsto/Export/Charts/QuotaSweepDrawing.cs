using System.Collections.Immutable;
using System.Text;
using KazCsto.Analysis.Voting;
using KazCsto.Export.Pictures;

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
    private const int LabelledLines = 2;
    private const int MostOfBoth = 2;

    private static readonly TextLook TitleLook = new(22, 28, Palette.Ink, true);
    private static readonly TextLook SubtitleLook = new(12.5, 17, Palette.Quiet);

    /// <summary>A name that is a part of ids, so that several charts may stand on one page.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Subtitle { get; init; }

    /// <summary>What the picture rests on; may be blank.</summary>
    public required string Caption { get; init; }

    /// <summary>Of what the quota is a share.</summary>
    public required string Votes { get; init; }

    /// <summary>What stands at the quota of all votes.</summary>
    public required string AtTheEnd { get; init; }

    public required QuotaSweep Sweep { get; init; }

    /// <summary>The lines, the first with the strongest colours; at least one.</summary>
    public required ImmutableArray<QuotaLine> Lines { get; init; }

    private ImmutableArray<string> TitleLines =>
        Labels.Wrap(Title, Room / (TitleLook.Size * 1.1), 2);

    private ImmutableArray<string> SubtitleLines =>
        Labels.Wrap(Subtitle, Room / SubtitleLook.Size, 3);

    private ImmutableArray<string> CaptionLines =>
        Labels.Wrap(
            $"{(DrawsBoth ? "Solid: Banzhaf, the share of all swings. Dashed: Shapley-Shubik." : "Banzhaf: the share of all swings.")} {Caption}",
            Room / ChartPen.Small.Size,
            5
        );

    /// <summary>Of many lines the second index would only hide the first.</summary>
    private bool DrawsBoth => Lines.Length <= MostOfBoth;

    private ValueAxis Shares =>
        ValueAxis.Around(
            0,
            Sweep.Steps.SelectMany(s => Lines.Select(l => s.Power.Players[l.Player])).Max(Highest)
        );

    private static double Room => Width - (2 * Side);

    private Box Plot
    {
        get
        {
            var names = Lines.Max(l => Labels.Width(Shown(l))) * ChartPen.Small.Size;
            var left = Side + AxisWidth;
            var top =
                60
                + (TitleLines.Length * TitleLook.LineHeight)
                + (SubtitleLines.Length * SubtitleLook.LineHeight);
            return new(left, top, Width - Side - names - 30 - left, PlotHeight);
        }
    }

    public void Write(TextWriter writer)
    {
        var height = Plot.Bottom + 62 + (CaptionLines.Length * ChartPen.Small.LineHeight);
        using var svg = new SvgCanvas(writer);
        using var picture = svg.Element(
            "svg",
            ("width", Width),
            ("height", height),
            ("viewBox", $"0 0 {Numbers.Text(Width)} {Numbers.Text(height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", $"{Slug}-title {Slug}-desc")
        );
        svg.Draw("title", Title, ("id", $"{Slug}-title"));
        svg.Draw("desc", Described(), ("id", $"{Slug}-desc"));
        svg.Rectangle(new(0, 0, Width, height), 0, "#FFFFFF");
        svg.Text(TitleLines, new(Side, 38), TitleLook);
        svg.Text(
            SubtitleLines,
            new(Side, 36 + (TitleLines.Length * TitleLook.LineHeight)),
            SubtitleLook
        );
        Axes(svg);
        foreach (var (number, line) in Lines.Index().Reverse())
        {
            using var group = svg.Element("g", ("class", "line"));
            svg.Draw("title", line.Name);
            var colour = Palette.Line(number);
            if (DrawsBoth)
            {
                svg.Stroke(PathOf(line, p => p.ShapleyShubik), colour, 1, "4 3");
            }

            svg.Stroke(PathOf(line, p => p.Banzhaf), colour, 2.5);
        }

        Values(svg);
        Names(svg);
        svg.Text(CaptionLines, new(Side, Plot.Bottom + 62), ChartPen.Small);
    }

    private void Axes(SvgCanvas svg)
    {
        foreach (var tick in Shares.Ticks)
        {
            svg.Stroke(
                $"M{ChartPen.Pair(Plot.Left, Y(tick))} H{Numbers.Text(Plot.Right)}",
                tick == 0 ? Palette.Axis : Palette.Grid,
                1
            );
            svg.Label(Percent(tick), Plot.Left - 8, Y(tick) + 4, "end", Palette.Quiet);
        }

        foreach (var tick in Enumerable.Range(0, 6).Select(i => 0.5 + (i / 10.0)))
        {
            svg.Stroke($"M{ChartPen.Pair(X(tick), Plot.Bottom)} v5", Palette.Axis, 1);
            svg.Label(Percent(tick), X(tick), Plot.Bottom + 18, "middle", Palette.Quiet);
        }

        svg.Label("share of the power", Plot.Left - 44, Plot.Top - 14, null, Palette.Quiet);
        svg.Label(
            $"quota: how much of {Votes} a decision needs",
            Plot.Left + (Plot.Width / 2),
            Plot.Bottom + 36,
            "middle",
            Palette.Quiet
        );
        svg.Stroke(
            $"M{ChartPen.Pair(Plot.Right, Plot.Top - 6)} V{Numbers.Text(Plot.Bottom)}",
            Palette.Axis,
            1,
            "2 3"
        );
        svg.Label(AtTheEnd, Plot.Right, Plot.Top - 14, "end", Palette.Ink, bold: true);
    }

    /// <summary>A line that keeps its value up to and with the last quota of each step.</summary>
    private string PathOf(QuotaLine line, Func<PlayerPower, Fraction> share)
    {
        var path = new StringBuilder($"M{ChartPen.Pair(Plot.Left, Y(ValueOf(Sweep.Steps[0])))}");
        foreach (var step in Sweep.Steps)
        {
            path.Append(" V")
                .Append(Numbers.Text(Y(ValueOf(step))))
                .Append(" H")
                .Append(Numbers.Text(X(step.UpTo.ToDouble())));
        }

        return path.ToString();

        double ValueOf(QuotaStep step) => share(step.Power.Players[line.Player]).ToDouble();
    }

    /// <summary>How high the steps of the first lines are, where there is room.</summary>
    private void Values(SvgCanvas svg)
    {
        foreach (var (number, line) in Lines.Take(LabelledLines).Index())
        {
            foreach (var step in Sweep.Steps)
            {
                var (from, to) = (X(step.Above.ToDouble()), X(step.UpTo.ToDouble()));
                if (to - from >= LeastForLabel && !IsBelowAnother(step, number))
                {
                    var value = step.Power.Players[line.Player].Banzhaf;
                    svg.Label(
                        VotingWords.Percent(value),
                        (from + to) / 2,
                        Y(value.ToDouble()) - 8,
                        "middle",
                        Palette.Line(number),
                        bold: true
                    );
                }
            }
        }
    }

    /// <summary>Whether a label above a line would touch the line before it.</summary>
    private bool IsBelowAnother(QuotaStep step, int number) =>
        number > 0
        && Y(ValueOf(step, number)) - Y(ValueOf(step, number - 1)) is > -LabelHeight and < 26;

    private double ValueOf(QuotaStep step, int number) =>
        step.Power.Players[Lines[number].Player].Banzhaf.ToDouble();

    private void Names(SvgCanvas svg)
    {
        var wanted = Lines.Select((_, i) => Y(ValueOf(Sweep.Steps[^1], i))).ToArray();
        var placed = EndLabels.Spread(wanted, LabelHeight, Plot.Top + 4, Plot.Bottom - 4);
        foreach (var (number, line) in Lines.Index().Reverse())
        {
            var colour = Palette.Line(number);
            svg.Draw(
                "circle",
                "",
                ("cx", Plot.Right),
                ("cy", wanted[number]),
                ("r", 4.0),
                ("fill", colour)
            );
            svg.Stroke(
                $"M{ChartPen.Pair(Plot.Right + 5, wanted[number])} L{ChartPen.Pair(Plot.Right + 18, placed[number])}",
                colour,
                0.8
            );
            svg.Label(Shown(line), Plot.Right + 22, placed[number] + 4, null, colour, bold: true);
        }
    }

    private static string Shown(QuotaLine line) => Labels.Wrap(line.Name, WidestName, 1)[0];

    private string Described() =>
        string.Join(
            "; ",
            Lines.Select(
                (l, i) =>
                    $"{l.Name}: "
                    + string.Join(
                        ", ",
                        Sweep.Steps.Select(s =>
                            $"{Percent(ValueOf(s, i))} with a quota of {VotingWords.Quotas(s)}"
                        )
                    )
            )
        ) + ".";

    private double Highest(PlayerPower power) =>
        Math.Max(power.Banzhaf.ToDouble(), DrawsBoth ? power.ShapleyShubik.ToDouble() : 0);

    private double X(double quota) => Plot.Left + ((quota - 0.5) * 2 * Plot.Width);

    private double Y(double share) => Plot.Bottom - (Shares.Share(share) * Plot.Height);

    private static string Percent(double share) =>
        $"{Numbers.Text((int)Math.Round(100 * share))} %";
}
