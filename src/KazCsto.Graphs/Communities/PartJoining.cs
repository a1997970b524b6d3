using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Communities;

/// <summary>Lets nodes of a group that are alone join well-connected parts of it at random, better ones more likely; one for each worker.</summary>
/// <remarks>
/// Places are counted from the first of the group, so that one subtraction tells whether a neighbour's part lies in it,
/// and where. How strongly a part is tied to the rest is found when first asked for. The loops over ties stand in methods
/// of their own, where the registers suffice, and have no branches, since nothing could foretell them.
/// </remarks>
internal sealed class PartJoining(PartTable table, Candidates candidates, double[] sums)
{
    private const int NodesBetweenLooks = 1024;

    internal void Run(Level level, int[] parts, int number, SeededRandom random, Work work)
    {
        var (first, end) = (table.ByGroup.Starts[number], table.ByGroup.Starts[number + 1]);
        var mass = 0.0;
        for (var place = first; place < end; place++)
        {
            mass += table.Masses[place];
        }

        var group = new Group(level, parts, first, end - first, mass);
        for (var place = first; place < end && group.Size > 1; place++)
        {
            if (place % NodesBetweenLooks == 0)
            {
                work.StopIfCancelled();
            }

            if (table.States[place] == PartState.Alone)
            {
                Visit(group, place, random);
            }
        }
    }

    private void Visit(Group group, int place, SeededRandom random)
    {
        var touched = Gather(group, table.ByGroup.Members[place]);
        var price = group.Level.Aim.Penalty * table.Masses[place];
        var kept = Weigh(group, touched, price, out table.Ties[place]);
        if (table.Ties[place] < price * (group.Mass - table.Masses[place]))
        {
            return;
        }

        candidates.Begin(kept);
        while (candidates.Count > 0)
        {
            var drawn = candidates.Draw(random);
            var part = group.First + candidates.Parts[drawn];
            if (IsWellConnected(group, part))
            {
                Join(group, place, part, candidates.Worth[drawn] + (price * table.Masses[part]));
                return;
            }

            candidates.Remove(drawn);
        }
    }

    private void Join(Group group, int place, int part, double between)
    {
        table.Ties[part] += table.Ties[place] - (2 * between);
        table.Masses[part] += table.Masses[place];
        table.States[part] = PartState.Joined;
        table.States[place] = PartState.Gone;
        group.Parts[table.ByGroup.Members[place]] = part;
    }

    /// <summary>Adds up what a node has with each part of its group; parts of other groups share the place after the last.</summary>
    private int Gather(Group group, int node)
    {
        ref var target = ref MemoryMarshal.GetArrayDataReference(group.Level.Targets);
        ref var strength = ref MemoryMarshal.GetArrayDataReference(group.Level.Strengths);
        ref var partOf = ref MemoryMarshal.GetArrayDataReference(group.Parts);
        ref var sumOf = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var list = ref MemoryMarshal.GetArrayDataReference(candidates.Parts);
        var (first, size, mask) = (group.First, (long)group.Size, group.Level.StrengthMask);
        var (end, touched) = (group.Level.Ends[node], 0);
        for (var arc = group.Level.Starts[node]; arc < end; arc++)
        {
            // Below 0 for a part of this group, seen as a place in it; then the sign is a mask of ones.
            var beyond = (uint)(Unsafe.Add(ref partOf, Unsafe.Add(ref target, arc)) - first) - size;
            var part = (nint)(size + (beyond & (beyond >> 63)));
            ref var sum = ref Unsafe.Add(ref sumOf, part);
            Unsafe.Add(ref list, touched) = (int)part;
            touched += BitConverter.DoubleToInt64Bits(sum) == 0 ? 1 : 0;
            sum += Unsafe.Add(ref strength, arc & mask);
        }

        return touched;
    }

    /// <summary>Keeps the parts that are worth joining, clears the sums and adds them up.</summary>
    private int Weigh(Group group, int touched, double price, out double ties)
    {
        ref var list = ref MemoryMarshal.GetArrayDataReference(candidates.Parts);
        ref var worthOf = ref MemoryMarshal.GetArrayDataReference(candidates.Worth);
        ref var sumOf = ref MemoryMarshal.GetArrayDataReference(sums);
        ref var massOf = ref MemoryMarshal.GetArrayDataReference(table.Masses);
        var (kept, all) = (0, 0.0);
        sums[group.Size] = 0;
        for (var i = 0; i < touched; i++)
        {
            var part = Unsafe.Add(ref list, i);
            if (part == group.Size)
            {
                continue;
            }

            ref var sum = ref Unsafe.Add(ref sumOf, part);
            var worth = sum - (price * Unsafe.Add(ref massOf, group.First + part));
            Unsafe.Add(ref list, kept) = part;
            Unsafe.Add(ref worthOf, kept) = worth;
            kept += worth >= 0 ? 1 : 0;
            all += sum;
            sum = 0;
        }

        ties = all;
        return kept;
    }

    /// <summary>Whether a part is not worth more apart from the rest of its group.</summary>
    private bool IsWellConnected(Group group, int part)
    {
        if (table.Ties[part] == PartTable.Unknown)
        {
            table.Ties[part] = TiesWithin(group, table.ByGroup.Members[part]);
        }

        var price = group.Level.Aim.Penalty * table.Masses[part];
        return table.Ties[part] >= price * (group.Mass - table.Masses[part]);
    }

    private static double TiesWithin(Group group, int node)
    {
        ref var target = ref MemoryMarshal.GetArrayDataReference(group.Level.Targets);
        ref var strength = ref MemoryMarshal.GetArrayDataReference(group.Level.Strengths);
        ref var partOf = ref MemoryMarshal.GetArrayDataReference(group.Parts);
        var (first, size, mask) = (group.First, (long)group.Size, group.Level.StrengthMask);
        var (end, ties) = (group.Level.Ends[node], 0.0);
        for (var arc = group.Level.Starts[node]; arc < end; arc++)
        {
            var beyond = (uint)(Unsafe.Add(ref partOf, Unsafe.Add(ref target, arc)) - first) - size;
            var bits = BitConverter.DoubleToInt64Bits(Unsafe.Add(ref strength, arc & mask));
            ties += BitConverter.Int64BitsToDouble(bits & (beyond >> 63));
        }

        return ties;
    }

    private readonly record struct Group(Level Level, int[] Parts, int First, int Size, double Mass);
}
