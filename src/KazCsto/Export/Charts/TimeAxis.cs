using System.Globalization;

namespace KazCsto.Export.Charts;

/// <summary>An axis of days, marked at years, months or days.</summary>
/// <param name="From">The first day.</param>
/// <param name="Until">The first day out.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Width">How long it is.</param>
internal sealed record TimeAxis(DateOnly From, DateOnly Until, double Left, double Width)
{
    private const double LeastBetween = 34;
    private const int DaysOfYear = 365;

    /// <summary>Months from tick to tick, the finest first.</summary>
    private static readonly int[] Steps = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200];

    private int Days => Until.DayNumber - From.DayNumber;

    /// <summary>Where a day begins.</summary>
    public double At(DateOnly day) => Left + (Width * (day.DayNumber - From.DayNumber) / Days);

    /// <summary>The days that are marked, each with its label.</summary>
    public IEnumerable<(DateOnly Day, string Label)> Ticks()
    {
        if (Width / Days > LeastBetween / 10)
        {
            var every = Math.Max(1, (int)Math.Ceiling(LeastBetween * Days / Width));
            return Enumerable
                .Range(0, (Days + every - 1) / every)
                .Select(i => From.AddDays(i * every))
                .Select(day => (day, Text(day, "d MMM")));
        }

        var step = Steps.FirstOrDefault(months => Width * months * DaysOfYear / 12 / Days >= LeastBetween, Steps[^1]);
        return Enumerable
            .Range(0, (Until.Year - From.Year + 1) * 12)
            .Select(month => new DateOnly(From.Year, 1, 1).AddMonths(month))
            .Where(day => ((day.Year * 12) + day.Month - 1) % step == 0)
            .Where(day => day >= From && day < Until)
            .Select(day => (day, Text(day, step >= 12 ? "yyyy" : "MMM yy")));
    }

    private static string Text(DateOnly day, string form) => day.ToString(form, CultureInfo.InvariantCulture);
}
