namespace KazCsto.Export.Pictures;

/// <summary>Draws lines, and what stands at their ends as markers, one for each group of ties.</summary>
internal static class ArrowHead
{
    /// <summary>Draws the marker of a group. Its origin is where the line ends, and its tip lies ahead.</summary>
    public static void Define(SvgCanvas svg, TieStyle group)
    {
        using var marker = svg.Element(
            "marker",
            ("id", $"arrow-{group.Slug}"),
            ("orient", "auto-start-reverse"),
            ("markerUnits", "userSpaceOnUse"),
            ("overflow", "visible")
        );
        var size = Size(group);
        var (tip, aside) = (new Point(size, 0), new Point(0, size * 0.42));
        switch (group.Arrow)
        {
            case Arrow.Triangle:
                svg.Polygon([tip, aside, aside * -1], group.Colour, null, 0);
                break;
            case Arrow.Open:
                svg.Polygon([new(-8, 4), tip, new(-8, -4)], null, group.Colour, group.Width);
                break;
            case Arrow.Diamond:
                var middle = tip * 0.5;
                svg.Polygon([tip, middle + aside, new(0, 0), middle - aside], group.Colour, null, 0);
                break;
            case Arrow.Dot:
                svg.Rectangle(new(0, -size / 2, size, size), size / 2, group.Colour);
                break;
        }
    }

    /// <summary>Draws a line whose heads touch the ends of a curve.</summary>
    public static void Draw(SvgCanvas svg, DiagramTie tie, Curve curve)
    {
        var size = Size(tie.Style);
        var line = tie.Arrow == Arrow.None ? curve : Shortened(curve.Turned(), size).Turned();
        line = tie.ArrowBack == Arrow.None ? line : Shortened(line, size);
        var (start, leaving) = (SvgCanvas.Pair(line.Start), SvgCanvas.Pair(line.Leaving));
        var (arriving, end) = (SvgCanvas.Pair(line.Arriving), SvgCanvas.Pair(line.End));
        var marker = $"url(#arrow-{tie.Style.Slug})";
        svg.Draw(
            "path",
            "",
            ("d", $"M{start} C{leaving} {arriving} {end}"),
            ("fill", "none"),
            ("stroke", tie.Style.Colour),
            ("stroke-width", tie.Width),
            ("stroke-dasharray", Dashes(tie.Line)),
            ("marker-start", tie.ArrowBack == Arrow.None ? null : marker),
            ("marker-end", tie.Arrow == Arrow.None ? null : marker)
        );
    }

    private static string? Dashes(LinePattern line) =>
        line switch
        {
            LinePattern.LongDash => "12,4",
            LinePattern.DashDot => "9,3,2,3",
            LinePattern.Possible => "4,4",
            LinePattern.Contested => "1.5,3.5",
            _ => null,
        };

    private static double Size(TieStyle group) =>
        group.Arrow switch
        {
            Arrow.Triangle => 7 + (1.5 * group.Width),
            Arrow.Diamond => 10,
            Arrow.Dot => 6.4,
            _ => 0,
        };

    /// <summary>A curve that begins later by a length: a Bézier curve begins at three times the speed at which its first point leads away.</summary>
    private static Curve Shortened(Curve curve, double length)
    {
        var speed = 3 * (curve.Leaving - curve.Start).Length;
        return curve.After(Math.Min(0.9, length / Math.Max(1, speed)));
    }
}
