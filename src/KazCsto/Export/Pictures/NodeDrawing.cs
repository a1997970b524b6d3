namespace KazCsto.Export.Pictures;

/// <summary>Draws the outline of a kind of node. It is dark, because light fills do not stand out from white.</summary>
internal static class NodeDrawing
{
    private const string Stroke = "#222222";

    public static void Draw(SvgCanvas svg, NodeStyle style, Box box, double width)
    {
        var (left, top, right) = (box.Left, box.Top, box.Right);
        if (Outline.Radius(style.Shape, box) is > 0 and var radius)
        {
            svg.Rectangle(box, radius, style.Fill, Stroke, width);
            return;
        }

        svg.Polygon(Outline.Of(style.Shape, box), style.Fill, Stroke, width);
        Point[] inner = style.Shape switch
        {
            NodeShape.Doubled => [.. Outline.Of(NodeShape.Box, box.Grown(-3)), new(left + 3, top + 3)],
            NodeShape.Note => [new(right - 9, top), new(right - 9, top + 9), new(right, top + 9)],
            NodeShape.Tab => [new(left, top + 4), new(left + 18, top + 4), new(left + 22, top)],
            _ => [],
        };
        if (inner.Length > 0)
        {
            svg.Polygon(inner, null, Stroke, 1);
        }
    }
}
