using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Tests.Networks.Paths.InTime;

public sealed class DaySpanTests
{
    private static readonly string?[] Dates = [null, "..", "2005", "2005-03", "2005-03-07", "2005~"];

    [Fact]
    public void Its_days_are_those_on_which_the_period_certainly_or_possibly_holds()
    {
        foreach (var since in Dates)
        {
            foreach (var until in Dates)
            {
                var period = new Period(Date(since), Date(until));
                for (DateOnly day = new(2003, 12, 25); day.Year < 2007; day = day.AddDays(1))
                {
                    var presence = period.On(day);

                    DaySpan
                        .CertainlyOf(period)
                        .Holds(day)
                        .ShouldBe(presence == Presence.Certainly, $"{since} {until} {day}");
                    DaySpan.PossiblyOf(period).Holds(day).ShouldBe(presence != Presence.No, $"{since} {until} {day}");
                }
            }
        }
    }

    [Fact]
    public void Told_as_a_period_it_has_the_first_day_and_the_first_day_out()
    {
        new DaySpan(new(2005, 3, 7), new(2005, 3, 9)).Period.ToString().ShouldBe("2005-03-07 to 2005-03-09");
        new DaySpan(new(2005, 3, 7), DateOnly.MaxValue).Period.ToString().ShouldBe("since 2005-03-07");
        DaySpan.Always.Period.ShouldBe(Period.Always);
    }

    private static ImpreciseDate? Date(string? text) => text is null ? null : ImpreciseDate.TryParse(text);
}
