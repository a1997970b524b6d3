namespace KazCsto.Analysis.Brandes;

/// <summary>An undirected graph cut at its cut points into blocks, with how many nodes hang on each node of a block outside of it.</summary>
/// <remarks>
/// A shortest path between two nodes of a block stays in it, so each block can be searched by itself if a node counts for all that hang
/// on it; what passes a cut point between its sides is counted by their sizes. Leaves and trees need no search at all.
/// By depth-first search with a stack of its own, O(n + m) [1]. The use for betweenness is that of [2].
/// [1] Hopcroft &amp; Tarjan 1973, doi:10.1145/362248.362272. [2] Sariyüce et al. 2013, doi:10.1137/1.9781611972832.76.
/// </remarks>
internal sealed class BlockSplit
{
    private readonly Adjacency _arcs;
    private readonly int[] _next;
    private readonly int[] _seenAs;
    private readonly int[] _low;
    private readonly int[] _below;
    private readonly long[] _hanging;
    private readonly double[] _squares;
    private readonly int[] _component;
    private readonly List<int> _componentSizes = [];
    private readonly Stack<int> _way = new();
    private readonly Stack<int> _open = new();
    private readonly List<int[]> _blocks = [];
    private readonly List<int> _belowBlock = [];
    private int _seen;

    internal BlockSplit(Adjacency arcs)
    {
        _arcs = arcs;
        var nodes = arcs.Offsets.Length - 1;
        _next = arcs.Offsets[..nodes];
        _seenAs = new int[nodes];
        _low = new int[nodes];
        _below = new int[nodes];
        _hanging = new long[nodes];
        _squares = new double[nodes];
        _component = new int[nodes];
        for (var node = 0; node < nodes; node++)
        {
            if (_seenAs[node] == 0)
            {
                SearchFrom(node);
            }
        }
    }

    /// <summary>The nodes of each block; the last one is where the block hangs on the rest.</summary>
    internal IReadOnlyList<int[]> Blocks => _blocks;

    /// <summary>For each node of a block: itself and how many nodes reach the block only through it.</summary>
    internal double[] Masses(int block)
    {
        var nodes = _blocks[block];
        var masses = Array.ConvertAll(nodes, node => 1.0 + _hanging[node]);
        masses[^1] = _componentSizes[_component[nodes[^1]]] - _belowBlock[block];
        return masses;
    }

    /// <summary>The ordered pairs of nodes on different sides of each node: all their paths lead through it.</summary>
    internal double[] PairsApart()
    {
        var pairs = new double[_hanging.Length];
        for (var node = 0; node < pairs.Length; node++)
        {
            var others = _componentSizes[_component[node]] - 1.0;
            var rest = others - _hanging[node];
            pairs[node] = (others * others) - _squares[node] - (rest * rest);
        }

        return pairs;
    }

    private void SearchFrom(int start)
    {
        var before = _seen;
        Enter(start);
        while (_way.TryPeek(out var node))
        {
            if (_next[node] < _arcs.Offsets[node + 1])
            {
                Look(node, _arcs.Targets[_next[node]++]);
                continue;
            }

            _way.Pop();
            if (_way.TryPeek(out var parent))
            {
                Close(node, parent);
            }
        }

        _open.Pop();
        _componentSizes.Add(_seen - before);
    }

    private void Enter(int node)
    {
        _low[node] = _seenAs[node] = ++_seen;
        _below[node] = 1;
        _component[node] = _componentSizes.Count;
        _way.Push(node);
        _open.Push(node);
    }

    // The tie that led here makes no difference: it leads to the parent, as low as which a node may come within its block.
    private void Look(int node, int other)
    {
        if (_seenAs[other] == 0)
        {
            Enter(other);
        }
        else
        {
            _low[node] = Math.Min(_low[node], _seenAs[other]);
        }
    }

    private void Close(int node, int parent)
    {
        _below[parent] += _below[node];
        _low[parent] = Math.Min(_low[parent], _low[node]);
        if (_low[node] < _seenAs[parent])
        {
            return;
        }

        var block = new List<int>();
        int last;
        do
        {
            last = _open.Pop();
            block.Add(last);
        } while (last != node);

        block.Add(parent);
        _blocks.Add([.. block]);
        _belowBlock.Add(_below[node]);
        _hanging[parent] += _below[node];
        _squares[parent] += (double)_below[node] * _below[node];
    }
}
