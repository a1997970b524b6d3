namespace KazCsto.Evidence.Sampling;

/// <summary>The dates that claims give for the beginning or the end of a tie, and how likely each puts it before a day.</summary>
/// <remarks>
/// One date is drawn by the probabilities of those who give it, then a day within it, each as likely as the others. A date that is unknown says nothing: what has
/// an unknown beginning has begun, what has an unknown end lasts.
/// </remarks>
internal sealed class DateChoice
{
    private readonly double[] _upTo;
    private readonly double[] _shareCome;

    /// <summary>Prepares a choice.</summary>
    /// <param name="dates">The dates with their probabilities.</param>
    /// <param name="day">The day.</param>
    /// <param name="ifUnknown">Whether an unknown date has come.</param>
    /// <param name="ifOpen">Whether the open date has come.</param>
    public DateChoice(
        IReadOnlyList<(ImpreciseDate? Date, double Probability)> dates,
        DateOnly day,
        bool ifUnknown,
        bool ifOpen
    )
    {
        var all = dates.Sum(d => d.Probability);
        var sum = 0.0;
        _upTo = [.. dates.Select(d => sum += all > 0 ? d.Probability / all : 1.0 / dates.Count)];
        _shareCome =
        [
            .. dates.Select(d =>
                d.Date is not { } date ? (ifUnknown ? 1 : 0)
                : date.IsOpen ? (ifOpen ? 1 : 0)
                : ShareUpTo(date, day)
            ),
        ];
    }

    /// <summary>Whether it says the same in every draw.</summary>
    public bool IsSettled => _shareCome.All(s => s == _shareCome[0]) && _shareCome[0] is 0 or 1;

    /// <summary>What it says by two numbers from 0 to 1.</summary>
    public bool HasCome(double pick, double within)
    {
        var chosen = 0;
        while (chosen < _upTo.Length - 1 && pick >= _upTo[chosen])
        {
            chosen++;
        }

        return within < _shareCome[chosen];
    }

    /// <summary>The share of the days of a date that are not after a day.</summary>
    private static double ShareUpTo(ImpreciseDate date, DateOnly day) =>
        Math.Clamp(
            (day.DayNumber - date.Earliest.DayNumber + 1.0) / (date.Latest.DayNumber - date.Earliest.DayNumber + 1.0),
            0,
            1
        );
}
