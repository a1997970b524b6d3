using System.Buffers.Binary;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>The slots that rows use, in the order of their ids: by value if all are whole numbers of 64 bits, by their bytes otherwise.</summary>
internal sealed class IdOrder
{
    private readonly long[] _numbers;
    private readonly NameTable _names;
    private readonly int[] _places;

    private IdOrder(int[] slots, long[] numbers, NameTable names, int[] places) =>
        (Slots, _numbers, _names, _places) = (slots, numbers, names, places);

    public int[] Slots { get; }

    public static IdOrder Of(IdSlots slots, int[] used) =>
        slots.Names.Count == 0
            ? new(used, Array.ConvertAll(used, slot => (long)slot), slots.Names, [])
            : ByValue(slots, used) ?? ByText(slots, used);

    /// <summary>The ids of places in the order.</summary>
    public NodeNames NamesOf(int[] places) =>
        _numbers.Length > 0
            ? new(Array.ConvertAll(places, place => _numbers[place]))
            : new(_names, Array.ConvertAll(places, place => _places[place]));

    private static IdOrder? ByValue(IdSlots slots, int[] used)
    {
        var numbers = new long[used.Length];
        for (var i = 0; i < used.Length; i++)
        {
            var name = used[i] - slots.Numbers;
            numbers[i] = used[i];
            if (name >= 0 && !NumberCell.TryReadWhole(slots.Names[name], out numbers[i]))
            {
                return null;
            }
        }

        Array.Sort(numbers, used);
        return new(used, numbers, slots.Names, []);
    }

    private static IdOrder ByText(IdSlots slots, int[] used)
    {
        var names = slots.Names;
        var buffer = new byte[16];
        var places = Array.ConvertAll(
            used,
            slot => slot < slots.Numbers ? names.Add(IdSlots.Written(slot, buffer)) : slot - slots.Numbers
        );
        // Nearly all differ in their first letters, and whole words are sorted much faster than names.
        var beginnings = Array.ConvertAll(places, place => Beginning(names[place]));
        var order = Enumerable.Range(0, used.Length).ToArray();
        Array.Sort(beginnings, order);
        for (int first = 0, end; first < order.Length; first = end)
        {
            end = first + 1;
            while (end < order.Length && beginnings[end] == beginnings[first])
            {
                end++;
            }

            order.AsSpan(first..end).Sort((a, b) => names[places[a]].SequenceCompareTo(names[places[b]]));
        }

        return new(Array.ConvertAll(order, i => used[i]), [], names, Array.ConvertAll(order, i => places[i]));
    }

    private static ulong Beginning(ReadOnlySpan<byte> name)
    {
        Span<byte> letters = stackalloc byte[sizeof(ulong)];
        letters.Clear();
        name[..Math.Min(name.Length, letters.Length)].CopyTo(letters);
        return BinaryPrimitives.ReadUInt64BigEndian(letters);
    }
}
