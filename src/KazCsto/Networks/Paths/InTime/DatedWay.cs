using KazCsto.Networks.Projections;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>One way of making a hop, with the days on which all that it needs holds at once.</summary>
/// <remarks>It needs its ties, the nodes at their ends, and the duty behind an obligation.</remarks>
internal sealed class DatedWay
{
    private DatedWay(ImmutableArray<Tie> ties, Arc? arc, IEnumerable<Fact> facts, Network network, TimeWindow window)
    {
        (Ties, Arc) = (ties, arc);
        var periods = facts.SelectMany(f => f.Nodes.Select(network.ExistenceOf).Append(f.Period)).ToList();
        var days = window.Days;
        Certain = periods.Aggregate(days, (span, p) => span.And(DaySpan.CertainlyOf(p)));
        Days = window.OnlyCertain ? Certain : periods.Aggregate(days, (span, p) => span.And(DaySpan.PossiblyOf(p)));
        Probability = ties.Min(t => t.Probability);
    }

    /// <summary>The ties, in the order in which they lead on.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>The arc of a projection that it is; null for a tie by itself.</summary>
    public Arc? Arc { get; }

    /// <summary>How long it is by itself: the length of its arc, or 1 where there are none.</summary>
    public double Length => Arc is null || double.IsNaN(Arc.Length) ? 1 : Arc.Length;

    /// <summary>How sure its least sure tie is.</summary>
    public double Probability { get; }

    /// <summary>The days that count: those on which it holds, certainly or possibly, or only the certain ones if those were asked for.</summary>
    public DaySpan Days { get; }

    /// <summary>The days on which it certainly holds.</summary>
    public DaySpan Certain { get; }

    public static DatedWay Of(Tie tie, Network network, TimeWindow window) => new([tie], null, [tie], network, window);

    public static DatedWay Of(Arc arc, Network network, TimeWindow window) =>
        new(arc.Ties, arc, arc.Facts, network, window);

    /// <summary>The days that count, or only the certain ones.</summary>
    public DaySpan On(bool certain) => certain ? Certain : Days;

    /// <summary>The first day, not before another, on which it is open; null if there is none.</summary>
    public DateOnly? First(DateOnly notBefore, bool certain)
    {
        var days = On(certain);
        var day = days.From > notBefore ? days.From : notBefore;
        return days.Holds(day) ? day : null;
    }

    /// <summary>The last day, not after another, on which it is open; null if there is none.</summary>
    public DateOnly? Last(DateOnly notAfter)
    {
        var last = Days.Until.AddDays(-1);
        var day = last < notAfter ? last : notAfter;
        return Days.Holds(day) ? day : null;
    }
}
