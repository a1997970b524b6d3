namespace KazCsto.Neo4j.Items;

/// <summary>The days between which something begins and ends, as texts that any server can compare.</summary>
/// <remarks>
/// On a day it holds possibly, if <c>SinceEarliest &lt;= day</c> and <c>UntilLatest &gt; day</c>, and certainly, if <c>SinceLatest &lt;= day</c> and
/// <c>UntilEarliest &gt; day</c>: the same as <see cref="Period.On"/>.
/// </remarks>
internal readonly record struct Bounds(
    DateOnly SinceEarliest,
    DateOnly SinceLatest,
    DateOnly UntilEarliest,
    DateOnly UntilLatest
)
{
    public static Bounds Of(Period period)
    {
        var since = RangeOf(period.Since, open: DateOnly.MinValue, DateOnly.MinValue);
        var until = RangeOf(period.Until, open: DateOnly.MaxValue, LeastUntil(period.Since));
        return new(since.First, since.Last, until.First, until.Last);
    }

    /// <summary>When both hold.</summary>
    public Bounds And(Bounds other) =>
        new(
            Later(SinceEarliest, other.SinceEarliest),
            Later(SinceLatest, other.SinceLatest),
            Earlier(UntilEarliest, other.UntilEarliest),
            Earlier(UntilLatest, other.UntilLatest)
        );

    public void AddTo(ItemProperties properties)
    {
        properties["since_earliest"] = Numbers.Iso(SinceEarliest);
        properties["since_latest"] = Numbers.Iso(SinceLatest);
        properties["until_earliest"] = Numbers.Iso(UntilEarliest);
        properties["until_latest"] = Numbers.Iso(UntilLatest);
    }

    private static (DateOnly First, DateOnly Last) RangeOf(
        ImpreciseDate? date,
        DateOnly open,
        DateOnly leastIfUnknown
    ) =>
        date switch
        {
            null => (leastIfUnknown, DateOnly.MaxValue),
            { IsOpen: true } => (open, open),
            _ => (date.Earliest, date.Latest),
        };

    /// <summary>What began on a day lasts for that day at the least.</summary>
    private static DateOnly LeastUntil(ImpreciseDate? since) =>
        since is { IsOpen: false, IsExact: true } ? since.Earliest.AddDays(1) : DateOnly.MinValue;

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
