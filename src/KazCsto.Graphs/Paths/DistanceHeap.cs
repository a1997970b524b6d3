using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.Paths;

/// <summary>The nodes that a search has come near but not reached yet: the nearest comes out first, of equally near ones the smallest number.</summary>
/// <remarks>
/// A heap of four branches with decrease-key: no node stands in it twice, so it never grows past the number of nodes.
/// Among four siblings the nearest is found without branches, because a processor cannot foresee which it is; that and
/// skipped bounds checks make Dijkstra's algorithm twice as fast as with <see cref="PriorityQueue{TElement,TPriority}"/>. The order
/// is total, so what comes out does not depend on what went in before. Not for several threads at once.
/// </remarks>
internal sealed class DistanceHeap
{
    private const int NotHere = -1;

    private readonly Entry[] _entries;
    private readonly int[] _places;

    /// <summary>Makes room for the nodes 0 to <paramref name="nodes"/> - 1.</summary>
    internal DistanceHeap(int nodes)
    {
        _entries = new Entry[nodes];
        _places = new int[nodes];
        Array.Fill(_places, NotHere);
    }

    /// <summary>How many nodes are in it.</summary>
    internal int Count { get; private set; }

    /// <summary>The distance of the node that comes out next; the heap is not empty.</summary>
    internal double Nearest => _entries[0].Distance;

    /// <summary>Puts a node in, or moves it up if it is in already.</summary>
    /// <param name="node">The node.</param>
    /// <param name="distance">Its distance: not negative, not NaN, and no more than it was.</param>
    internal void Offer(int node, double distance)
    {
        var place = _places[node];
        MoveUp(new(distance, node), place == NotHere ? Count++ : place);
    }

    /// <summary>Takes the nearest node out; the heap is not empty.</summary>
    internal int Take()
    {
        var node = _entries[0].Node;
        _places[node] = NotHere;
        var last = _entries[--Count];
        if (Count > 0)
        {
            MoveDown(last);
        }

        return node;
    }

    /// <summary>Empties it.</summary>
    internal void Clear()
    {
        foreach (var entry in _entries.AsSpan(0, Count))
        {
            _places[entry.Node] = NotHere;
        }

        Count = 0;
    }

    // Entries at i have their children at 4 i + 1 to 4 i + 4. All places below are less than Count.
    private void MoveUp(Entry moved, int place)
    {
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        while (place > 0)
        {
            var parent = (place - 1) / 4;
            ref var above = ref Unsafe.Add(ref entries, parent);
            if (above.IsBefore(moved))
            {
                break;
            }

            Put(above, place);
            place = parent;
        }

        Put(moved, place);
    }

    private void MoveDown(Entry moved)
    {
        ref var entries = ref MemoryMarshal.GetArrayDataReference(_entries);
        var place = 0;
        while (FirstChild(ref entries, place) is var child and not NotHere)
        {
            ref var below = ref Unsafe.Add(ref entries, child);
            if (moved.IsBefore(below))
            {
                break;
            }

            Put(below, place);
            place = child;
        }

        Put(moved, place);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int FirstChild(ref Entry entries, int place)
    {
        var child = (4 * place) + 1;
        if (child + 3 < Count)
        {
            ref var four = ref Unsafe.Add(ref entries, child);
            var low = Unsafe.Add(ref four, 1).BeforeBit(four);
            var high = 2 + Unsafe.Add(ref four, 3).BeforeBit(Unsafe.Add(ref four, 2));
            var upper = Unsafe.Add(ref four, high).BeforeBit(Unsafe.Add(ref four, low));
            return child + low + ((high - low) * upper);
        }

        if (child >= Count)
        {
            return NotHere;
        }

        var first = child;
        while (++child < Count)
        {
            first = Unsafe.Add(ref entries, child).IsBefore(Unsafe.Add(ref entries, first)) ? child : first;
        }

        return first;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(in Entry entry, int place)
    {
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_places), entry.Node) = place;
        Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(_entries), place) = entry;
    }

    private readonly struct Entry(double distance, int node)
    {
        internal readonly double Distance = distance;
        internal readonly int Node = node;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal bool IsBefore(in Entry other) =>
            Distance < other.Distance || (Distance == other.Distance && Node < other.Node);

        // The bits of numbers that are not negative have the order of the numbers.
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        internal int BeforeBit(in Entry other)
        {
            var mine = BitConverter.DoubleToInt64Bits(Distance);
            var theirs = BitConverter.DoubleToInt64Bits(other.Distance);
            return Unsafe.BitCast<bool, byte>((mine < theirs) | ((mine == theirs) & (Node < other.Node)));
        }
    }
}
