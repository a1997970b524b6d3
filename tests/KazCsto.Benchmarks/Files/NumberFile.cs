using System.Runtime.InteropServices;

namespace KazCsto.Benchmarks.Files;

/// <summary>Writes numbers as the eight bytes of each, low byte first, which any program reads without rounding.</summary>
internal static class NumberFile
{
    internal static void Write(string path, double[] numbers) =>
        File.WriteAllBytes(path, MemoryMarshal.AsBytes<double>(numbers).ToArray());
}
