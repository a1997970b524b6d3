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
    public static IReadOnlyList<Point> Of(NodeShape shape, Box b) =>
        shape switch
        {
            // Lines are stopped where a cut corner touches the round one.
            NodeShape.Rounded or NodeShape.Pill when Radius(shape, b) * 0.586 is var cut => Cut(
                b,
                cut,
                cut
            ),
            NodeShape.Octagon => Cut(b, 7, 7),
            NodeShape.Hexagon => Cut(b, Math.Min(12, b.Height / 2), b.Height / 2),
            NodeShape.Parallelogram =>
            [
                new(b.Left + 11, b.Top),
                new(b.Right, b.Top),
                new(b.Right - 11, b.Bottom),
                new(b.Left, b.Bottom),
            ],
            NodeShape.Note =>
            [
                new(b.Left, b.Top),
                new(b.Right - 9, b.Top),
                new(b.Right, b.Top + 9),
                new(b.Right, b.Bottom),
                new(b.Left, b.Bottom),
            ],
            _ =>
            [
                new(b.Left, b.Top),
                new(b.Right, b.Top),
                new(b.Right, b.Bottom),
                new(b.Left, b.Bottom),
            ],
        };

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

    private static List<Point> Cut(Box b, double x, double y) =>
        [
            new(b.Left, b.Top + y),
            new(b.Left + x, b.Top),
            new(b.Right - x, b.Top),
            new(b.Right, b.Top + y),
            new(b.Right, b.Bottom - y),
            new(b.Right - x, b.Bottom),
            new(b.Left + x, b.Bottom),
            new(b.Left, b.Bottom - y),
        ];
}
