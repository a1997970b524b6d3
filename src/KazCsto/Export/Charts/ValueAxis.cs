namespace KazCsto.Export.Charts;

/// <summary>An axis of values with round ticks.</summary>
/// <param name="First">The value at its beginning.</param>
/// <param name="Last">The value at its end.</param>
/// <param name="Ticks">The values that are marked.</param>
internal sealed record ValueAxis(double First, double Last, ImmutableArray<double> Ticks)
{
    private const int MostSteps = 6;

    private static readonly int[] Round = [1, 2, 5, 10];

    /// <summary>What the values are; null if the title says so.</summary>
    public string? Name { get; init; }

    /// <summary>A value as it stands beside the axis.</summary>
    public Func<double, string> Text { get; init; } = tick => Numbers.Short(Math.Round(tick, 10));

    /// <summary>An axis around some values, with 1, 2 or 5 times a power of ten from tick to tick.</summary>
    public static ValueAxis Around(double least, double most)
    {
        var range = most > least ? most - least : Math.Max(Math.Abs(most), 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(range / MostSteps)));
        var step = Round.Select(s => s * power).First(s => range / s <= MostSteps);
        var (first, last) = (Math.Floor(least / step), Math.Ceiling((least + range) / step));
        return new(
            first * step,
            last * step,
            [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => (first + i) * step)]
        );
    }

    /// <summary>An axis of ranks, the first on top.</summary>
    public static ValueAxis OfRanks(int last)
    {
        var step = Math.Max(1, (int)Math.Ceiling(last / 12.0));
        return new(
            last,
            1,
            [.. Enumerable.Range(1, Math.Max(last, 1)).Where(r => (r - 1) % step == 0).Select(r => (double)r)]
        )
        {
            Text = rank => Numbers.Text((int)rank),
        };
    }

    /// <summary>Where a value lies: 0 at the beginning, 1 at the end.</summary>
    public double Share(double value) => First == Last ? 0.5 : (value - First) / (Last - First);
}
