namespace KazCsto.Export.Pictures;

/// <summary>Draws the outline of a kind of node. It is dark, because light fills do not stand out from white.</summary>
internal static class NodeDrawing
{
    private const string Stroke = "#222222";

    public static void Draw(SvgCanvas svg, NodeStyle style, Box box, double width)
    {
        if (Outline.Radius(style.Shape, box) is > 0 and var radius)
        {
            svg.Rectangle(box, radius, style.Fill, Stroke, width, "");
            return;
        }

        svg.Polygon(Outline.Of(style.Shape, box), style.Fill, Stroke, width);
        switch (style.Shape)
        {
            case NodeShape.Doubled:
                svg.Rectangle(box.Grown(-3), 0, "none", Stroke, 1, "");
                break;
            case NodeShape.Note:
                svg.Polyline(Fold(box), Stroke, 1);
                break;
            case NodeShape.Tab:
                svg.Polyline(Tab(box), Stroke, 1);
                break;
        }
    }

    private static Point[] Fold(Box box) =>
        [new(box.Right - 9, box.Top), new(box.Right - 9, box.Top + 9), new(box.Right, box.Top + 9)];

    private static Point[] Tab(Box box) =>
        [new(box.Left, box.Top + 4), new(box.Left + 18, box.Top + 4), new(box.Left + 22, box.Top)];
}
