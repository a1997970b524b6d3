namespace KazCsto.Export.Pictures;

/// <summary>Writes a picture as SVG 1.1: one file that needs nothing else. https://www.w3.org/TR/SVG11/</summary>
/// <remarks>
/// Every node and line is a group with classes (<c>kind-state</c>, <c>group-membership</c>), its id in <c>data-id</c>, and a title that browsers show as
/// a tooltip and screen readers read.
/// </remarks>
public static class Svg
{
    private const double Side = 24;
    private const double Narrowest = 860;
    private const double TitleSize = 24;
    private const double SmallSize = 11;

    /// <summary>Writes a picture.</summary>
    /// <param name="diagram">What it shows.</param>
    /// <param name="layout">Where.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Diagram diagram, Layout layout, TextWriter writer)
    {
        using var svg = new SvgCanvas(writer);
        var width = Math.Max(Narrowest, layout.Width);
        var title = Labels.Wrap(diagram.Title, (width - (2 * Side)) / (TitleSize * 1.1), 2);
        var top = 50 + (title.Length * 30.0);
        var legend = Legend.Of(diagram, Side, width - Side, top + layout.Height + 6);
        var source = Labels.Wrap(diagram.SourceLine, (width - (2 * Side)) / SmallSize, 3);
        var height = legend.Bottom + 20 + (source.Length * 15);
        svg.Open(width, height, diagram.Title, diagram.Description);
        Heading(svg, title, diagram.Subtitle);
        using (svg.Moved((width - layout.Width) / 2, top))
        {
            Picture(svg, diagram, layout);
        }

        legend.Draw(svg);
        for (var i = 0; i < source.Length; i++)
        {
            svg.Text(
                source[i],
                new(Side, legend.Bottom + 14 + (i * 15)),
                SmallSize,
                "#555555",
                Anchor.Start
            );
        }

        svg.Close();
    }

    private static void Heading(SvgCanvas svg, IReadOnlyList<string> title, string subtitle)
    {
        for (var i = 0; i < title.Count; i++)
        {
            svg.Text(
                title[i],
                new(Side, 42 + (i * 30)),
                TitleSize,
                "#111111",
                Anchor.Start,
                bold: true
            );
        }

        svg.Text(subtitle, new(Side, 35 + (title.Count * 30)), 15, "#444444", Anchor.Start);
    }

    private static void Picture(SvgCanvas svg, Diagram diagram, Layout layout)
    {
        foreach (var (cluster, box) in diagram.Clusters.Zip(layout.Clusters))
        {
            if (!cluster.Members.IsEmpty)
            {
                Hull(svg, diagram.Nodes[cluster.Head], box);
            }
        }

        for (var i = 0; i < diagram.Ties.Length; i++)
        {
            Line(svg, diagram.Ties[i], i, layout.Ties[i]);
        }

        foreach (var node in diagram.Nodes)
        {
            Node(svg, node, layout.Nodes[node.Number]);
        }

        foreach (var (tie, box) in diagram.Ties.Zip(layout.Labels).Where(p => p.Second.Width > 0))
        {
            Label(svg, tie, box);
        }
    }

    private static void Hull(SvgCanvas svg, DiagramNode head, Box box) =>
        svg.Rectangle(
            box,
            Outline.Radius(NodeShape.Pill, box),
            "#F4F6F8",
            "#C5CDD5",
            1,
            $"cluster kind-{head.Node.Kind.Name}"
        );

    private static void Line(SvgCanvas svg, DiagramTie tie, int number, Curve curve)
    {
        var state =
            tie.IsContested ? " contested"
            : tie.IsPossible ? " possible"
            : "";
        var kinds = string.Concat(tie.Ties.Select(t => $" kind-{t.Kind.Name}").Distinct());
        var ids = string.Join(' ', tie.Ties.Select(t => t.Id));
        using (
            svg.Group(
                $"t{Numbers.Text(number)}",
                $"tie group-{tie.Style.Slug}{kinds}{state}",
                ids,
                tie.Tooltip
            )
        )
        {
            ArrowHead.Draw(svg, tie, curve);
        }
    }

    private static void Node(SvgCanvas svg, DiagramNode node, Box box)
    {
        var kind = node.Node.Kind.Name;
        var centre = node.IsCentre ? " centre" : "";
        using (
            svg.Group(
                $"n{Numbers.Text(node.Number)}",
                $"node kind-{kind}{centre}",
                node.Node.Id,
                node.Tooltip
            )
        )
        {
            NodeDrawing.Draw(svg, node.Style, box, node.IsCentre ? 3 : 1.2);
            var size = NodeSize.Font(node);
            var first =
                box.Centre.Y - ((node.Lines.Length - 1) * NodeSize.LineHeight / 2) + (size * 0.36);
            for (var i = 0; i < node.Lines.Length; i++)
            {
                var at = new Point(box.Centre.X, first + (i * NodeSize.LineHeight));
                svg.Text(node.Lines[i], at, size, node.Style.Text, Anchor.Middle, node.IsHead);
            }
        }
    }

    private static void Label(SvgCanvas svg, DiagramTie tie, Box box)
    {
        svg.Rectangle(box, 4, "#FFFFFF", "none", 0, "label");
        var first = box.Centre.Y - ((tie.Label.Length - 1) * TieLabels.LineHeight / 2) + 4;
        for (var i = 0; i < tie.Label.Length; i++)
        {
            var at = new Point(box.Centre.X, first + (i * TieLabels.LineHeight));
            svg.Text(tie.Label[i], at, TieLabels.FontSize, tie.Style.Colour, Anchor.Middle);
        }
    }
}
