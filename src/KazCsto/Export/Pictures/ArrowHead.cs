namespace KazCsto.Export.Pictures;

/// <summary>Draws a line with what stands at its ends, which touches the border of the node and never covers it.</summary>
internal static class ArrowHead
{
    private const int Steps = 200;

    public static void Draw(SvgCanvas svg, DiagramTie tie, Curve curve)
    {
        var end = PartWithin(curve, Size(tie.Arrow, tie.Width));
        var start = PartWithin(curve.Turned(), Size(tie.ArrowBack, tie.Width));
        var line = 1 - end > start ? curve.Part(start, 1 - end) : curve;
        svg.Path(line, tie.Style.Colour, tie.Width, Dashes(tie.Line));
        Head(svg, tie.Arrow, tie.Arrow == Arrow.Open ? curve.At(0.97) : line.End, curve.End, tie);
        Head(
            svg,
            tie.ArrowBack,
            tie.ArrowBack == Arrow.Open ? curve.At(0.03) : line.Start,
            curve.Start,
            tie
        );
    }

    public static string Dashes(LinePattern line) =>
        line switch
        {
            LinePattern.LongDash => "12,4",
            LinePattern.DashDot => "9,3,2,3",
            LinePattern.Possible => "4,4",
            LinePattern.Contested => "1.5,3.5",
            _ => "",
        };

    private static void Head(SvgCanvas svg, Arrow arrow, Point back, Point tip, DiagramTie tie)
    {
        var way = (tip - back).Unit;
        var size = Size(arrow, tie.Width);
        var aside = way.Turned * (size * 0.42);
        var colour = tie.Style.Colour;
        switch (arrow)
        {
            case Arrow.Triangle:
                svg.Polygon([tip, back + aside, back - aside], colour, "none", 0);
                break;
            case Arrow.Open:
                var wings = tip - (way * 8);
                svg.Polyline(
                    [wings + (way.Turned * 4), tip, wings - (way.Turned * 4)],
                    colour,
                    tie.Width
                );
                break;
            case Arrow.Diamond:
                var middle = (tip + back) * 0.5;
                svg.Polygon([tip, middle + aside, back, middle - aside], colour, "none", 0);
                break;
            case Arrow.Dot:
                svg.Circle((tip + back) * 0.5, size / 2, colour);
                break;
            case Arrow.None:
            default:
                break;
        }
    }

    private static double Size(Arrow arrow, double width) =>
        arrow switch
        {
            Arrow.Triangle => 7 + (1.5 * width),
            Arrow.Diamond => 10,
            Arrow.Dot => 6.4,
            _ => 0,
        };

    /// <summary>The part of a curve, from its end, that lies within a distance of its end.</summary>
    private static double PartWithin(Curve curve, double distance)
    {
        for (var step = 0; step <= Steps / 2; step++)
        {
            if ((curve.At(1 - ((double)step / Steps)) - curve.End).Length >= distance)
            {
                return (double)step / Steps;
            }
        }

        return 0;
    }
}
