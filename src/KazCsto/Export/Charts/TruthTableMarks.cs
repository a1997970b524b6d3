using System.Globalization;
using KazCsto.Cases.Qca;
using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>How values of conditions and outputs of rows look in a truth table.</summary>
internal static class TruthTableMarks
{
    private const double Radius = 7;

    /// <summary>An output in words.</summary>
    public static string NameOf(RowOutput output) =>
        output switch
        {
            RowOutput.Positive => "positive",
            RowOutput.Negative => "negative",
            RowOutput.Inconclusive => "inconclusive",
            _ => "remainder",
        };

    /// <summary>The colour of an output.</summary>
    public static string ColourOf(RowOutput output) =>
        output switch
        {
            RowOutput.Positive => Palette.Line(0),
            RowOutput.Negative => Palette.Line(1),
            RowOutput.Inconclusive => Palette.Line(4),
            _ => Palette.Quiet,
        };

    /// <summary>Draws the value of a condition: a circle, of a condition with more than two values a digit in one.</summary>
    public static void DrawValue(SvgCanvas svg, Point at, int value, int values)
    {
        var isFull = value == values - 1;
        svg.Draw(
            "circle",
            "",
            ("cx", at.X),
            ("cy", at.Y),
            ("r", values > 2 ? Radius + 1.5 : Radius),
            (
                "fill",
                isFull ? Palette.Ink
                : value > 0 ? "#C9D0D6"
                : "#FFFFFF"
            ),
            ("stroke", value > 0 ? Palette.Ink : Palette.Axis),
            ("stroke-width", 1.2)
        );
        if (values > 2)
        {
            svg.Label(
                value.ToString(CultureInfo.InvariantCulture),
                at.X,
                at.Y + 4,
                "middle",
                isFull ? "#FFFFFF" : Palette.Ink,
                bold: true
            );
        }
    }

    /// <summary>Draws the output of a row.</summary>
    public static void DrawOutput(SvgCanvas svg, RowOutput output, Point at)
    {
        var code = output switch
        {
            RowOutput.Positive => "1",
            RowOutput.Negative => "0",
            RowOutput.Inconclusive => "C",
            _ => "?",
        };
        svg.Rectangle(new(at.X - 14, at.Y - 9, 28, 18), 4, ColourOf(output));
        svg.Label(code, at.X, at.Y + 4, "middle", "#FFFFFF", bold: true);
    }

    /// <summary>Draws a share as a bar, and writes it.</summary>
    public static void DrawBar(SvgCanvas svg, double share, double left, double middle, string colour)
    {
        const double Longest = 44;
        svg.Rectangle(new(left, middle - 4, Longest, 8), 2, Palette.Grid);
        if (share > 0)
        {
            svg.Rectangle(new(left, middle - 4, Math.Max(share * Longest, 1), 8), 2, colour);
        }

        svg.Label(Text(share), left + Longest + 6, middle + 4, null, Palette.Ink);
    }

    /// <summary>A share.</summary>
    public static string Text(double value) =>
        double.IsNaN(value) ? "-" : value.ToString("0.000", CultureInfo.InvariantCulture);
}
