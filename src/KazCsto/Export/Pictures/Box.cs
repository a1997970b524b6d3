namespace KazCsto.Export.Pictures;

/// <summary>A rectangle of a picture.</summary>
/// <param name="Left">Its left side.</param>
/// <param name="Top">Its upper side.</param>
/// <param name="Width">Its width.</param>
/// <param name="Height">Its height.</param>
internal readonly record struct Box(double Left, double Top, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => Left + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Top + Height;

    /// <summary>Its middle.</summary>
    public Point Centre => new(Left + (Width / 2), Top + (Height / 2));

    /// <summary>Whether it shares area with another.</summary>
    public bool Overlaps(Box other) =>
        Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    internal Box Moved(Point way) => this with { Left = Left + way.X, Top = Top + way.Y };

    internal Box Grown(double margin) => new(Left - margin, Top - margin, Width + (2 * margin), Height + (2 * margin));

    internal bool Contains(Point p) => p.X > Left && p.X < Right && p.Y > Top && p.Y < Bottom;

    /// <summary>Whether a straight line between two points runs through it.</summary>
    internal bool IsCrossedBy(Point from, Point to)
    {
        var (way, there) = (to - from, Centre - from);
        // The line passes the middle nearer than the corners do, and does not end before the rectangle.
        return Math.Abs((way.X * there.Y) - (way.Y * there.X))
                < ((Math.Abs(way.X) * Height) + (Math.Abs(way.Y) * Width)) / 2
            && Math.Abs(there.X - (way.X / 2)) < (Width + Math.Abs(way.X)) / 2
            && Math.Abs(there.Y - (way.Y / 2)) < (Height + Math.Abs(way.Y)) / 2;
    }

    /// <summary>The smallest rectangle around others.</summary>
    internal static Box Around(IEnumerable<Box> boxes)
    {
        var all = boxes.ToList();
        var (left, top) = (all.Min(b => b.Left), all.Min(b => b.Top));
        return new(left, top, all.Max(b => b.Right) - left, all.Max(b => b.Bottom) - top);
    }
}
