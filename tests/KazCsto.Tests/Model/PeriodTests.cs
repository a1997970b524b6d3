using FsCheck.Xunit;

namespace KazCsto.Tests.Model;

public sealed class PeriodTests
{
    private static readonly string[] Dates =
    [
        "2021-12",
        "2021-12-31",
        "2022",
        "2022~",
        "2022-01",
        "2022-01?",
        "2022-01-01",
        "2022-01-09",
        "2022-01-09~",
        "2022-01-10",
        "2022-02",
        "2023",
    ];

    [Theory]
    [InlineData("2022-01-05", "2022-01-19", "2022-01-04", Presence.No)]
    [InlineData("2022-01-05", "2022-01-19", "2022-01-05", Presence.Certainly)]
    [InlineData("2022-01-05", "2022-01-19", "2022-01-18", Presence.Certainly)]
    [InlineData("2022-01-05", "2022-01-19", "2022-01-19", Presence.No)]
    [InlineData("2022-01", "2022-03", "2021-12-31", Presence.No)]
    [InlineData("2022-01", "2022-03", "2022-01-01", Presence.Possibly)]
    [InlineData("2022-01", "2022-03", "2022-01-30", Presence.Possibly)]
    [InlineData("2022-01", "2022-03", "2022-01-31", Presence.Certainly)]
    [InlineData("2022-01", "2022-03", "2022-02-28", Presence.Certainly)]
    [InlineData("2022-01", "2022-03", "2022-03-01", Presence.Possibly)]
    [InlineData("2022-01", "2022-03", "2022-03-30", Presence.Possibly)]
    [InlineData("2022-01", "2022-03", "2022-03-31", Presence.No)]
    [InlineData("2022~", "..", "2020-12-31", Presence.No)]
    [InlineData("2022~", "..", "2021-01-01", Presence.Possibly)]
    [InlineData("2022~", "..", "2023-12-31", Presence.Certainly)]
    [InlineData("..", "..", "1500-01-01", Presence.Certainly)]
    [InlineData("..", null, "2022-01-01", Presence.Possibly)]
    [InlineData(null, "..", "2022-01-01", Presence.Possibly)]
    [InlineData(null, null, "2022-01-01", Presence.Possibly)]
    [InlineData(null, "2022-01-19", "2022-01-19", Presence.No)]
    [InlineData("2022-01-05", null, "2022-01-04", Presence.No)]
    [InlineData("2022-01-05", null, "2022-01-05", Presence.Certainly)]
    [InlineData("2022-01-05", null, "2022-01-06", Presence.Possibly)]
    public void A_period_holds_from_its_first_day_to_the_day_before_its_last(
        string? since,
        string? until,
        string day,
        Presence expected
    ) => Of(since, until).On(Date(day).Earliest).ShouldBe(expected);

    [Fact]
    public void Always_holds_on_every_day()
    {
        Period.Always.On(DateOnly.MinValue).ShouldBe(Presence.Certainly);
        Period.Always.On(DateOnly.MaxValue).ShouldBe(Presence.Certainly);
    }

    [Property]
    public void A_day_is_certain_if_every_reading_of_the_dates_has_it_and_out_if_none_has(
        byte since,
        byte until,
        byte day
    )
    {
        var (begin, close) = (Date(Dates[since % Dates.Length]), Date(Dates[until % Dates.Length]));
        var asked = new DateOnly(2021, 11, 25).AddDays(day);

        var has = (
            from first in new[] { begin.Earliest, begin.Latest }
            from end in new[] { close.Earliest, close.Latest }
            select first <= asked && asked < end
        ).ToList();

        new Period(begin, close)
            .On(asked)
            .ShouldBe(
                has.All(h => h) ? Presence.Certainly
                : has.Any(h => h) ? Presence.Possibly
                : Presence.No
            );
    }

    [Theory]
    [InlineData("2019", "..", "2022", "..", true)]
    [InlineData("2019-03-20", "2022-01-05", "2022-01-05", "..", false)]
    [InlineData("2019-03-20", "2022-01-06", "2022-01-05", "..", true)]
    [InlineData("2019-03-20", "2022-01", "2022-01", "..", false)]
    [InlineData("2019-03-20", "2022-01", "2021", "..", true)]
    [InlineData("2019", null, "2020", "..", false)]
    [InlineData(null, "..", "2020", "..", false)]
    [InlineData("..", "..", "2020-01-01", "2020-01-02", true)]
    [InlineData("2020-01-01", "2020-01-02", "2020-01-02", "2020-01-03", false)]
    public void Periods_overlap_certainly_only_if_every_reading_of_their_dates_shares_a_day(
        string? since,
        string? until,
        string? otherSince,
        string? otherUntil,
        bool expected
    )
    {
        var (one, other) = (Of(since, until), Of(otherSince, otherUntil));

        one.CertainlyOverlaps(other).ShouldBe(expected);
        other.CertainlyOverlaps(one).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2022", "2021", true)]
    [InlineData("2022-01-09", "2022-01-09", true)]
    [InlineData("2022-01-09", "2022-01-10", false)]
    [InlineData("2022", "2022", false)]
    [InlineData("2022-06", "2022", false)]
    [InlineData("..", "1992", false)]
    [InlineData("1992", "..", false)]
    [InlineData("1992", null, false)]
    [InlineData(null, "1992", false)]
    public void A_period_is_reversed_if_it_surely_ends_before_it_begins(string? since, string? until, bool expected) =>
        Of(since, until).IsReversed.ShouldBe(expected);

    [Theory]
    [InlineData(null, null, "")]
    [InlineData("..", "..", "")]
    [InlineData("2002", "..", "since 2002")]
    [InlineData("2002", null, "from 2002")]
    [InlineData("..", "2012", "until 2012")]
    [InlineData("2002", "2012", "2002 to 2012")]
    [InlineData("2022-01-06", "2022-01-07", "on 2022-01-06")]
    public void A_period_reads_as_words(string? since, string? until, string expected) =>
        Of(since, until).ToString().ShouldBe(expected);

    private static Period Of(string? since, string? until) =>
        new(since is null ? null : Date(since), until is null ? null : Date(until));

    private static ImpreciseDate Date(string text) => ImpreciseDate.TryParse(text)!;
}
