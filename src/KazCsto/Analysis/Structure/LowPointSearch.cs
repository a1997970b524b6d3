namespace KazCsto.Analysis.Structure;

/// <summary>The depth-first search behind bridges and cut points, with a stack of its own instead of recursion.</summary>
/// <remarks>
/// A node's low point is the earliest node that it and those found below it reach by one tie back up. The tie that led to a
/// node is left out by its <i>number</i> and not by its other end, so that a parallel tie counts as a way back.
/// </remarks>
internal sealed class LowPointSearch
{
    private const int None = -1;

    private readonly IReadOnlyList<(int A, int B)> _ties;
    private readonly int[] _offsets;
    private readonly int[] _tieAt;
    private readonly int[] _next;
    private readonly int[] _seenAs;
    private readonly int[] _low;
    private readonly int[] _cameBy;
    private readonly Stack<int> _way = new();
    private int _seen;

    internal LowPointSearch(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        _ties = ties;
        (_offsets, _tieAt) = GroupByNode(nodes, _ties);
        _next = _offsets[..nodes];
        _seenAs = new int[nodes];
        _low = new int[nodes];
        _cameBy = new int[nodes];
        Array.Fill(_seenAs, None);
        Array.Fill(_cameBy, None);
        IsCutPoint = new bool[nodes];
        IsBridge = new bool[_ties.Count];
        for (var node = 0; node < nodes; node++)
        {
            if (_seenAs[node] == None)
            {
                SearchFrom(node);
            }
        }
    }

    internal bool[] IsCutPoint { get; }

    internal bool[] IsBridge { get; }

    private static (int[] Offsets, int[] TieAt) GroupByNode(
        int nodes,
        IReadOnlyList<(int A, int B)> _ties
    )
    {
        var ends = new List<(int Node, int Tie)>();
        for (var tie = 0; tie < _ties.Count; tie++)
        {
            var (a, b) = _ties[tie];
            if ((uint)a >= (uint)nodes || (uint)b >= (uint)nodes)
            {
                throw new ArgumentException($"tie {tie} ({a} - {b}) leaves the {nodes} nodes");
            }

            if (a != b)
            {
                ends.Add((a, tie));
                ends.Add((b, tie));
            }
        }

        ends.Sort();
        var _offsets = new int[nodes + 1];
        foreach (var (node, _) in ends)
        {
            _offsets[node + 1]++;
        }

        for (var node = 0; node < nodes; node++)
        {
            _offsets[node + 1] += _offsets[node];
        }

        return (_offsets, [.. ends.Select(e => e.Tie)]);
    }

    private void SearchFrom(int start)
    {
        var branches = 0;
        Enter(start, None);
        while (_way.TryPeek(out var node))
        {
            if (_next[node] < _offsets[node + 1])
            {
                Look(node, _tieAt[_next[node]++]);
                continue;
            }

            _way.Pop();
            if (_way.TryPeek(out var parent))
            {
                branches += parent == start ? 1 : 0;
                Close(node, parent);
            }
        }

        // Everything found leads back no further than the start: for it, only several branches tell.
        IsCutPoint[start] = branches > 1;
    }

    private void Enter(int node, int tie)
    {
        _low[node] = _seenAs[node] = _seen++;
        _cameBy[node] = tie;
        _way.Push(node);
    }

    private void Look(int node, int tie)
    {
        if (tie == _cameBy[node])
        {
            return;
        }

        var other = _ties[tie].A == node ? _ties[tie].B : _ties[tie].A;
        if (_seenAs[other] == None)
        {
            Enter(other, tie);
        }
        else
        {
            _low[node] = Math.Min(_low[node], _seenAs[other]);
        }
    }

    private void Close(int node, int parent)
    {
        _low[parent] = Math.Min(_low[parent], _low[node]);
        IsBridge[_cameBy[node]] |= _low[node] > _seenAs[parent];
        IsCutPoint[parent] |= _low[node] >= _seenAs[parent];
    }
}
