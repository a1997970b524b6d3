using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>Reads rows of two ids, and perhaps a plain number above 0, with one separator between them and no quotes: nearly all rows of nearly all files.</summary>
/// <remarks>
/// The one loop that all of a large file runs through, so it looks at bytes alone. It may look past the end of the text, where a buffer has bytes to spare,
/// and it leaves to others every row that it does not understand, right or wrong.
/// </remarks>
internal sealed class PlainRows(RowFormat format, NameTable names)
{
    private readonly byte _separator = format.Separator;
    private readonly byte _otherSeparator = format.Separator == RowCells.WhiteSpace ? (byte)'\t' : format.Separator;
    private readonly byte _highestBlank = (byte)(format.Separator == RowCells.WhiteSpace ? ' ' : ' ' - 1);
    private readonly bool _hasNumber = format.Columns.Length > 2;

    /// <summary>The largest id that is a whole number below 2^31; -1 if there is none.</summary>
    public int Largest { get; private set; } = -1;

    /// <summary>Reads rows into a chunk until one is not plain, the text ends or the chunk is full.</summary>
    /// <param name="block">The text.</param>
    /// <param name="at">Where the first row begins.</param>
    /// <param name="chunk">Where the ties go.</param>
    /// <returns>Where the row begins that was not read.</returns>
    public int Read(TextBlock block, int at, TieChunk chunk)
    {
        ref var text = ref MemoryMarshal.GetArrayDataReference(block.Buffer);
        var (from, to) = (chunk.From, chunk.To);
        var numbers = chunk.Strengths ?? chunk.Lengths ?? [];
        var (count, largest) = (chunk.Count, Largest);
        while (at < block.End && count < from.Length)
        {
            if (FirstRow.BeginsComment(Unsafe.Add(ref text, at)))
            {
                break;
            }

            var end = End(ref text, at);
            var next = at + (int)(end >> 32);
            if (next == at || !IsSeparator(Unsafe.Add(ref text, next)))
            {
                break;
            }

            from[count] = (int)end;
            end = End(ref text, next + 1);
            to[count] = (int)end;
            if (end == 0)
            {
                break;
            }

            next += 1 + (int)(end >> 32);
            if (_hasNumber)
            {
                var (number, bytes) = NumberCell.Plain(ref Unsafe.Add(ref text, next + 1));
                if (number == 0 || !IsSeparator(Unsafe.Add(ref text, next)))
                {
                    break;
                }

                numbers[count] = number;
                next += 1 + bytes;
            }

            next += Unsafe.Add(ref text, next) == '\r' ? 1 : 0;
            if (Unsafe.Add(ref text, next) != '\n')
            {
                break;
            }

            largest = Math.Max(largest, Math.Max(from[count], to[count]));
            count++;
            at = next + 1;
        }

        (chunk.Count, Largest) = (count, largest);
        return at;
    }

    /// <summary>An end of a row, as chunks have it, and 2^32 times the number of bytes that it takes; 0 if it is not plain.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private long End(ref byte text, int at)
    {
        ref var first = ref Unsafe.Add(ref text, at);
        var end = NumberCell.Whole(ref first);
        return end >= 0 && IsBehindCell(Unsafe.Add(ref first, (int)(end >> 32))) ? end : NamedEnd(ref first);
    }

    private long NamedEnd(ref byte first)
    {
        var length = 0;
        while (Unsafe.Add(ref first, length) is not (byte)'"' and var letter && !IsBehindCell(letter))
        {
            length++;
        }

        var name = MemoryMarshal.CreateReadOnlySpan(ref first, length);
        // Blanks inside a name belong to it, but not around it.
        return length == 0 || name[0] == ' ' || name[^1] == ' ' ? 0 : (uint)~names.Add(name) | ((long)length << 32);
    }

    private bool IsBehindCell(byte letter) => letter <= _highestBlank || letter == _separator;

    private bool IsSeparator(byte letter) => letter == _separator || letter == _otherSeparator;
}
