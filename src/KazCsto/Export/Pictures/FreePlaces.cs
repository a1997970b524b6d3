namespace KazCsto.Export.Pictures;

/// <summary>How far along a way from the middle a rectangle can first stand without touching others.</summary>
internal sealed class FreePlaces
{
    private readonly List<(double From, double To)> _blocked = [];

    /// <summary>Forgets the others.</summary>
    public void Clear() => _blocked.Clear();

    /// <summary>Another rectangle, by its middle and by how near, across and down, a middle may not come.</summary>
    public void Block(Point centre, double reachX, double reachY, Point way)
    {
        var (fromX, toX) = Span(centre.X, reachX, way.X);
        var (fromY, toY) = Span(centre.Y, reachY, way.Y);
        var (from, to) = (Math.Max(fromX, fromY), Math.Min(toX, toY));
        if (from < to)
        {
            _blocked.Add((from, to));
        }
    }

    /// <summary>The first free part of the way.</summary>
    public double First()
    {
        _blocked.Sort();
        var free = 0.0;
        foreach (var (from, to) in _blocked)
        {
            free = from <= free ? Math.Max(free, to) : free;
        }

        return free;
    }

    /// <summary>The part of a way on which one coordinate is within reach of a centre.</summary>
    private static (double From, double To) Span(double centre, double reach, double way)
    {
        if (Math.Abs(way) < 1e-9)
        {
            return Math.Abs(centre) < reach ? (double.MinValue, double.MaxValue) : (0, -1);
        }

        var (a, b) = ((centre - reach) / way, (centre + reach) / way);
        return a < b ? (a, b) : (b, a);
    }
}
