using System.Globalization;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>A run of days: from the first, up to and without the first day out.</summary>
/// <param name="From">The first day; <see cref="DateOnly.MinValue"/> if it has no beginning.</param>
/// <param name="Until">The first day out; <see cref="DateOnly.MaxValue"/> if it has no end.</param>
internal readonly record struct DaySpan(DateOnly From, DateOnly Until)
{
    /// <summary>All of time.</summary>
    public static DaySpan Always { get; } = new(DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>No day.</summary>
    public static DaySpan Never { get; }

    /// <summary>Whether it has no day.</summary>
    public bool IsEmpty => From >= Until;

    /// <summary>How many days it has; not above 0 if it has none.</summary>
    public int Length => Until.DayNumber - From.DayNumber;

    /// <summary>The same as a period with exact dates.</summary>
    public Period Period =>
        new(
            From == DateOnly.MinValue ? ImpreciseDate.Open : Exact(From),
            Until == DateOnly.MaxValue ? ImpreciseDate.Open : Exact(Until)
        );

    /// <summary>The days on which a period certainly holds.</summary>
    public static DaySpan CertainlyOf(Period period) =>
        (period.Since, period.Until) switch
        {
            (null, _) => Never,
            // What began on a day holds on it, whatever came after.
            ({ IsOpen: false, IsExact: true } since, null) => new(since.Earliest, since.Earliest.AddDays(1)),
            (_, null) => Never,
            var (since, until) => new(
                since.IsOpen ? DateOnly.MinValue : since.Latest,
                until.IsOpen ? DateOnly.MaxValue : until.Earliest
            ),
        };

    /// <summary>The days on which a period holds, certainly or possibly.</summary>
    public static DaySpan PossiblyOf(Period period) =>
        new(
            period.Since is { IsOpen: false } since ? since.Earliest : DateOnly.MinValue,
            period.Until is { IsOpen: false } until ? until.Latest : DateOnly.MaxValue
        );

    /// <summary>Whether a day is one of its days.</summary>
    public bool Holds(DateOnly day) => From <= day && day < Until;

    /// <summary>The days that two have in common.</summary>
    public DaySpan And(DaySpan other) =>
        new(From > other.From ? From : other.From, Until < other.Until ? Until : other.Until);

    /// <summary>The spans that are at least one of some: sorted, with a gap between any two.</summary>
    internal static List<DaySpan> AnyOf(IEnumerable<DaySpan> spans)
    {
        var runs = new List<DaySpan>();
        foreach (var span in spans.Where(s => !s.IsEmpty).OrderBy(s => s.From))
        {
            if (runs.Count == 0 || span.From > runs[^1].Until)
            {
                runs.Add(span);
            }
            else if (span.Until > runs[^1].Until)
            {
                runs[^1] = runs[^1] with { Until = span.Until };
            }
        }

        return runs;
    }

    private static ImpreciseDate Exact(DateOnly day) =>
        ImpreciseDate.TryParse(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) ?? ImpreciseDate.Open;
}
