namespace KazCsto.Graphs.Centrality;

/// <summary>A vector that a step leaves where it is.</summary>
/// <param name="Values">The vector.</param>
/// <param name="Change">How much the last step changed it.</param>
internal sealed record FixedPoint(double[] Values, double Change)
{
    /// <summary>Repeats a step until it changes no more than the tolerance.</summary>
    /// <param name="measure">The measure's name, for the message.</param>
    /// <param name="start">The vector to begin with.</param>
    /// <param name="step">Writes the next vector and returns how much it differs.</param>
    /// <param name="tolerance">The change that is small enough.</param>
    /// <param name="maxIterations">The most steps.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every step.</param>
    internal static FixedPoint Of(
        string measure,
        double[] start,
        Func<double[], double[], double> step,
        double tolerance,
        int maxIterations,
        Work work
    )
    {
        var (now, next) = (start, new double[start.Length]);
        var change = double.PositiveInfinity;
        for (var iteration = 1; iteration <= maxIterations; iteration++)
        {
            work.StopIfCancelled();
            change = step(now, next);
            (now, next) = (next, now);
            work.Report(iteration, maxIterations);
            if (change <= tolerance)
            {
                return new(now, change);
            }
        }

        throw new NotConvergedException(measure, maxIterations, change, tolerance);
    }

    internal static double LargestDifference(double[] a, double[] b)
    {
        var largest = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            largest = Math.Max(largest, Math.Abs(a[i] - b[i]));
        }

        return largest;
    }

    internal static double SumOfDifferences(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++)
        {
            sum += Math.Abs(a[i] - b[i]);
        }

        return sum;
    }

    internal static void Divide(double[] values, double by)
    {
        for (var i = 0; i < values.Length; i++)
        {
            values[i] /= by;
        }
    }

    internal static double Norm(double[] values)
    {
        var sum = 0.0;
        foreach (var value in values)
        {
            sum += value * value;
        }

        return Math.Sqrt(sum);
    }
}
