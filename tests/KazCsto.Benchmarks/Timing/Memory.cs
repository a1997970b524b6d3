using System.Diagnostics;

namespace KazCsto.Benchmarks.Timing;

/// <summary>The memory of this process.</summary>
internal static class Memory
{
    /// <summary>The most that it has held at once, in MB of a million bytes.</summary>
    internal static double PeakMegabytes
    {
        get
        {
            using var process = Process.GetCurrentProcess();
            return process.PeakWorkingSet64 / 1e6;
        }
    }
}
