using System.Globalization;

namespace KazCsto.Export.Charts;

/// <summary>An axis of days, marked at years, months or days.</summary>
/// <param name="First">The first day.</param>
/// <param name="Out">The first day out.</param>
internal sealed record TimeAxis(DateOnly First, DateOnly Out) : StepAxis(First.DayNumber, Out.DayNumber)
{
    private const double LeastBetween = 34;
    private const int DaysOfYear = 365;

    /// <summary>Months from tick to tick, the finest first.</summary>
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    public override IEnumerable<(double At, string Label)> Ticks(double width)
    {
        var days = Out.DayNumber - First.DayNumber;
        if (width / days > LeastBetween / 10)
        {
            var every = Math.Max(1, (int)Math.Ceiling(LeastBetween * days / width));
            return Enumerable.Range(0, (days + every - 1) / every).Select(i => Tick(First.AddDays(i * every), "d MMM"));
        }

        var step = Steps.FirstOrDefault(months => width * months * DaysOfYear / 12 / days >= LeastBetween, Steps[^1]);
        return Enumerable
            .Range(0, (Out.Year - First.Year + 1) * 12)
            .Select(month => new DateOnly(First.Year, 1, 1).AddMonths(month))
            .Where(day => ((day.Year * 12) + day.Month - 1) % step == 0)
            .Where(day => day >= First && day < Out)
            .Select(day => Tick(day, step >= 12 ? "yyyy" : "MMM yy"));
    }

    private static (double, string) Tick(DateOnly day, string form) =>
        (day.DayNumber, day.ToString(form, CultureInfo.InvariantCulture));
}
