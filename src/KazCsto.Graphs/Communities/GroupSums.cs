using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Communities;

/// <summary>The loop that all methods spend their time in: how strongly one node is tied to each group.</summary>
internal static class GroupSums
{
    /// <summary>Adds the strength of each arc to the sum of the group at its other end, and lists the groups whose sum was 0.</summary>
    /// <param name="level">The level whose arcs are walked.</param>
    /// <param name="node">The node whose arcs they are.</param>
    /// <param name="groups">The group of each node.</param>
    /// <param name="sums">The sum of each group.</param>
    /// <param name="touched">Receives the groups; needs one place more than there are groups.</param>
    /// <param name="already">How many groups are listed already.</param>
    /// <returns>The number of groups listed.</returns>
    internal static int Gather(Level level, int node, int[] groups, double[] sums, int[] touched, int already = 0)
    {
        ref var target = ref MemoryMarshal.GetArrayDataReference(level.Targets);
        ref var strength = ref MemoryMarshal.GetArrayDataReference(level.Strengths);
        ref var groupOf = ref MemoryMarshal.GetArrayDataReference(groups);
        ref var sumOf = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var list = ref MemoryMarshal.GetArrayDataReference(touched);
        var (mask, end) = (level.StrengthMask, level.Ends[node]);
        for (var arc = level.Starts[node]; arc < end; arc++)
        {
            var group = Unsafe.Add(ref groupOf, Unsafe.Add(ref target, arc));
            ref var sum = ref Unsafe.Add(ref sumOf, group);
            Unsafe.Add(ref list, already) = group;
            // Compared as bits, which costs less than to compare doubles.
            already += BitConverter.DoubleToInt64Bits(sum) == 0 ? 1 : 0;
            sum += Unsafe.Add(ref strength, arc & mask);
        }

        return already;
    }
}
