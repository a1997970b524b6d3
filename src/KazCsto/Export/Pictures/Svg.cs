namespace KazCsto.Export.Pictures;

/// <summary>Writes a picture as SVG 1.1: one file that needs nothing else. https://www.w3.org/TR/SVG11/</summary>
/// <remarks>
/// Every node and line is a group with classes (<c>kind-state</c>, <c>group-membership</c>), its id in <c>data-id</c>, and a title that browsers show as
/// a tooltip and screen readers read. The arrow at the beginning of a line is turned as SVG 2 has it (<c>auto-start-reverse</c>).
/// </remarks>
internal static class Svg
{
    private const double Side = 24;
    private const double Narrowest = 860;

    private static readonly TextLook Title = new(24, 30, "#111111", true);
    private static readonly TextLook Subtitle = new(15, 0, "#444444");
    private static readonly TextLook Small = new(11, 15, "#555555");
    private static readonly TextLook NodeText = new(0, NodeSize.LineHeight, "");
    private static readonly TextLook TieText = new(TieLabels.FontSize, TieLabels.LineHeight, "");

    /// <summary>Writes a picture.</summary>
    /// <param name="diagram">What it shows.</param>
    /// <param name="layout">Where.</param>
    /// <param name="writer">Where to.</param>
    public static void Write(Diagram diagram, Layout layout, TextWriter writer)
    {
        using var svg = new SvgCanvas(writer);
        var width = Math.Max(Narrowest, layout.Width);
        var room = width - (2 * Side);
        var title = Labels.Wrap(diagram.Title, room / (Title.Size * 1.1), 2);
        var source = Labels.Wrap(diagram.SourceLine, room / Small.Size, 3);
        var top = 50 + (title.Length * Title.LineHeight);
        var legend = Legend.Of(diagram, Side, width - Side, top + layout.Height + 6);
        Open(svg, diagram, width, legend.Bottom + 20 + (source.Length * Small.LineHeight));
        svg.Text(title, new(Side, 42), Title);
        svg.Text([diagram.Subtitle], new(Side, top - 15), Subtitle);
        var (left, down) = (Numbers.Text((width - layout.Width) / 2), Numbers.Text(top));
        using (svg.Element("g", ("transform", $"translate({left} {down})")))
        {
            Picture(svg, diagram, layout);
        }

        legend.Draw(svg);
        svg.Text(source, new(Side, legend.Bottom + 14), Small);
    }

    private static void Open(SvgCanvas svg, Diagram diagram, double width, double height)
    {
        svg.Element(
            "svg",
            ("width", width),
            ("height", height),
            ("viewBox", $"0 0 {Numbers.Text(width)} {Numbers.Text(height)}"),
            ("font-family", Style.Fonts),
            ("role", "img"),
            ("aria-labelledby", "title desc")
        );
        svg.Draw("title", diagram.Title, ("id", "title"));
        svg.Draw("desc", diagram.Description, ("id", "desc"));
        using (svg.Element("defs"))
        {
            foreach (var group in diagram.TieGroups.Where(g => g.Arrow != Arrow.None))
            {
                ArrowHead.Define(svg, group);
            }
        }

        svg.Rectangle(new(0, 0, width, height), 0, "#FFFFFF");
    }

    private static void Picture(SvgCanvas svg, Diagram diagram, Layout layout)
    {
        foreach (var (cluster, box) in diagram.Clusters.Zip(layout.Clusters))
        {
            if (!cluster.Members.IsEmpty)
            {
                var kind = $"cluster kind-{diagram.Nodes[cluster.Head].Node.Kind.Name}";
                svg.Rectangle(box, 17, "#F4F6F8", "#C5CDD5", 1, kind);
            }
        }

        foreach (var (number, (tie, curve)) in diagram.Ties.Zip(layout.Ties).Index())
        {
            Line(svg, tie, number, curve);
        }

        foreach (var node in diagram.Nodes)
        {
            Node(svg, node, layout.Nodes[node.Number]);
        }

        foreach (var (tie, box) in diagram.Ties.Zip(layout.Labels).Where(p => p.Second.Width > 0))
        {
            svg.Rectangle(box, 4, "#FFFFFF", classes: "label");
            svg.Centred(tie.Label, box, TieText with { Colour = tie.Style.Colour });
        }
    }

    private static void Line(SvgCanvas svg, DiagramTie tie, int number, Curve curve)
    {
        var state =
            tie.IsContested ? " contested"
            : tie.IsPossible ? " possible"
            : "";
        var told = tie.IsOnlyTold ? " told" : "";
        var kinds = string.Concat(tie.Ties.Select(t => $" kind-{t.Kind.Name}").Distinct());
        using var group = svg.Element(
            "g",
            ("id", $"t{Numbers.Text(number)}"),
            ("class", $"tie group-{tie.Style.Slug}{kinds}{state}{told}"),
            ("data-id", string.Join(' ', tie.Ties.Select(t => t.Id))),
            ("opacity", tie.IsOnlyTold ? Legend.PaleOpacity : null)
        );
        svg.Draw("title", tie.Tooltip);
        ArrowHead.Draw(svg, tie, curve);
    }

    private static void Node(SvgCanvas svg, DiagramNode node, Box box)
    {
        var centre = node.IsCentre ? " centre" : "";
        using var group = svg.Element(
            "g",
            ("id", $"n{Numbers.Text(node.Number)}"),
            ("class", $"node kind-{node.Node.Kind.Name}{centre}"),
            ("data-id", node.Node.Id)
        );
        svg.Draw("title", node.Tooltip);
        NodeDrawing.Draw(svg, node.Style, box, node.IsCentre ? 3 : 1.2);
        svg.Centred(
            node.Lines,
            box,
            NodeText with
            {
                Size = NodeSize.Font(node),
                Colour = node.Style.Text,
                IsBold = node.IsHead,
            }
        );
    }
}
