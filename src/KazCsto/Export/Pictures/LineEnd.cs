namespace KazCsto.Export.Pictures;

/// <summary>What a line may end at: the outline of a node or of a box.</summary>
/// <param name="Box">Its rectangle.</param>
/// <param name="Core">The rectangle inside it at which lines aim, so that they do not all meet in one point.</param>
/// <param name="Corners">Its outline, a little grown, so that arrows do not touch it.</param>
internal sealed record LineEnd(Box Box, Box Core, IReadOnlyList<Point> Corners)
{
    /// <summary>How far from the outline lines end.</summary>
    public const double Distance = 1.5;

    private const int Steps = 16;
    private const int Halvings = 10;
    private const double HullInset = 22;
    private const double Lane = 8;

    public static LineEnd OfNode(NodeShape shape, Box box) =>
        new(
            box,
            box.Grown(-Math.Min(box.Width, box.Height) / 2),
            Outline.Of(shape, box.Grown(Distance))
        );

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
    public Curve Leave(Curve curve) => curve.Part(LastInside(curve.At), 1);

    /// <summary>Where a straight line leaves.</summary>
    public Point Border(Point inside, Point outside)
    {
        Point At(double t) => inside + ((outside - inside) * t);
        return At(LastInside(At));
    }

    private static (double, double) Nearest(double fromA, double toA, double fromB, double toB)
    {
        var (low, high) = (Math.Max(fromA, fromB), Math.Min(toA, toB));
        return low <= high ? ((low + high) / 2, (low + high) / 2)
            : toA < fromB ? (toA, fromB)
            : (fromA, toB);
    }

    /// <summary>The part of a way, 0 to 1, at which it leaves for the first time.</summary>
    private double LastInside(Func<double, Point> at)
    {
        var outside = Enumerable
            .Range(1, Steps)
            .Select(i => (double)i / Steps)
            .FirstOrDefault(t => !Holds(at(t)), 1);
        var inside = outside - (1.0 / Steps);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (inside + outside) / 2;
            (inside, outside) = Holds(at(middle)) ? (middle, outside) : (inside, middle);
        }

        return outside;
    }

    // The rectangles answer for most points at once.
    private bool Holds(Point p) =>
        Core.Contains(p) || (Box.Grown(Distance).Contains(p) && Outline.Contains(Corners, p));
}
