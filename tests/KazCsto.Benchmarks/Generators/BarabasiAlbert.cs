using KazCsto.Graphs;

namespace KazCsto.Benchmarks.Generators;

/// <summary>Preferential attachment: each newcomer ties itself to some of those who are there, the more likely the more ties they have.</summary>
/// <remarks>It begins with a star: the first newcomer is tied to all who were there before it. Barabasi &amp; Albert 1999, doi:10.1126/science.286.5439.509.</remarks>
internal static class BarabasiAlbert
{
    /// <summary>Makes the graph.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="each">The number of ties that each newcomer brings.</param>
    internal static MadeGraph Of(int nodes, int each)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(each, 1);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(nodes, each);
        var random = new SeededRandom(1);
        var ties = new List<ulong>();
        // Every node stands here once for each of its ties.
        var ends = new List<int>();
        var chosen = Enumerable.Range(0, each).ToList();
        for (var newcomer = each; newcomer < nodes; newcomer++)
        {
            foreach (var other in chosen)
            {
                ties.Add(MadeGraph.Tie(newcomer, other));
                ends.Add(newcomer);
                ends.Add(other);
            }

            Choose(random, ends, chosen);
        }

        return MadeGraph.Of(nodes, [.. ties]);
    }

    private static void Choose(SeededRandom random, List<int> ends, List<int> chosen)
    {
        var count = chosen.Count;
        chosen.Clear();
        while (chosen.Count < count)
        {
            var other = ends[random.Below(ends.Count)];
            if (!chosen.Contains(other))
            {
                chosen.Add(other);
            }
        }
    }
}
