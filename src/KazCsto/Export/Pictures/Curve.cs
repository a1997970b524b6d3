namespace KazCsto.Export.Pictures;

/// <summary>A line of a picture: a cubic Bézier curve.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="Leaving">The point towards which it leaves.</param>
/// <param name="Arriving">The point from which it arrives.</param>
/// <param name="End">Where it ends.</param>
internal readonly record struct Curve(Point Start, Point Leaving, Point Arriving, Point End)
{
    /// <summary>The point at a part of the way, 0 to 1.</summary>
    public Point At(double t)
    {
        var u = 1 - t;
        return (Start * (u * u * u)) + (Leaving * (3 * u * u * t)) + (Arriving * (3 * u * t * t)) + (End * (t * t * t));
    }

    /// <summary>An arc between two points that stands out from the straight line by a part of its length.</summary>
    internal static Curve Arc(Point from, Point to, double bulge)
    {
        var way = to - from;
        // The middle of a cubic stands out by three quarters of what its control points do.
        var aside = way.Turned * (bulge / 0.75);
        return new(from, from + (way * 0.3) + aside, from + (way * 0.7) + aside, to);
    }

    /// <summary>The same curve from its end.</summary>
    internal Curve Turned() => new(End, Arriving, Leaving, Start);

    internal Curve Moved(Point way) => new(Start + way, Leaving + way, Arriving + way, End + way);

    /// <summary>The rest of the curve after a part of the way (de Casteljau).</summary>
    internal Curve After(double t)
    {
        var (a, b, c) = (Between(Start, Leaving), Between(Leaving, Arriving), Between(Arriving, End));
        var (d, e) = (Between(a, b), Between(b, c));
        return new(Between(d, e), e, c, End);
        Point Between(Point from, Point to) => from + ((to - from) * t);
    }
}
