using System.Buffers.Text;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>A slot for each id that readers met: a number is its own slot, unless that takes too large a table; each other id has one behind.</summary>
/// <param name="Numbers">How many slots are numbers; not every such number need be an id.</param>
/// <param name="Names">The ids in the slots behind.</param>
internal sealed record IdSlots(int Numbers, NameTable Names)
{
    private const int AlwaysTabled = 1 << 20;
    private const int TabledPerRow = 4;

    public int Count => Numbers + Names.Count;

    /// <summary>Puts slots in place of the ids in all chunks.</summary>
    public static IdSlots Of(IReadOnlyList<RowReader> readers, Team team, Work work)
    {
        var largest = readers.Max(r => r.Largest);
        var isTabled = largest < Math.Max(AlwaysTabled, TabledPerRow * Rows(readers));
        if (!isTabled)
        {
            team.Each(readers.Count, (i, _) => NameNumbers(readers[i], work));
        }

        var slots = new IdSlots(isTabled ? largest + 1 : 0, new());
        var places = readers.Select(r => Joined(r.Names, slots.Names)).ToArray();
        if (slots.Names.Count > 0)
        {
            team.Each(
                readers.Count,
                (i, _) => Change(readers[i], work, end => end < 0 ? slots.Numbers + places[i][~end] : end)
            );
        }

        return slots;
    }

    public static long Rows(IReadOnlyList<RowReader> readers) => readers.Sum(r => r.Chunks.Sum(c => (long)c.Count));

    /// <summary>Writes a whole number as a name.</summary>
    public static ReadOnlySpan<byte> Written(int number, Span<byte> buffer)
    {
        Utf8Formatter.TryFormat(number, buffer, out var length);
        return buffer[..length];
    }

    private static void NameNumbers(RowReader reader, Work work)
    {
        var buffer = new byte[16];
        Change(reader, work, end => end < 0 ? end : ~reader.Names.Add(Written(end, buffer)));
    }

    private static int[] Joined(NameTable names, NameTable all)
    {
        var places = new int[names.Count];
        for (var name = 0; name < places.Length; name++)
        {
            places[name] = all.Add(names[name]);
        }

        return places;
    }

    private static void Change(RowReader reader, Work work, Func<int, int> changed)
    {
        foreach (var chunk in reader.Chunks)
        {
            work.StopIfCancelled();
            for (var row = 0; row < chunk.Count; row++)
            {
                chunk.From[row] = changed(chunk.From[row]);
                chunk.To[row] = changed(chunk.To[row]);
            }
        }
    }
}
