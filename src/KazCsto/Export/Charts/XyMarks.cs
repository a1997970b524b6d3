using KazCsto.Cases.Qca;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>How the types of cases look in an XY plot: each has a colour and a shape of its own.</summary>
internal static class XyMarks
{
    /// <summary>The types in the order of a legend, with what they are called.</summary>
    public static ImmutableArray<(CaseType Type, string Name)> Legend { get; } =
    [
        (CaseType.Typical, "typical"),
        (CaseType.DeviantInConsistency, "deviant in consistency"),
        (CaseType.DeviantInCoverage, "deviant in coverage"),
        (CaseType.Irrelevant, "irrelevant"),
    ];

    /// <summary>The colour of a type.</summary>
    public static string Colour(CaseType type) =>
        type switch
        {
            CaseType.Typical => Palette.Line(0),
            CaseType.DeviantInConsistency => Palette.Line(1),
            CaseType.DeviantInCoverage => Palette.Line(2),
            _ => Palette.Quiet,
        };

    /// <summary>Draws a mark.</summary>
    public static void Draw(SvgCanvas svg, CaseType type, Point at, double radius)
    {
        var colour = Colour(type);
        switch (type)
        {
            case CaseType.DeviantInConsistency:
                Shape(svg, at, colour, (0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0));
                break;
            case CaseType.DeviantInCoverage:
                Shape(svg, at, colour, (0, -1.35), (1.25, 0.9), (-1.25, 0.9));
                break;
            default:
                var isFilled = type == CaseType.Typical;
                svg.Draw(
                    "circle",
                    "",
                    ("cx", at.X),
                    ("cy", at.Y),
                    ("r", radius),
                    ("fill", isFilled ? colour : "#FFFFFF"),
                    ("stroke", isFilled ? "#FFFFFF" : colour),
                    ("stroke-width", isFilled ? 1.0 : 1.5)
                );
                break;
        }

        void Shape(SvgCanvas canvas, Point centre, string fill, params (double X, double Y)[] corners) =>
            canvas.Polygon(corners.Select(c => centre + new Point(c.X * radius, c.Y * radius)), fill, "#FFFFFF", 1);
    }
}
