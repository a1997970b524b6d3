using System.Collections.Immutable;
using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Structure;

/// <summary>Blocks: the parts of a network that no loss of a single node breaks.</summary>
/// <remarks>
/// Also called biconnected components: the largest sets of ties of which any two lie on a common circle; a bridge is a block by itself. Every tie is in
/// one block. Two blocks have no more than one node in common, a cut point. A node without ties is in no block. Direction
/// is ignored, and loops are too; parallel ties are in the same block and each of them counts. In a <see cref="Graph"/> arcs both
/// ways between two nodes are one tie. O(n + m) [1] and the sorting of the blocks, without recursion.
/// [1] Hopcroft &amp; Tarjan 1973, doi:10.1145/362248.362272.
/// </remarks>
public static class Blocks
{
    /// <summary>The blocks that ties make.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="ties">The two ends of each tie, in either order; parallels and loops are allowed.</param>
    /// <exception cref="ArgumentException">An end is not a node.</exception>
    public static BlockList Of(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        var ends = new TieEnds(nodes, ties);
        return Listed(LowPointSearch.Of(ends), ends.Offsets, ends.Targets);
    }

    /// <summary>The blocks of a graph.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Progress and cancellation; one thread does the work.</param>
    public static BlockList Of(Graph graph, Work work = default)
    {
        var contacts = Contacts.Of(graph);
        return Listed(LowPointSearch.Of(contacts, work), contacts.Offsets, contacts.Targets);
    }

    private static BlockList Listed(LowPointSearch search, int[] offsets, int[] targets)
    {
        var (starts, members) = Members(search);
        var order = Order(starts, members);
        var ties = TieCounts(search, offsets, targets);
        var (sortedStarts, sorted) = (new int[starts.Length], new int[members.Length]);
        for (var place = 0; place < order.Length; place++)
        {
            var own = members.AsSpan(starts[order[place]]..starts[order[place] + 1]);
            own.CopyTo(sorted.AsSpan(sortedStarts[place]));
            sortedStarts[place + 1] = sortedStarts[place] + own.Length;
        }

        return new(sortedStarts, sorted, Array.ConvertAll(order, block => ties[block]), BlocksAt(search));
    }

    /// <summary>The nodes of each block, ascending, in the order in which the blocks were found.</summary>
    private static (int[] Starts, int[] Members) Members(LowPointSearch search)
    {
        var starts = new int[search.Heads.Count + 1];
        foreach (var block in search.BlockAbove)
        {
            if (block != LowPointSearch.None)
            {
                starts[block + 1]++;
            }
        }

        for (var block = 0; block < search.Heads.Count; block++)
        {
            starts[block + 1] += starts[block] + 1;
        }

        var members = new int[starts[^1]];
        var next = starts.AsSpan(..^1).ToArray();
        for (var node = 0; node < search.BlockAbove.Length; node++)
        {
            var block = search.BlockAbove[node];
            if (block != LowPointSearch.None)
            {
                members[next[block]++] = node;
            }
        }

        for (var block = 0; block < search.Heads.Count; block++)
        {
            Insert(search.Heads[block], members.AsSpan(starts[block]..starts[block + 1]));
        }

        return (starts, members);
    }

    // All but the last place ascend already.
    private static void Insert(int node, Span<int> ascending)
    {
        var place = ~ascending[..^1].BinarySearch(node);
        ascending[place..^1].CopyTo(ascending[(place + 1)..]);
        ascending[place] = node;
    }

    /// <summary>The blocks by their two smallest nodes, of which no two blocks have both.</summary>
    private static int[] Order(int[] starts, int[] members)
    {
        var order = new int[starts.Length - 1];
        var keys = new long[order.Length];
        for (var block = 0; block < order.Length; block++)
        {
            order[block] = block;
            keys[block] = ((long)members[starts[block]] << 32) | (uint)members[starts[block] + 1];
        }

        Array.Sort(keys, order);
        return order;
    }

    // A tie is in the block above the end that was found later.
    private static int[] TieCounts(LowPointSearch search, int[] offsets, int[] targets)
    {
        var counts = new int[search.Heads.Count];
        for (var node = 0; node < search.BlockAbove.Length; node++)
        {
            for (var i = offsets[node]; i < offsets[node + 1]; i++)
            {
                if (search.SeenAs[targets[i]] < search.SeenAs[node])
                {
                    counts[search.BlockAbove[node]]++;
                }
            }
        }

        return counts;
    }

    private static ImmutableArray<int> BlocksAt(LowPointSearch search)
    {
        var counts = Array.ConvertAll(search.BlockAbove, block => block == LowPointSearch.None ? 0 : 1);
        foreach (var head in search.Heads)
        {
            counts[head]++;
        }

        return [.. counts];
    }
}
