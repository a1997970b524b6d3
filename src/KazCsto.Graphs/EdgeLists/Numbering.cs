namespace KazCsto.Graphs.EdgeLists;

/// <summary>Numbers the nodes of an edge list: those in the most rows first, and by id where they are in equally many.</summary>
/// <remarks>So neither the order of the rows nor the number of threads shows in the graph, and what is read most often lies together.</remarks>
internal static class Numbering
{
    /// <summary>Puts the numbers of the nodes in place of their ids, in all chunks.</summary>
    /// <returns>The ids of the nodes, and how many rows tie a node to itself.</returns>
    public static (NodeNames Names, long Loops) Of(IReadOnlyList<RowReader> readers, Team team, Work work)
    {
        var slots = IdSlots.Of(readers, team, work);
        var (counts, loops) = Counted(readers, team, work, slots.Count);
        var used = Enumerable.Range(0, counts.Length).Where(slot => counts[slot] > 0).ToArray();
        var byId = IdOrder.Of(slots, used);
        var order = DescendingDegrees.Order(Array.ConvertAll(byId.Slots, slot => counts[slot] >> 1));
        // The counts have served; the numbers take their place.
        for (var node = 0; node < order.Length; node++)
        {
            counts[byId.Slots[order[node]]] = node;
        }

        team.Each(readers.Count, (i, _) => Number(readers[i], counts, work));
        return (byId.NamesOf(order), loops);
    }

    // Twice the number of rows of each slot, and 1 more if one of them is a loop, which counts as no tie but is a use.
    private static (int[] Counts, long Loops) Counted(IReadOnlyList<RowReader> readers, Team team, Work work, int slots)
    {
        var counts = new int[readers.Count][];
        var loops = new long[readers.Count];
        team.Each(
            readers.Count,
            (i, _) =>
            {
                counts[i] = new int[slots];
                loops[i] = readers[i].Chunks.Sum(chunk => CountInto(counts[i], chunk, work));
            }
        );
        foreach (var more in counts.Skip(1))
        {
            for (var slot = 0; slot < slots; slot++)
            {
                counts[0][slot] = (counts[0][slot] | (more[slot] & 1)) + (more[slot] & ~1);
            }
        }

        return (counts[0], loops.Sum());
    }

    private static long CountInto(int[] counts, TieChunk chunk, Work work)
    {
        work.StopIfCancelled();
        var loops = 0L;
        var from = chunk.From.AsSpan(0, chunk.Count);
        var to = chunk.To.AsSpan(0, chunk.Count);
        for (var row = 0; row < from.Length; row++)
        {
            if (from[row] == to[row])
            {
                counts[from[row]] |= 1;
                loops++;
            }
            else
            {
                counts[from[row]] += 2;
                counts[to[row]] += 2;
            }
        }

        return loops;
    }

    private static void Number(RowReader reader, int[] numbers, Work work)
    {
        foreach (var chunk in reader.Chunks)
        {
            work.StopIfCancelled();
            for (var row = 0; row < chunk.Count; row++)
            {
                chunk.From[row] = numbers[chunk.From[row]];
                chunk.To[row] = numbers[chunk.To[row]];
            }
        }
    }
}
