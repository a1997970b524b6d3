namespace KazCsto.Export.Pictures;

/// <summary>How large nodes and their labels are, in pixels.</summary>
internal static class NodeSize
{
    public const double LineHeight = 15;
    private const double Above = 6;
    private const double Narrowest = 56;

    /// <summary>The size of the font: what the picture is about speaks louder.</summary>
    public static double Font(DiagramNode node) => node.IsHead ? 13.5 : 12;

    /// <summary>The rectangle of a node, at the corner.</summary>
    public static Box Of(DiagramNode node)
    {
        // Heads are bold, which is wider.
        var bold = node.IsHead ? 1.12 : 1;
        var text = node.Lines.Max(Labels.Width) * Font(node) * bold;
        var margin = Outline.Margin(node.Style.Shape);
        var above = Above + (node.IsHead ? 3 : 0);
        return new(
            0,
            0,
            Math.Ceiling(Math.Max(Narrowest, text + (2 * margin))),
            (node.Lines.Length * LineHeight) + (2 * above)
        );
    }
}
