namespace KazCsto.Export.Pictures;

/// <summary>A point of a picture, in pixels from its upper left corner.</summary>
/// <param name="X">To the right.</param>
/// <param name="Y">Down.</param>
internal readonly record struct Point(double X, double Y)
{
    /// <summary>This point moved.</summary>
    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    /// <summary>The way from one point to another.</summary>
    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    /// <summary>A way made longer or shorter.</summary>
    public static Point operator *(Point a, double factor) => new(a.X * factor, a.Y * factor);

    /// <summary>The distance from the corner.</summary>
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>The way of length 1 in the same direction; to the right if there is no direction.</summary>
    internal Point Unit => Length > 0 ? this * (1 / Length) : new(1, 0);

    /// <summary>The way turned by a quarter.</summary>
    internal Point Turned => new(-Y, X);
}
