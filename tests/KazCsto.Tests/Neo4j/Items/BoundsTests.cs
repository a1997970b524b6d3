using KazCsto.Neo4j.Items;

namespace KazCsto.Tests.Neo4j.Items;

/// <summary>The four bounds say of every day what the period says.</summary>
public sealed class BoundsTests
{
    private static readonly string?[] Dates =
    [
        null,
        "..",
        "2022",
        "2022-01",
        "2022-01-09",
        "2022-01-09T18:00",
        "2022-01~",
        "2021?",
    ];

    private static readonly Period[] Periods =
    [
        .. Dates.SelectMany(since => Dates.Select(until => new Period(Date(since), Date(until)))),
    ];

    public static TheoryData<string?> Sinces => [.. Dates];

    [Theory]
    [MemberData(nameof(Sinces))]
    public void Bounds_tell_of_each_day_what_the_period_tells(string? since)
    {
        foreach (var period in Periods.Where(p => p.Since?.Text == since))
        {
            var bounds = Bounds.Of(period);

            Days.ShouldAllBe(day => On(bounds, day) == period.On(day), $"{period}");
        }
    }

    [Theory]
    [MemberData(nameof(Sinces))]
    public void Bounds_of_two_periods_tell_when_both_hold(string? since)
    {
        foreach (var one in Periods.Where(p => p.Since?.Text == since))
        {
            foreach (var other in Periods)
            {
                var both = Bounds.Of(one).And(Bounds.Of(other));

                Days.ShouldAllBe(day => On(both, day) == Lesser(one.On(day), other.On(day)));
            }
        }
    }

    /// <summary>The days on which something changes, and those beside them.</summary>
    private static readonly DateOnly[] Days =
    [
        .. Dates
            .Select(Date)
            .Where(date => date is { IsOpen: false })
            .SelectMany(date => new[] { date!.Earliest, date.Latest })
            .SelectMany(day => new[] { day.AddDays(-1), day, day.AddDays(1) })
            .Distinct(),
    ];

    /// <summary>As a server does it: by comparing texts.</summary>
    private static Presence On(Bounds bounds, DateOnly date)
    {
        var properties = new ItemProperties();
        bounds.AddTo(properties);
        var day = Numbers.Iso(date);
        return Is("since_latest", d => d <= 0) && Is("until_earliest", d => d > 0) ? Presence.Certainly
            : Is("since_earliest", d => d <= 0) && Is("until_latest", d => d > 0) ? Presence.Possibly
            : Presence.No;

        bool Is(string key, Func<int, bool> test) => test(string.CompareOrdinal((string)properties.Present[key], day));
    }

    private static Presence Lesser(Presence one, Presence other) => one < other ? one : other;

    private static ImpreciseDate? Date(string? text) => text is null ? null : ImpreciseDate.TryParse(text);
}
