using System.Globalization;

namespace KazCsto.Tests.Model;

public sealed class ImpreciseDateTests
{
    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-01", "2022-01-01", "2022-01-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2022-01-09", "2022-01-09", "2022-01-09")]
    [InlineData("2022-01-09T23:59", "2022-01-09", "2022-01-09")]
    [InlineData("2022-01-09T23:59:30", "2022-01-09", "2022-01-09")]
    public void A_date_names_all_the_days_that_it_allows(string text, string first, string last)
    {
        var date = ImpreciseDate.TryParse(text)!;

        (date.Earliest, date.Latest).ShouldBe((Day(first), Day(last)));
        date.ToString().ShouldBe(text);
    }

    [Theory]
    [InlineData("2022~", "2021-01-01", "2023-12-31")]
    [InlineData("2022?", "2021-01-01", "2023-12-31")]
    [InlineData("2022-01~", "2021-12-01", "2022-02-28")]
    [InlineData("2020-01?", "2019-12-01", "2020-02-29")]
    [InlineData("2022-01-01~", "2021-12-31", "2022-01-02")]
    public void About_and_uncertain_widen_a_date_by_one_of_its_own_units(string text, string first, string last)
    {
        var date = ImpreciseDate.TryParse(text)!;

        (date.Earliest, date.Latest).ShouldBe((Day(first), Day(last)));
        date.IsExact.ShouldBeFalse();
    }

    [Fact]
    public void Two_dots_are_the_open_end()
    {
        var date = ImpreciseDate.TryParse("..")!;

        date.IsOpen.ShouldBeTrue();
        (date.Earliest, date.Latest).ShouldBe((DateOnly.MinValue, DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2022", false)]
    [InlineData("2022-01", false)]
    [InlineData("2022-01-09", true)]
    [InlineData("2022-01-09T10:00", true)]
    [InlineData("..", false)]
    public void Only_a_day_is_exact(string text, bool exact) => ImpreciseDate.TryParse(text)!.IsExact.ShouldBe(exact);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("~")]
    [InlineData("?")]
    [InlineData(".")]
    [InlineData("...")]
    [InlineData("..~")]
    [InlineData("22")]
    [InlineData("20220109")]
    [InlineData("2022-13")]
    [InlineData("2022-00")]
    [InlineData("2022-1-9")]
    [InlineData("2022-02-30")]
    [InlineData("2021-02-29")]
    [InlineData("2022/01/09")]
    [InlineData("09.01.2022")]
    [InlineData("2022-01-09 ")]
    [InlineData(" 2022")]
    [InlineData("2022~?")]
    [InlineData("2022~~")]
    [InlineData("~2022")]
    [InlineData("2022%")]
    [InlineData("2022/..")]
    [InlineData("2022-W01")]
    [InlineData("2022-01T10:00")]
    [InlineData("2022-01-09T24:30")]
    [InlineData("2022-01-09T10")]
    [InlineData("-2022")]
    [InlineData("0000")]
    [InlineData("0001")]
    [InlineData("9999")]
    [InlineData("٢٠٢٢")]
    [InlineData("January 2022")]
    public void Nonsense_is_no_date(string text) => ImpreciseDate.TryParse(text).ShouldBeNull();

    [Theory]
    [InlineData("2022-01-31", "2022-02-01", "2022-02-01")]
    [InlineData("2022-01", "2022-01-02", "2022-02-01")]
    public void The_day_after_moves_the_whole_range(string text, string first, string last)
    {
        var after = ImpreciseDate.TryParse(text)!.DayAfter();

        (after.Earliest, after.Latest).ShouldBe((Day(first), Day(last)));
    }

    [Fact]
    public void After_the_open_end_comes_the_open_end() => ImpreciseDate.Open.DayAfter().ShouldBe(ImpreciseDate.Open);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
