using System.Globalization;
using KazCsto.Cases.Qca;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Draws a truth table as SVG 1.1 that needs nothing else: a full circle where a set is present, an empty one where it is absent, values as digits. https://www.w3.org/TR/SVG11/</summary>
/// <remarks>Positive rows stand first, then those of greater inclusion. Circles after Fiss 2011, doi:10.5465/amj.2011.60263120.</remarks>
internal sealed class TruthTableChart
{
    private const int MostRows = 48;
    private const double Side = 24;
    private const double RowHeight = 26;
    private const double ConditionWidth = 52;
    private const double OutputWidth = 76;
    private const double CountWidth = 40;
    private const double BarWidth = 96;
    private const double CasesWidth = 300;
    private const double LeastWidth = 760;

    private static readonly TextLook Title = new(20, 26, Palette.Ink, true);
    private static readonly TextLook Subtitle = new(12.5, 17, Palette.Quiet);

    private readonly ComparativeAnalysis _analysis;
    private readonly TruthRow[] _rows;
    private readonly string[] _title;
    private readonly string[] _subtitle;
    private readonly double _width;
    private readonly bool _isSlanted;

    private TruthTableChart(ComparativeAnalysis analysis)
    {
        _analysis = analysis;
        _rows =
        [
            .. Table
                .Rows.OrderBy(OrderOf)
                .ThenByDescending(r => r.Inclusion)
                .ThenByDescending(r => r.Count)
                .Take(MostRows),
        ];
        _width = Math.Max(LeastWidth, CasesLeft + CasesWidth + Side);
        _isSlanted = Table.Conditions.Any(c => WidthOf(c.ToString()) > ConditionWidth - 6);
        var room = _width - (2 * Side);
        _title = [.. Labels.Wrap($"Truth table of {Table.Outcome}", room / (Title.Size * 1.05), 2)];
        _subtitle = [.. Labels.Wrap(SubtitleOf(), room / Subtitle.Size, 3)];
    }

    private TruthTable Table => _analysis.Table;

    private double OutputLeft => Side + (Table.Conditions.Length * ConditionWidth);

    private double BarsLeft => OutputLeft + OutputWidth + CountWidth;

    private double CasesLeft => BarsLeft + (2 * BarWidth) + 12;

    private double HeadingBottom =>
        34
        + (_title.Length * Title.LineHeight)
        + (_subtitle.Length * Subtitle.LineHeight)
        + (_isSlanted ? Math.Min(Table.Conditions.Max(c => WidthOf(c.ToString())), 130) * 0.72 : 14);

    private double Height =>
        HeadingBottom + 14 + (_rows.Length * RowHeight) + (_rows.Length < Table.Rows.Length ? 52 : 36);

    /// <summary>Draws the table.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(ComparativeAnalysis analysis, TextWriter writer) =>
        new TruthTableChart(analysis).Write(writer);

    private string SubtitleOf()
    {
        var options = _analysis.Options;
        var excluded = _analysis.Excluded.Rows.Length;
        return $"{_analysis.Method}, {Counted.Of(_analysis.Cases.Length, "case")}. Positive from an inclusion of {Numbers.Short(options.InclusionCut)} and a PRI of {Numbers.Short(options.PriCut)} on{(options.NegativeBelow is { } lower ? $", inconclusive from {Numbers.Short(lower)} on" : "")}. {Table.Rows.Length} of {Table.Size} rows have cases; {Counted.Of(Table.Remainders, "remainder")}{(excluded > 0 ? $", {excluded} of them excluded" : "")}.";
    }

    private void Write(TextWriter writer)
    {
        using var svg = new SvgCanvas(writer);
        using var root = svg.Element(
            "svg",
            ("width", _width),
            ("height", Height),
            ("viewBox", $"0 0 {Numbers.Text(_width)} {Numbers.Text(Height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", "table-title table-description")
        );
        svg.Draw("title", _title[0], ("id", "table-title"));
        svg.Draw("desc", string.Join("; ", _rows.Select(Told)) + ".", ("id", "table-description"));
        svg.Rectangle(new(0, 0, _width, Height), 0, "#FFFFFF");
        svg.Text(_title, new(Side, 36), Title);
        svg.Text(_subtitle, new(Side, 34 + (_title.Length * Title.LineHeight)), Subtitle);
        DrawHeadings(svg);
        foreach (var (i, row) in _rows.Index())
        {
            DrawRow(svg, row, HeadingBottom + 10 + (i * RowHeight), i > 0 && row.Output != _rows[i - 1].Output);
        }

        DrawKey(svg);
    }

    private string Told(TruthRow row) =>
        $"{Table.Space.Digits(row.Number)}: {TruthTableMarks.NameOf(row.Output)}, {Counted.Of(row.Count, "case")}, inclusion {TruthTableMarks.Text(row.Inclusion)}, PRI {TruthTableMarks.Text(row.Pri)}";

    private void DrawHeadings(SvgCanvas svg)
    {
        foreach (var (i, condition) in Table.Conditions.Index())
        {
            var (x, name) = (Side + ((i + 0.5) * ConditionWidth), Labels.Wrap(condition.ToString(), 16, 1)[0]);
            svg.Draw(
                "text",
                name,
                ("x", x),
                ("y", HeadingBottom),
                ("font-size", ChartPen.Small.Size),
                ("font-weight", "bold"),
                ("fill", Palette.Ink),
                ("text-anchor", _isSlanted ? null : "middle"),
                ("transform", _isSlanted ? $"rotate(-45 {Numbers.Text(x)} {Numbers.Text(HeadingBottom)})" : null)
            );
        }

        svg.Label(
            Labels.Wrap(Table.Outcome.ToString(), 9, 1)[0],
            OutputLeft + (OutputWidth / 2),
            HeadingBottom,
            "middle",
            Palette.Ink,
            bold: true
        );
        svg.Label("n", OutputLeft + OutputWidth + CountWidth - 16, HeadingBottom, "end", Palette.Quiet);
        svg.Label("inclusion", BarsLeft, HeadingBottom, null, Palette.Quiet);
        svg.Label("PRI", BarsLeft + BarWidth, HeadingBottom, null, Palette.Quiet);
        svg.Label("cases", CasesLeft, HeadingBottom, null, Palette.Quiet);
    }

    private void DrawRow(SvgCanvas svg, TruthRow row, double top, bool isFirstOfOutput)
    {
        var middle = top + (RowHeight / 2);
        using var group = svg.Element("g", ("class", "row"));
        svg.Draw("title", $"{Told(row)}: {string.Join(", ", row.Cases.Select(c => _analysis.Cases[c]))}");
        svg.Stroke(
            $"M{ChartPen.Pair(Side, top)} H{Numbers.Text(_width - Side)}",
            isFirstOfOutput ? Palette.Axis : Palette.Grid,
            1
        );
        for (var i = 0; i < Table.Conditions.Length; i++)
        {
            var centre = new Point(Side + ((i + 0.5) * ConditionWidth), middle);
            TruthTableMarks.DrawValue(svg, centre, Table.Space.ValueOf(row.Number, i), Table.Space.Values[i]);
        }

        TruthTableMarks.DrawOutput(svg, row.Output, new Point(OutputLeft + (OutputWidth / 2), middle));
        svg.Label(
            row.Count.ToString(CultureInfo.InvariantCulture),
            OutputLeft + OutputWidth + CountWidth - 16,
            middle + 4,
            "end",
            Palette.Ink
        );
        TruthTableMarks.DrawBar(svg, row.Inclusion, BarsLeft, middle, TruthTableMarks.ColourOf(row.Output));
        TruthTableMarks.DrawBar(svg, row.Pri, BarsLeft + BarWidth, middle, TruthTableMarks.ColourOf(row.Output));
        var names = string.Join(", ", row.Cases.Select(c => _analysis.Cases[c]));
        var room = (_width - Side - CasesLeft) / ChartPen.Small.Size;
        svg.Label(Labels.Wrap(names, room, 1)[0], CasesLeft, middle + 4, null, Palette.Ink);
    }

    private void DrawKey(SvgCanvas svg)
    {
        var bottom = HeadingBottom + 10 + (_rows.Length * RowHeight);
        svg.Stroke($"M{ChartPen.Pair(Side, bottom)} H{Numbers.Text(_width - Side)}", Palette.Axis, 1);
        var more = Table.Rows.Length - _rows.Length;
        svg.Label(
            $"Full circle: present; empty: absent{(Table.Space.IsMultiValue ? "; digit: the value" : "")}.{(more > 0 ? $" {Counted.Of(more, "other row")} not drawn." : "")}",
            Side,
            bottom + 20,
            null,
            Palette.Quiet
        );
    }

    private static int OrderOf(TruthRow row) =>
        row.Output switch
        {
            RowOutput.Positive => 0,
            RowOutput.Inconclusive => 1,
            RowOutput.Negative => 2,
            _ => 3,
        };

    private static double WidthOf(string text) => Labels.Width(text) * ChartPen.Small.Size;
}
