namespace KazCsto.Export.Pictures;

/// <summary>The outlines of nodes as corners, for drawing them and for stopping lines at them.</summary>
internal static class Outline
{
    /// <summary>How much room a shape needs at either side of its label.</summary>
    public static double Margin(NodeShape shape) =>
        shape switch
        {
            NodeShape.Pill => 14,
            NodeShape.Hexagon or NodeShape.Parallelogram => 18,
            NodeShape.Octagon or NodeShape.Note or NodeShape.Doubled => 13,
            _ => 10,
        };

    /// <summary>The radius of a shape's corners, 0 for those that are not round.</summary>
    public static double Radius(NodeShape shape, Box box) =>
        shape switch
        {
            NodeShape.Rounded => Math.Min(9, box.Height / 2),
            NodeShape.Pill => Math.Min(17, box.Height / 2),
            _ => 0,
        };

    /// <summary>The corners of a node's outline, clockwise.</summary>
    public static IReadOnlyList<Point> Of(NodeShape shape, Box box)
    {
        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        return shape switch
        {
            // Lines are stopped where a cut corner touches the round one.
            NodeShape.Rounded or NodeShape.Pill when Radius(shape, box) * 0.586 is var cut => Cut(box, cut, cut),
            NodeShape.Octagon => Cut(box, 7, 7),
            NodeShape.Hexagon => Cut(box, Math.Min(12, box.Height / 2), box.Height / 2),
            NodeShape.Parallelogram =>
            [
                new(left + 11, top),
                new(right, top),
                new(right - 11, bottom),
                new(left, bottom),
            ],
            NodeShape.Note =>
            [
                new(left, top),
                new(right - 9, top),
                new(right, top + 9),
                new(right, bottom),
                new(left, bottom),
            ],
            _ => [new(left, top), new(right, top), new(right, bottom), new(left, bottom)],
        };
    }

    /// <summary>Whether a point lies inside an outline without dents.</summary>
    public static bool Contains(IReadOnlyList<Point> corners, Point p)
    {
        for (var i = 0; i < corners.Count; i++)
        {
            var side = corners[(i + 1) % corners.Count] - corners[i];
            var way = p - corners[i];
            if ((side.X * way.Y) - (side.Y * way.X) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static Point[] Cut(Box box, double x, double y)
    {
        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        return
        [
            .. new Point[] { new(left, top + y), new(left + x, top), new(right - x, top), new(right, top + y) },
            .. new Point[]
            {
                new(right, bottom - y),
                new(right - x, bottom),
                new(left + x, bottom),
                new(left, bottom - y),
            },
        ];
    }
}
