using KazCsto.Evidence.Specifications;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Draws who is first under every specification as SVG 1.1: a column for each, in the order of the lead, and below it what it chooses.</summary>
/// <remarks>After the specification curve of Simonsohn, Simmons and Nelson 2020, doi:10.1038/s41562-020-0912-z. https://www.w3.org/TR/SVG11/</remarks>
internal static class SpecificationChart
{
    private const double Width = 900;
    private const double Side = 24;
    private const double Left = 176;
    private const double Right = Width - 108;
    private const double CurveTop = 132;
    private const double CurveHeight = 150;
    private const double RowHeight = 17;
    private const double GroupSpace = 12;
    private const double HeadingSpace = 32;
    private const string Stays = "#0072B2";
    private const string Nobody = "#BBBBBB";

    /// <summary>Colours of those who are first instead, which colour-blind readers can tell apart from each other and from the first.</summary>
    private static readonly string[] Others = ["#D55E00", "#009E73", "#CC79A7", "#555555"];

    private static readonly TextLook Title = new(20, 26, "#111111", true);
    private static readonly TextLook Subtitle = new(13, 17, "#444444");
    private static readonly TextLook Text = new(12, 15, "#222222");
    private static readonly TextLook Quiet = new(11, 14, "#555555");

    /// <summary>Writes the picture.</summary>
    /// <param name="curve">What it shows; at least one specification.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(SpecificationCurve curve, TextWriter writer)
    {
        var runs = curve
            .Runs.OrderByDescending(r => double.IsNaN(r.Lead) ? double.NegativeInfinity : r.Lead)
            .ToImmutableArray();
        var columns = new ChartColumns(Left, Right, runs.Length);
        var groups = SpecificationRows.Of(curve.Ranking.Projection.Rule, runs);
        var rows = groups.Sum(g => (g.Rows.Length * RowHeight) + GroupSpace);
        var height = CurveTop + CurveHeight + HeadingSpace + rows + 12;
        using var svg = new SvgCanvas(writer);
        svg.Element(
            "svg",
            ("width", Width),
            ("height", height),
            ("viewBox", $"0 0 {Numbers.Text(Width)} {Numbers.Text(height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-label", $"{TitleOf(curve)} {SubtitleOf(curve)}")
        );
        svg.Rectangle(new(0, 0, Width, height), 0, "#FFFFFF");
        svg.Text([TitleOf(curve)], new(Side, 36), Title);
        svg.Text(Labels.Wrap(SubtitleOf(curve), (Width - (2 * Side)) / Subtitle.Size, 2), new(Side, 58), Subtitle);
        var colours = ColoursOf(curve);
        DrawLegend(svg, curve, colours);
        DrawCurve(svg, curve, runs, columns, colours);
        DrawRows(svg, curve, runs, columns, groups);
    }

    private static string NamesOf(SpecificationCurve curve) => string.Join(", ", curve.First.Select(n => n.Name));

    private static string TitleOf(SpecificationCurve curve) =>
        $"Is {NamesOf(curve)} first in {curve.Ranking.Measure.Name} whatever one chooses?";

    private static string SubtitleOf(SpecificationCurve curve) =>
        $"{Words.Capital(curve.InNumbers)}; each column is one, in the order of the lead.";

    private static Dictionary<Node, string> ColoursOf(SpecificationCurve curve) =>
        curve
            .First.Select(n => (Node: n, Colour: Stays))
            .Concat(curve.Others.Select((o, i) => (o.Node, Colour: Others[Math.Min(i, Others.Length - 1)])))
            .ToDictionary(n => n.Node, n => n.Colour);

    /// <summary>The colour of a column: that of the first as it stands if they stay, else of the other who is most often first.</summary>
    private static string ColourOf(
        SpecificationCurve curve,
        SpecificationRun run,
        IReadOnlyList<Node> others,
        Dictionary<Node, string> colours
    ) =>
        curve.IsStillFirst(run) ? Stays
        : others.FirstOrDefault(run.First.Contains) is { } other ? colours[other]
        : Nobody;

    private static void DrawLegend(SvgCanvas svg, SpecificationCurve curve, Dictionary<Node, string> colours)
    {
        var entries = new[] { (Name: NamesOf(curve), Colour: Stays, Times: curve.StillFirst) }
            .Concat(curve.Others.Take(Others.Length).Select(o => (o.Node.Name, Colour: colours[o.Node], o.Times)))
            .Select(e => (Label: $"{e.Name} first: {e.Times}", e.Colour));
        var x = Left;
        foreach (var (label, colour) in entries)
        {
            svg.Rectangle(new(x, 92, 11, 11), 2, colour);
            svg.Text([label], new(x + 17, 102), Text);
            x += 17 + (Labels.Width(label) * Text.Size) + 18;
        }
    }

    private static void DrawCurve(
        SvgCanvas svg,
        SpecificationCurve curve,
        ImmutableArray<SpecificationRun> runs,
        ChartColumns columns,
        Dictionary<Node, string> colours
    )
    {
        var leads = runs.Select(r => r.Lead).Where(double.IsFinite).DefaultIfEmpty(0).ToList();
        var (low, high) = (Math.Min(0, leads.Min()), Math.Max(0, leads.Max()));
        var scale = high > low ? CurveHeight / (high - low) : 0;
        var zero = CurveTop + (high * scale);
        svg.Text([$"lead of {NamesOf(curve)},", "share of the", "larger score"], new(Side, CurveTop + 10), Quiet);
        foreach (var tick in new[] { low, 0, high }.Distinct())
        {
            var y = CurveTop + ((high - tick) * scale);
            svg.Polygon([new(Left - 4, y), new(Right, y)], null, tick == 0 ? "#888888" : "#E3E7EB", 1);
            svg.Draw(
                "text",
                Words.Percent(tick, 0),
                ("x", Right + 6),
                ("y", y + 4),
                ("font-size", Quiet.Size),
                ("fill", Quiet.Colour)
            );
        }

        var others = curve.Others.Select(o => o.Node).ToList();
        string[] fills = [.. runs.Select(r => ColourOf(curve, r, others, colours))];
        foreach (var colour in fills.Distinct())
        {
            columns.Draw(
                svg,
                colour,
                i => fills[i] == colour,
                i => Bar(zero, double.IsNaN(runs[i].Lead) ? 0 : runs[i].Lead * scale)
            );
        }
    }

    /// <summary>A lead of nothing is still to be seen.</summary>
    private static (double Top, double Height) Bar(double zero, double lead) =>
        Math.Abs(lead) < 1.5 ? (zero - 1, 2)
        : lead > 0 ? (zero - lead, lead)
        : (zero, -lead);

    private static void DrawRows(
        SvgCanvas svg,
        SpecificationCurve curve,
        ImmutableArray<SpecificationRun> runs,
        ChartColumns columns,
        ImmutableArray<SpecificationRows> groups
    )
    {
        var y = CurveTop + CurveHeight + HeadingSpace;
        svg.Text(["first under"], new(Right + 6, y - 4), Quiet);
        foreach (var group in groups)
        {
            svg.Text([group.Name], new(Side, y + 12), Text with { IsBold = true });
            foreach (var row in group.Rows)
            {
                var top = y + 3;
                svg.Text([row.Name], new(Side + 84, y + 12), Quiet);
                foreach (var (colour, isSo) in row.Marks)
                {
                    columns.Draw(svg, colour, i => isSo(runs[i].Specification), _ => (top, RowHeight - 5));
                }

                if (row.Chooses is { } chooses)
                {
                    var chosen = runs.Where(r => chooses(r.Specification)).ToList();
                    svg.Text([$"{chosen.Count(curve.IsStillFirst)} of {chosen.Count}"], new(Right + 6, y + 12), Quiet);
                }

                y += RowHeight;
            }

            if (group.Rows.All(r => r.Chooses is null))
            {
                svg.Text(["pale: 1", "dark: 8"], new(Right + 6, y - 22), Quiet);
            }

            y += GroupSpace;
        }
    }
}
