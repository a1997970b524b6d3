namespace KazCsto.Export.Pictures;

/// <summary>What a line may end at: the outline of a node or of a box.</summary>
/// <param name="Box">Its rectangle.</param>
/// <param name="Core">The rectangle inside it at which lines aim, so that they do not all meet in one point.</param>
/// <param name="Corners">Its outline, a little grown, so that arrows do not touch it.</param>
internal sealed record LineEnd(Box Box, Box Core, IReadOnlyList<Point> Corners)
{
    /// <summary>How far from the outline lines end.</summary>
    public const double Distance = 1.5;

    private const int Halvings = 14;
    private const double HullInset = 22;
    private const double Lane = 8;

    public static LineEnd OfNode(NodeShape shape, Box box) =>
        new(box, box.Grown(-Math.Min(box.Width, box.Height) / 2), Outline.Of(shape, box.Grown(Distance)));

    public static LineEnd OfHull(Box box) =>
        new(box, box.Grown(-HullInset), Outline.Of(NodeShape.Pill, box.Grown(Distance)));

    /// <summary>The nearest points of two cores; in the middle where the cores lie side by side.</summary>
    public static (Point A, Point B) Nearest(LineEnd a, LineEnd b)
    {
        var (ax, bx) = Nearest(a.Core.Left, a.Core.Right, b.Core.Left, b.Core.Right);
        var (ay, by) = Nearest(a.Core.Top, a.Core.Bottom, b.Core.Top, b.Core.Bottom);
        return (new(ax, ay), new(bx, by));
    }

    /// <summary>The point of the core that is nearest to a point, or the point itself if that is aside by no more than its lane.</summary>
    public Point Aim(Point p)
    {
        var core = Core.Grown(Lane);
        return new(Math.Clamp(p.X, core.Left, core.Right), Math.Clamp(p.Y, core.Top, core.Bottom));
    }

    /// <summary>The part of a curve from here that lies outside.</summary>
    public Curve Leave(Curve curve)
    {
        var (inside, outside) = (0.0, 1.0);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (inside + outside) / 2;
            (inside, outside) = Outline.Contains(Corners, curve.At(middle)) ? (middle, outside) : (inside, middle);
        }

        return curve.After(outside);
    }

    private static (double, double) Nearest(double fromA, double toA, double fromB, double toB)
    {
        var (low, high) = (Math.Max(fromA, fromB), Math.Min(toA, toB));
        return low <= high ? ((low + high) / 2, (low + high) / 2)
            : toA < fromB ? (toA, fromB)
            : (fromA, toB);
    }
}
