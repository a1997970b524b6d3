using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>The strokes and small labels that charts are made of.</summary>
internal static class ChartPen
{
    /// <summary>How small labels look.</summary>
    public static TextLook Small { get; } = new(11, 15, Palette.Quiet);

    /// <summary>A point as SVG writes it.</summary>
    public static string Pair(double x, double y) => SvgCanvas.Pair(new(x, y));

    /// <summary>Draws a path without filling it.</summary>
    public static void Stroke(this SvgCanvas svg, string path, string colour, double width, string? dashes = null) =>
        svg.Draw(
            "path",
            "",
            ("d", path),
            ("fill", "none"),
            ("stroke", colour),
            ("stroke-width", width),
            ("stroke-dasharray", dashes),
            ("stroke-linejoin", "round")
        );

    /// <summary>Writes a small label.</summary>
    public static void Label(
        this SvgCanvas svg,
        string text,
        double x,
        double y,
        string? anchor,
        string colour,
        bool bold = false
    ) =>
        svg.Draw(
            "text",
            text,
            ("x", x),
            ("y", y),
            ("font-size", Small.Size),
            ("fill", colour),
            ("text-anchor", anchor),
            ("font-weight", bold ? "bold" : null)
        );
}
