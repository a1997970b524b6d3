using System.Globalization;

namespace KazCsto.Model;

/// <summary>A date as coarse as it is known: the range of days that it names.</summary>
/// <remarks>
/// Reads the part of EDTF (ISO 8601-2:2019) that sources need: <c>2022</c>, <c>2022-01</c>, <c>2022-01-09</c>, a time of day
/// behind a full date, and <c>~</c> (about) or <c>?</c> (uncertain) at the end, which widen the range by one unit of its own precision
/// on either side. <c>..</c> is an open end. https://www.loc.gov/standards/datetime/
/// </remarks>
public sealed record ImpreciseDate
{
    private static readonly string[] DayForms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"];

    private ImpreciseDate(string text, DateOnly earliest, DateOnly latest)
    {
        Text = text;
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The date that never comes: no beginning, or still so.</summary>
    public static ImpreciseDate Open { get; } = new("..", DateOnly.MinValue, DateOnly.MaxValue);

    /// <summary>The date as written.</summary>
    public string Text { get; }

    /// <summary>The first day that the date allows.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that the date allows.</summary>
    public DateOnly Latest { get; }

    /// <summary>Whether this is the open end <c>..</c>.</summary>
    public bool IsOpen => Text == "..";

    /// <summary>Whether the date names exactly one day.</summary>
    public bool IsExact => Earliest == Latest;

    /// <summary>Reads a date, or returns null if the text is none.</summary>
    public static ImpreciseDate? TryParse(string text)
    {
        if (text == "..")
        {
            return Open;
        }

        var vague = text.EndsWith('~') || text.EndsWith('?');
        var bare = vague ? text[..^1] : text;
        if (RangeOf(bare) is not var (first, last, next))
        {
            return null;
        }

        return vague ? new(text, next(first, -1), next(last.AddDays(1), 1).AddDays(-1)) : new(text, first, last);
    }

    /// <summary>Whether every day that another date allows is allowed by this one.</summary>
    public bool Contains(ImpreciseDate other) =>
        IsOpen == other.IsOpen && Earliest <= other.Earliest && other.Latest <= Latest;

    /// <summary>The first day out, of what lasts to the end of this date.</summary>
    public ImpreciseDate DayAfter() =>
        IsOpen ? this
        : IsExact ? Day(Earliest.AddDays(1))
        : new(Text, Earliest.AddDays(1), Latest.AddDays(1));

    /// <inheritdoc/>
    public override string ToString() => Text;

    private static ImpreciseDate Day(DateOnly day) =>
        new(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, day);

    private static (DateOnly First, DateOnly Last, Func<DateOnly, int, DateOnly> Next)? RangeOf(string text)
    {
        if (Exact(text, DayForms) is { } day)
        {
            return (day, day, (d, n) => d.AddDays(n));
        }

        if (Exact(text, "yyyy-MM") is { } month)
        {
            return (month, month.AddMonths(1).AddDays(-1), (d, n) => d.AddMonths(n));
        }

        return Exact(text, "yyyy") is { Year: > 1 and < 9998 } year
            ? (year, year.AddYears(1).AddDays(-1), (d, n) => d.AddYears(n))
            : null;
    }

    private static DateOnly? Exact(string text, params string[] forms) =>
        DateTime.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var found)
        && found.Year is > 1 and < 9998
            ? DateOnly.FromDateTime(found)
            : null;
}
