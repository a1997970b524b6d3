using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>Names as bytes, each with the number under which it was first added.</summary>
/// <remarks>Open addressing over one array of all bytes: no object for a name.</remarks>
internal sealed class NameTable
{
    private const int FirstSize = 1 << 10;
    private const int MostBytes = 0x7FFF_FFC7;

    private byte[] _bytes = new byte[FirstSize];
    private int[] _ends = new int[FirstSize];

    // In the low half one more than the number of a name, 0 where there is none; in the high half its hash, so that other names are
    // seldom looked at.
    private ulong[] _slots = new ulong[2 * FirstSize];

    /// <summary>The number of names.</summary>
    public int Count { get; private set; }

    /// <summary>The bytes of a name.</summary>
    public ReadOnlySpan<byte> this[int number] => _bytes.AsSpan(Begin(number).._ends[number]);

    /// <summary>The number of a name, which is added if it is new.</summary>
    public int Add(ReadOnlySpan<byte> name)
    {
        var hash = HashOf(name);
        var slots = _slots;
        for (var slot = (int)hash & (slots.Length - 1); ; slot = (slot + 1) & (slots.Length - 1))
        {
            var content = slots[slot];
            if (content == 0)
            {
                slots[slot] = ((ulong)hash << 32) | (uint)(Count + 1);
                return Append(name);
            }

            if ((uint)(content >> 32) == hash && this[(int)content - 1].SequenceEqual(name))
            {
                return (int)content - 1;
            }
        }
    }

    private int Begin(int number) => number == 0 ? 0 : _ends[number - 1];

    private int Append(ReadOnlySpan<byte> name)
    {
        var begin = Begin(Count);
        var end = (long)begin + name.Length;
        if (end > MostBytes)
        {
            throw new NotEnoughMemoryException("the ids of the nodes take more than 2 GB");
        }

        if (end > _bytes.Length)
        {
            Array.Resize(ref _bytes, (int)Math.Min(MostBytes, Math.Max(end, 2L * _bytes.Length)));
        }

        name.CopyTo(_bytes.AsSpan(begin));
        if (Count == _ends.Length)
        {
            Array.Resize(ref _ends, 2 * Count);
        }

        _ends[Count++] = (int)end;
        if (2 * Count > _slots.Length)
        {
            Spread();
        }

        return Count - 1;
    }

    private void Spread()
    {
        var slots = new ulong[2 * _slots.Length];
        foreach (var content in _slots)
        {
            if (content != 0)
            {
                var slot = (int)(content >> 32) & (slots.Length - 1);
                while (slots[slot] != 0)
                {
                    slot = (slot + 1) & (slots.Length - 1);
                }

                slots[slot] = content;
            }
        }

        _slots = slots;
    }

    private static uint HashOf(ReadOnlySpan<byte> name)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)name.Length * Factor;
        ref var first = ref MemoryMarshal.GetReference(name);
        var at = 0;
        for (; at + 8 <= name.Length; at += 8)
        {
            var word = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, at));
            hash = BitOperations.RotateLeft((hash ^ word) * Factor, 29);
        }

        var rest = 0UL;
        for (; at < name.Length; at++)
        {
            rest = (rest << 8) | name[at];
        }

        hash = (hash ^ rest) * Factor;
        return (uint)(hash >> 32);
    }
}
