namespace KazCsto.Benchmarks.Timing;

/// <summary>The time in the middle: half of the runs took longer.</summary>
internal static class Median
{
    internal static double Of(double[] times)
    {
        var sorted = times.Order().ToArray();
        return (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2;
    }
}
