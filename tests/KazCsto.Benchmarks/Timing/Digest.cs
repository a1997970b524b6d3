using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace KazCsto.Benchmarks.Timing;

/// <summary>A short name for the exact bits of a result: two runs agree if it is the same.</summary>
internal static class Digest
{
    private const int Digits = 16;

    internal static string Of(double[] numbers) =>
        Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes<double>(numbers)))[..Digits];
}
