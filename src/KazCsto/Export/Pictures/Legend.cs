using KazCsto.Model;

namespace KazCsto.Export.Pictures;

/// <summary>Explains what a picture shows, and only that: its kinds of node and groups of line, in rows below it.</summary>
internal sealed class Legend
{
    private const double Size = 12;
    private const double RowHeight = 26;
    private const double Swatch = 46;
    private const double Space = 26;

    private readonly List<(Point At, string Label, NodeKind? Kind, DiagramTie? Line)> _entries = [];
    private readonly Diagram _diagram;

    private Legend(Diagram diagram, double top) => (_diagram, Bottom) = (diagram, top + 8);

    /// <summary>Where it ends.</summary>
    public double Bottom { get; private set; }

    public static Legend Of(Diagram diagram, double left, double right, double top)
    {
        var legend = new Legend(diagram, top);
        legend.Add(
            diagram.NodeKinds.Select(k => (k.Label, (NodeKind?)k, (DiagramTie?)null)),
            left,
            right
        );
        legend.Add(
            LinesOf(diagram).Select(l => (l.Label[0], (NodeKind?)null, (DiagramTie?)l)),
            left,
            right
        );
        return legend;
    }

    public void Draw(SvgCanvas svg)
    {
        foreach (var (at, label, kind, line) in _entries)
        {
            if (kind is not null)
            {
                NodeDrawing.Draw(
                    svg,
                    _diagram.Style.Of(kind),
                    new(at.X, at.Y - 9, Swatch - 8, 18),
                    1.2
                );
            }
            else if (line is not null)
            {
                ArrowHead.Draw(svg, line, Curve.Arc(at, at + new Point(Swatch - 6, 0), 0));
            }

            svg.Text(label, at + new Point(Swatch, 4.3), Size, "#222222", Anchor.Start);
        }
    }

    private void Add(
        IEnumerable<(string Label, NodeKind? Kind, DiagramTie? Line)> entries,
        double left,
        double right
    )
    {
        var x = left;
        foreach (var (label, kind, line) in entries)
        {
            var width = Swatch + (Labels.Width(label) * Size);
            if (x > left && x + width > right)
            {
                x = left;
                Bottom += RowHeight;
            }

            _entries.Add((new(x, Bottom + (RowHeight / 2)), label, kind, line));
            x += width + Space;
        }

        Bottom += x > left ? RowHeight : 0;
    }

    private static IEnumerable<DiagramTie> LinesOf(Diagram diagram)
    {
        foreach (var group in diagram.TieGroups)
        {
            yield return Sample(group, group.Name, false, false);
        }

        var plain = new TieStyle("", "#444444", LinePattern.Solid, 1.2, Arrow.None, [], []);
        if (diagram.HasPossible)
        {
            yield return Sample(plain, "only possibly in force on that day", true, false);
        }

        if (diagram.HasContested)
        {
            yield return Sample(plain, "contested", false, true);
        }
    }

    private static DiagramTie Sample(TieStyle group, string label, bool possible, bool contested) =>
        new(0, 0, group, [], [label], "", possible, contested, true, false);
}
