using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Communities;

/// <summary>Moves single nodes to the group where they are worth most until none gains by it: the first phase of Louvain and Leiden.</summary>
/// <remarks>
/// Whoever has something to gain waits in a queue, at first in random order. After a look at its ties a node knows its
/// lead: how much better its group is than the next best. Every tie to a node that moves afterwards adds to the lead or
/// takes from it, and only a node whose lead is used up waits again; an infinite lead marks a node that waits. The first
/// look of all nodes, at the same groups, is shared among threads; where every node is alone it is left out, since all
/// would wait. The loops over ties stand in methods of their own, where the registers suffice.
/// </remarks>
internal sealed class LocalMoving(int nodes, Team team, Scratch[] scratches)
{
    private const int VisitsBetweenLooks = 1024;

    // Two gains that differ by less of what they are made from are equal, lest rounding move a node for ever.
    private const double Tolerance = 1e-12;

    private const double WouldMove = -1;

    private readonly GroupMasses _masses = new(nodes);
    private readonly double[] _leads = new double[nodes];
    private readonly int[] _queue = new int[nodes];
    private int _head;
    private int _waiting;

    /// <summary>Improves the groups of a level, which are numbered below its number of nodes, and tells whether any node moved.</summary>
    internal bool Run(Level level, int[] groups, SeededRandom random, Work work)
    {
        _masses.Begin(level, groups);
        if (!_masses.AreAllAlone)
        {
            LookRound(level, groups, work);
        }

        Line(level.NodeCount, everybody: _masses.AreAllAlone);
        random.Shuffle(_queue.AsSpan(0, _waiting));
        var moved = false;
        for (var visits = 1; _waiting > 0; visits++)
        {
            if (visits % VisitsBetweenLooks == 0)
            {
                work.StopIfCancelled();
            }

            var node = _queue[_head];
            _head = _head + 1 == level.NodeCount ? 0 : _head + 1;
            _waiting--;
            moved |= Visit(level, groups, node, random);
        }

        return moved;
    }

    private void LookRound(Level level, int[] groups, Work work) =>
        team.Each(
            level.PartCount,
            (part, worker) =>
            {
                work.StopIfCancelled();
                var end = level.FirstOf(part + 1);
                for (var node = level.FirstOf(part); node < end; node++)
                {
                    var choice = Look(level, groups, node, scratches[worker], null);
                    _leads[node] = choice.Group == groups[node] ? choice.Lead : WouldMove;
                }
            }
        );

    private void Line(int nodes, bool everybody)
    {
        (_head, _waiting) = (0, 0);
        for (var node = 0; node < nodes; node++)
        {
            if (everybody || _leads[node] == WouldMove)
            {
                _leads[node] = double.PositiveInfinity;
                _queue[_waiting++] = node;
            }
        }
    }

    private bool Visit(Level level, int[] groups, int node, SeededRandom random)
    {
        var own = groups[node];
        var choice = Look(level, groups, node, scratches[0], random);
        _leads[node] = choice.Lead;
        if (choice.Group == own)
        {
            return false;
        }

        _masses.Move(level.Masses[node], own, choice.Group);
        groups[node] = choice.Group;
        _waiting += Disturb(level, node, groups, own);
        return true;
    }

    /// <summary>Finds where a node is worth most, and its lead there.</summary>
    private Choice Look(Level level, int[] groups, int node, Scratch scratch, SeededRandom? random)
    {
        var touched = GroupSums.Gather(level, node, groups, scratch.Sums, scratch.Touched);
        var (own, price) = (groups[node], level.Aim.Penalty * level.Masses[node]);
        var others = _masses.IsAlone(own) ? 0 : _masses.Of[own] - level.Masses[node];
        var stay = scratch.Sums[own] - (price * others);
        scratch.Sums[own] = 0;
        // In a group of its own a node is worth 0.
        var (best, worth, next) = stay >= 0 ? (own, stay, 0.0) : (_masses.Free, 0.0, stay);
        var start = touched > 1 && random is not null ? random.Below(touched) : 0;
        Choose(scratch, start, touched, price, ref best, ref worth, ref next);
        Choose(scratch, 0, start, price, ref best, ref worth, ref next);
        if (best == own)
        {
            return new(own, worth - next);
        }

        var scale = stay + worth + (2 * price * (others + _masses.Of[best]));
        return worth - stay > Tolerance * scale ? new(best, worth - next) : new(own, 0);
    }

    /// <summary>Finds the groups worth most and second most among those touched, and clears their sums.</summary>
    private void Choose(
        Scratch scratch,
        int first,
        int end,
        double price,
        ref int bestGroup,
        ref double most,
        ref double second
    )
    {
        ref var list = ref MemoryMarshal.GetArrayDataReference(scratch.Touched);
        ref var sumOf = ref MemoryMarshal.GetArrayDataReference(scratch.Sums);
        ref var massOf = ref MemoryMarshal.GetArrayDataReference(_masses.Of);
        var (best, worth, next) = (bestGroup, most, second);
        for (var i = first; i < end; i++)
        {
            var group = Unsafe.Add(ref list, i);
            ref var sum = ref Unsafe.Add(ref sumOf, group);
            var here = sum - (price * Unsafe.Add(ref massOf, group));
            sum = 0;
            if (here > worth)
            {
                (best, worth, next) = (group, here, worth);
            }
            else if (here > next)
            {
                next = here;
            }
        }

        (bestGroup, most, second) = (best, worth, next);
    }

    /// <summary>Changes the leads of a moved node's neighbours, puts those in the queue whose lead is used up, and counts them.</summary>
    private int Disturb(Level level, int node, int[] groups, int left)
    {
        ref var target = ref MemoryMarshal.GetArrayDataReference(level.Targets);
        ref var strength = ref MemoryMarshal.GetArrayDataReference(level.Strengths);
        ref var groupOf = ref MemoryMarshal.GetArrayDataReference(groups);
        ref var leadOf = ref MemoryMarshal.GetArrayDataReference(_leads);
        var (joined, mask, added, end) = (groups[node], level.StrengthMask, 0, level.Ends[node]);
        for (var arc = level.Starts[node]; arc < end; arc++)
        {
            var neighbour = Unsafe.Add(ref target, arc);
            var group = Unsafe.Add(ref groupOf, neighbour);
            var change = Unsafe.Add(ref strength, arc & mask);
            ref var lead = ref Unsafe.Add(ref leadOf, neighbour);
            lead +=
                group == joined ? change
                : group == left ? -2 * change
                : -change;
            if (lead <= 0 && group != joined)
            {
                lead = double.PositiveInfinity;
                var tail = _head + _waiting + added++;
                _queue[tail >= level.NodeCount ? tail - level.NodeCount : tail] = neighbour;
            }
        }

        return added;
    }

    private readonly record struct Choice(int Group, double Lead);
}
