using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Summaries;

/// <summary>How many parts there are, and how large the largest is.</summary>
/// <param name="Count">The number of parts.</param>
/// <param name="Largest">The number of nodes of the largest; 0 if there is no part.</param>
internal sealed record PartSummary(int Count, int Largest)
{
    internal static PartSummary Of(Partition parts)
    {
        var sizes = new int[parts.Count];
        foreach (var part in parts.PartOf)
        {
            sizes[part]++;
        }

        return new(parts.Count, sizes.DefaultIfEmpty(0).Max());
    }

    internal static PartSummary Of(BlockList blocks)
    {
        var largest = 0;
        for (var block = 0; block < blocks.Count; block++)
        {
            largest = Math.Max(largest, blocks.Nodes(block).Length);
        }

        return new(blocks.Count, largest);
    }
}
