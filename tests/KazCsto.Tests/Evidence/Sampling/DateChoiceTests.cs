using KazCsto.Evidence.Sampling;

namespace KazCsto.Tests.Evidence.Sampling;

public sealed class DateChoiceTests
{
    private static readonly DateOnly Day = new(2022, 1, 9);

    [Theory]
    [InlineData("2022-01-08", 1)]
    [InlineData("2022-01-09", 1)]
    [InlineData("2022-01-10", 0)]
    [InlineData("2022-01", 9 / 31.0)]
    [InlineData("2022", 9 / 365.0)]
    [InlineData("2021", 1)]
    [InlineData("2022-01-09?", 2 / 3.0)]
    public void A_coarse_date_has_come_in_the_share_of_its_days(string date, double expected) =>
        ShareOf([(date, 1)]).ShouldBe(expected, 0.001);

    [Fact]
    public void Of_several_dates_each_is_drawn_as_likely_as_it_is()
    {
        ShareOf([("2022-01-06", 0.9), ("2022-01-12", 0.3)]).ShouldBe(0.75, 0.001);
        ShareOf([("2022-01-06", 0.9), ("2022-01", 0.3)]).ShouldBe(0.75 + (0.25 * 9 / 31.0), 0.001);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void An_unknown_date_has_come_or_not_as_its_end_has_it(bool ifUnknown)
    {
        var choice = new DateChoice([(null, 1)], Day, ifUnknown, ifOpen: !ifUnknown);

        choice.IsSettled.ShouldBeTrue();
        choice.HasCome(0.5, 0.5).ShouldBe(ifUnknown);
    }

    /// <summary>Over a fine grid of both numbers.</summary>
    private static double ShareOf((string Date, double Probability)[] dates)
    {
        var choice = new DateChoice(
            [.. dates.Select(d => (ImpreciseDate.TryParse(d.Date), d.Probability))],
            Day,
            ifUnknown: true,
            ifOpen: true
        );
        var grid = Enumerable.Range(0, 2000).Select(i => (i + 0.5) / 2000).ToList();
        return grid.Average(pick => grid.Average(within => choice.HasCome(pick, within) ? 1 : 0));
    }
}
