using KazCsto.Graphs.Cohesion;
using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Brandes;

/// <summary>An undirected graph cut at its cut points into blocks, with how many nodes hang on each node of a block outside of it.</summary>
/// <remarks>
/// A shortest path between two nodes of a block stays in it, so each block can be searched by itself if a node counts for all that hang
/// on it; what passes a cut point between its sides is counted by their sizes. Leaves and trees need no search at all. O(n + m).
/// Sariyüce et al. 2013, doi:10.48550/arXiv.1209.6007.
/// </remarks>
internal sealed class BlockSplit
{
    private readonly LowPointSearch _search;
    private readonly int[] _below;
    private readonly int[] _partSizes;
    private readonly int[] _belowBlocks;
    private readonly long[] _hanging;
    private readonly double[] _squares;

    internal BlockSplit(Graph graph, Work work)
    {
        _search = LowPointSearch.Of(Contacts.Of(graph), work);
        (_below, _partSizes) = Sizes(_search);
        _belowBlocks = new int[_search.Heads.Count];
        _hanging = new long[graph.NodeCount];
        _squares = new double[graph.NodeCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            Hang(node);
        }

        Blocks = Members();
    }

    /// <summary>The nodes of each block, ascending but for the last one, which was found before the others.</summary>
    internal int[][] Blocks { get; }

    /// <summary>For each node of a block: itself and how many nodes reach the block only through it.</summary>
    internal double[] Masses(int block)
    {
        var masses = Array.ConvertAll(Blocks[block], node => 1.0 + _hanging[node]);
        masses[^1] = _partSizes[Blocks[block][^1]] - _belowBlocks[block];
        return masses;
    }

    /// <summary>The ordered pairs of nodes on different sides of each node: all their paths lead through it.</summary>
    internal double[] PairsApart()
    {
        var pairs = new double[_hanging.Length];
        for (var node = 0; node < pairs.Length; node++)
        {
            var others = _partSizes[node] - 1.0;
            var rest = others - _hanging[node];
            pairs[node] = (others * others) - _squares[node] - (rest * rest);
        }

        return pairs;
    }

    // Of each node: how many were found below it, itself included, and how many its part has.
    private static (int[] Below, int[] PartSizes) Sizes(LowPointSearch search)
    {
        var found = new int[search.Parents.Length];
        for (var node = 0; node < found.Length; node++)
        {
            found[search.SeenAs[node]] = node;
        }

        var (below, sizes) = (new int[found.Length], new int[found.Length]);
        for (var i = found.Length - 1; i >= 0; i--)
        {
            below[found[i]]++;
            if (search.Parents[found[i]] is not LowPointSearch.None and var parent)
            {
                below[parent] += below[found[i]];
            }
        }

        foreach (var node in found)
        {
            var parent = search.Parents[node];
            sizes[node] = parent == LowPointSearch.None ? below[node] : sizes[parent];
        }

        return (below, sizes);
    }

    // One node of each block was found straight from its head: all that is below it hangs on the head.
    private void Hang(int node)
    {
        var block = _search.BlockAbove[node];
        if (block == LowPointSearch.None || _search.Heads[block] != _search.Parents[node])
        {
            return;
        }

        var head = _search.Heads[block];
        _belowBlocks[block] = _below[node];
        _hanging[head] += _below[node];
        _squares[head] += (double)_below[node] * _below[node];
    }

    private int[][] Members()
    {
        var counts = new int[_search.Heads.Count];
        foreach (var block in _search.BlockAbove.Where(b => b != LowPointSearch.None))
        {
            counts[block]++;
        }

        var members = Array.ConvertAll(counts, count => new int[count + 1]);
        for (var node = _hanging.Length - 1; node >= 0; node--)
        {
            if (_search.BlockAbove[node] is not LowPointSearch.None and var block)
            {
                members[block][--counts[block]] = node;
            }
        }

        for (var block = 0; block < members.Length; block++)
        {
            members[block][^1] = _search.Heads[block];
        }

        return members;
    }
}
