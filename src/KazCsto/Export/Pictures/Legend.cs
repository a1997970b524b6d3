namespace KazCsto.Export.Pictures;

/// <summary>Explains what a picture shows, and only that: its kinds of node and groups of line, in rows below it.</summary>
internal sealed class Legend
{
    /// <summary>How much of its colour keeps what was only assessed or said.</summary>
    public const string PaleOpacity = "0.5";

    private const double RowHeight = 26;
    private const double Swatch = 46;
    private const double Space = 26;

    private static readonly TextLook Look = new(12, 0, "#222222");

    private readonly List<(Point At, string Label, Action<SvgCanvas, Point> Draw)> _entries = [];

    private Legend(double top) => Bottom = top + 8;

    /// <summary>Where it ends.</summary>
    public double Bottom { get; private set; }

    public static Legend Of(Diagram diagram, double left, double right, double top)
    {
        var legend = new Legend(top);
        var nodes = diagram.NodeKinds.Select(kind => (kind.Label, Node(diagram.Style.Of(kind))));
        legend.Add(nodes, left, right);
        legend.Add(Lines(diagram), left, right);
        return legend;
    }

    public void Draw(SvgCanvas svg)
    {
        foreach (var (at, label, draw) in _entries)
        {
            draw(svg, at);
            svg.Text([label], at + new Point(Swatch, 4.3), Look);
        }
    }

    private void Add(IEnumerable<(string Label, Action<SvgCanvas, Point> Draw)> entries, double left, double right)
    {
        var x = left;
        foreach (var (label, draw) in entries)
        {
            var width = Swatch + (Labels.Width(label) * Look.Size);
            if (x > left && x + width > right)
            {
                x = left;
                Bottom += RowHeight;
            }

            _entries.Add((new(x, Bottom + (RowHeight / 2)), label, draw));
            x += width + Space;
        }

        Bottom += x > left ? RowHeight : 0;
    }

    private static IEnumerable<(string, Action<SvgCanvas, Point>)> Lines(Diagram diagram)
    {
        foreach (var group in diagram.TieGroups)
        {
            yield return (group.Name, Line(group));
        }

        var plain = new TieStyle("", "#444444", LinePattern.Solid, 1.2, Arrow.None, [], []);
        if (diagram.HasPossible)
        {
            yield return ("only possibly in force on that day", Line(plain with { Line = LinePattern.Possible }));
        }

        if (diagram.HasOnlyTold)
        {
            yield return ("pale: only assessed or said", Pale(Line(plain)));
        }

        if (diagram.HasContested)
        {
            yield return ("contested", Line(plain with { Line = LinePattern.Contested }));
        }
    }

    private static Action<SvgCanvas, Point> Node(NodeStyle style) =>
        (svg, at) => NodeDrawing.Draw(svg, style, new(at.X, at.Y - 9, Swatch - 8, 18), 1.2);

    private static Action<SvgCanvas, Point> Pale(Action<SvgCanvas, Point> draw) =>
        (svg, at) =>
        {
            using var group = svg.Element("g", ("opacity", PaleOpacity));
            draw(svg, at);
        };

    private static Action<SvgCanvas, Point> Line(TieStyle group)
    {
        var sample = new DiagramTie(0, 0, group, [], [], "", false, false, true, false);
        return (svg, at) => ArrowHead.Draw(svg, sample, Curve.Arc(at, at + new Point(Swatch - 6, 0), 0));
    }
}
