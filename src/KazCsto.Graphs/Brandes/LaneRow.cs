using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Lanes = System.Runtime.Intrinsics.Vector512<double>;

namespace KazCsto.Graphs.Brandes;

/// <summary>A row of 32 numbers, one for each search of <see cref="WideSearch"/>: four registers side by side.</summary>
internal static unsafe class LaneRow
{
    internal const int Registers = 4;

    private static readonly Vector512<ulong> LaneBits = Vector512.Create(1UL, 2, 4, 8, 16, 32, 64, 128);

    /// <summary>Adds up the rows of the targets that have any wanted lane.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Add(
        Lanes* rows,
        int* target,
        int* end,
        uint* where,
        uint wanted,
        out Lanes a,
        out Lanes b,
        out Lanes c,
        out Lanes d
    )
    {
        // Locals stay in registers, which parameters would leave at every step.
        Lanes sumA = default;
        Lanes sumB = default;
        Lanes sumC = default;
        Lanes sumD = default;
        for (; target < end; target++)
        {
            if ((where[*target] & wanted) != 0)
            {
                var neighbour = rows + (Registers * (long)*target);
                sumA += neighbour[0];
                sumB += neighbour[1];
                sumC += neighbour[2];
                sumD += neighbour[3];
            }
        }

        (a, b, c, d) = (sumA, sumB, sumC, sumD);
    }

    /// <summary>Writes a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static void Store(Lanes* into, Lanes a, Lanes b, Lanes c, Lanes d)
    {
        into[0] = a;
        into[1] = b;
        into[2] = c;
        into[3] = d;
    }

    /// <summary>A bit for each lane above 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static uint Positive(Lanes lanes) =>
        (uint)Vector512.GreaterThan(lanes, Lanes.Zero).ExtractMostSignificantBits();

    /// <summary>All bits of the lanes whose bit is set among the lowest eight.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Lanes Where(uint bits) =>
        Vector512.Equals(Vector512.Create((ulong)bits) & LaneBits, LaneBits).AsDouble();
}
