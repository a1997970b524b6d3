using KazCsto.Export.Pictures;

namespace KazCsto.Export.Charts;

/// <summary>Puts a label beside each point, so that none touches another label or a point; far ones are led to by a line.</summary>
internal static class PointLabels
{
    private const int Rings = 7;
    private const double RingGap = 11;
    private const int RingsBeside = 1;

    /// <summary>The sides on which a label may stand, the best first: its middle lies so many half widths and half heights away.</summary>
    private static readonly (double X, double Y)[] Sides =
    [
        (1, 0),
        (-1, 0),
        (0.7, -1),
        (-0.7, -1),
        (0.7, 1),
        (-0.7, 1),
        (0, -1),
        (0, 1),
    ];

    /// <summary>A label that has its place.</summary>
    /// <param name="Box">Where it stands.</param>
    /// <param name="IsFar">Whether it needs a line to its point.</param>
    internal readonly record struct Placed(Box Box, bool IsFar);

    /// <summary>The place of each label; null if there is no room for it.</summary>
    /// <param name="points">The points with the radius of what is drawn there, and the size of their labels.</param>
    /// <param name="area">Where labels may stand.</param>
    /// <param name="taken">What they must not cover besides.</param>
    public static Placed?[] Place(
        IReadOnlyList<(Point At, double Radius, double Width, double Height)> points,
        Box area,
        IEnumerable<Box> taken
    )
    {
        var covered = points.Select(p => new Box(p.At.X, p.At.Y, 0, 0).Grown(p.Radius)).Concat(taken).ToList();
        var placed = new Placed?[points.Count];
        // Those in a crowd have the least choice, and choose first.
        var order = Enumerable
            .Range(0, points.Count)
            .OrderByDescending(i => points.Count(p => Distance(p.At, points[i].At) < 60))
            .ThenBy(i => i);
        foreach (var i in order)
        {
            placed[i] = Choices(points[i])
                .Where(c => IsWithin(c.Box, area) && !covered.Exists(c.Box.Overlaps))
                .Cast<Placed?>()
                .FirstOrDefault();
            if (placed[i] is { } label)
            {
                covered.Add(label.Box);
            }
        }

        return placed;
    }

    private static IEnumerable<Placed> Choices((Point At, double Radius, double Width, double Height) of) =>
        from ring in Enumerable.Range(0, Rings)
        let gap = of.Radius + 3 + (ring * RingGap)
        from side in Sides
        let middle = of.At
            + new Point(
                (side.X * of.Width / 2) + (Math.Sign(side.X) * gap * Math.Abs(side.X)),
                side.Y * ((of.Height / 2) + gap)
            )
        select new Placed(
            new Box(middle.X - (of.Width / 2), middle.Y - (of.Height / 2), of.Width, of.Height),
            ring > RingsBeside
        );

    private static bool IsWithin(Box box, Box area) =>
        box.Left >= area.Left && box.Right <= area.Right && box.Top >= area.Top && box.Bottom <= area.Bottom;

    private static double Distance(Point one, Point other) =>
        Math.Max(Math.Abs(one.X - other.X), Math.Abs(one.Y - other.Y));
}
