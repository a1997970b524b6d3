namespace KazCsto.Graphs.Structure;

/// <summary>Tarjan's depth-first search for strong components, with a stack of its own instead of recursion.</summary>
internal sealed class StrongSearch
{
    private const int Unseen = -1;

    private readonly Graph _graph;
    private readonly int[] _seenAs;
    private readonly int[] _low;
    private readonly int[] _root;
    private readonly int[] _nextArc;
    private readonly Stack<int> _way = new();
    private readonly Stack<int> _open = new();
    private int _seen;

    internal StrongSearch(Graph graph)
    {
        _graph = graph;
        _low = new int[_graph.NodeCount];
        _seenAs = new int[_graph.NodeCount];
        _root = new int[_graph.NodeCount];
        _nextArc = _graph.Out.Offsets[..graph.NodeCount];
        Array.Fill(_seenAs, Unseen);
        Array.Fill(_root, Unseen);
    }

    /// <summary>One node for each node, the same for all nodes of a component.</summary>
    internal int[] Roots()
    {
        for (var node = 0; node < _graph.NodeCount; node++)
        {
            if (_seenAs[node] == Unseen)
            {
                SearchFrom(node);
            }
        }

        return _root;
    }

    private void SearchFrom(int start)
    {
        Enter(start);
        while (_way.TryPeek(out var node))
        {
            if (_nextArc[node] < _graph.Out.Offsets[node + 1])
            {
                Look(node, _graph.Out.Targets[_nextArc[node]++]);
            }
            else
            {
                Leave(node);
            }
        }
    }

    private void Enter(int node)
    {
        _low[node] = _seenAs[node] = _seen++;
        _way.Push(node);
        _open.Push(node);
    }

    private void Look(int node, int neighbour)
    {
        if (_seenAs[neighbour] == Unseen)
        {
            Enter(neighbour);
        }
        else if (_root[neighbour] == Unseen)
        {
            _low[node] = Math.Min(_low[node], _seenAs[neighbour]);
        }
    }

    private void Leave(int node)
    {
        _way.Pop();
        if (_low[node] == _seenAs[node])
        {
            int member;
            do
            {
                member = _open.Pop();
                _root[member] = node;
            } while (member != node);
        }

        if (_way.TryPeek(out var parent))
        {
            _low[parent] = Math.Min(_low[parent], _low[node]);
        }
    }
}
