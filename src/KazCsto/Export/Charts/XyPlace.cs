using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Cases at the same place of an XY plot: each has its point, close around the place.</summary>
internal static class XyPlace
{
    /// <summary>How large a point is.</summary>
    public const double Radius = 5;

    private const double Spacing = 7;
    private const double Widest = 30;

    /// <summary>How far the cases of a place lie around it.</summary>
    public static double RadiusOf(int count) =>
        count == 1 ? Radius : Radius + (SpacingOf(count) * Math.Sqrt(count - 0.5));

    private static double SpacingOf(int count) => Math.Min(Spacing, Widest / Math.Sqrt(count));

    /// <summary>Where one of the cases of a place lies: like the seeds of a sunflower.</summary>
    public static Point PointOf(Point middle, int number, int count)
    {
        const double Turn = 2.399963;
        var far = count == 1 ? 0 : SpacingOf(count) * Math.Sqrt(number + 0.5);
        return middle + new Point(far * Math.Cos(number * Turn), far * Math.Sin(number * Turn));
    }
}
