using System.Diagnostics;

namespace KazCsto.Benchmarks.Timing;

/// <summary>Runs of one kernel with a clock beside them.</summary>
internal sealed class TimedKernel(Kernel kernel, KernelInput input)
{
    private const int RunsWithoutGain = 3;
    private const double Gain = 0.98;

    // The compiler looks again at a method after thirty calls and a tenth of a second; a second holds several such rounds.
    private static readonly TimeSpan LeastWarmth = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan MostWarmth = TimeSpan.FromSeconds(10);
    private Func<double[]> _numbers = () => [];

    /// <summary>The numbers that the last run gave, those of nodes in the order of their ids.</summary>
    internal double[] Numbers => kernel.IsPerNode ? input.File.ById(_numbers()) : _numbers();

    /// <summary>Runs once and tells the milliseconds; what earlier runs left is cleared away before.</summary>
    internal double Run()
    {
        _numbers = () => [];
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return RunAtOnce();
    }

    /// <summary>Runs until the last runs were no faster than those before, so that compiled code is timed.</summary>
    /// <returns>The number of runs.</returns>
    internal int Warm(TimeSpan? least = null)
    {
        var started = Stopwatch.GetTimestamp();
        var (best, sinceBest, runs) = (double.PositiveInfinity, 0, 0);
        while (true)
        {
            var time = RunAtOnce();
            runs++;
            sinceBest = time < best * Gain ? 0 : sinceBest + 1;
            best = Math.Min(best, time);
            var elapsed = Stopwatch.GetElapsedTime(started);
            if (elapsed > MostWarmth || (elapsed > (least ?? LeastWarmth) && sinceBest >= RunsWithoutGain))
            {
                return runs;
            }
        }
    }

    /// <summary>Runs once and tells the milliseconds, whatever earlier runs left in memory.</summary>
    internal double RunAtOnce()
    {
        var started = Stopwatch.GetTimestamp();
        _numbers = kernel.Run(input);
        // In ticks of the clock: a TimeSpan counts tenths of a microsecond, which is coarse for fifty nodes.
        return (Stopwatch.GetTimestamp() - started) * 1000.0 / Stopwatch.Frequency;
    }
}
