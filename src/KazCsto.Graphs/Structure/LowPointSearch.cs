using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Structure;

/// <summary>The depth-first search behind bridges, cut points and blocks, which finds its way back along the nodes it came by instead of by recursion.</summary>
/// <remarks>
/// A node's low point is the earliest node that it and those found below it reach by one tie back up. Of the ties to the node that a
/// node was reached from <i>one</i> is left out, so that a parallel tie counts as a way back. What is found below a node and has no
/// low point above it makes a block with that node.
/// </remarks>
internal sealed class LowPointSearch
{
    internal const int None = -1;
    private const int NodesBetweenLooks = 4096;

    private readonly int[] _offsets;
    private readonly int[] _targets;
    private readonly int[] _low;
    private readonly int[] _next;
    private readonly bool[] _hasSeenParent;
    private readonly int[] _open;
    private readonly List<int> _heads = [];
    private readonly Work _work;
    private int _openCount;
    private int _seen;

    private LowPointSearch(int[] offsets, int[] targets, Work work)
    {
        var nodes = offsets.Length - 1;
        (_offsets, _targets, _work) = (offsets, targets, work);
        (_low, _open, _next) = (new int[nodes], new int[nodes], offsets[..nodes]);
        (_hasSeenParent, IsCutPoint) = (new bool[nodes], new bool[nodes]);
        (SeenAs, Parents, BlockAbove) = (new int[nodes], new int[nodes], new int[nodes]);
        Array.Fill(SeenAs, None);
        Array.Fill(BlockAbove, None);
        for (var node = 0; node < nodes; node++)
        {
            if (SeenAs[node] == None)
            {
                SearchFrom(node);
            }
        }

        work.Report(nodes, nodes);
    }

    internal bool[] IsCutPoint { get; }

    /// <summary>The turn at which each node was found.</summary>
    internal int[] SeenAs { get; }

    /// <summary>The node that each node was found from; -1 for the first of each part.</summary>
    internal int[] Parents { get; }

    /// <summary>The block that each node shares with its parent; -1 for the first of each part.</summary>
    internal int[] BlockAbove { get; }

    /// <summary>The node of each block that was found first: the parent of all that have the block above them.</summary>
    internal IReadOnlyList<int> Heads => _heads;

    /// <summary>Searches a graph whose directions are ignored: arcs either way and both ways are one tie.</summary>
    internal static LowPointSearch Of(Contacts contacts, Work work) => new(contacts.Offsets, contacts.Targets, work);

    /// <summary>Searches ties of which some may be parallel.</summary>
    internal static LowPointSearch Of(TieEnds ties) => new(ties.Offsets, ties.Targets, default);

    /// <summary>Whether the tie from a node to its parent is a bridge.</summary>
    internal bool IsBridgeAbove(int node) => Parents[node] != None && _low[node] == SeenAs[node];

    private void SearchFrom(int start)
    {
        var branches = 0;
        Enter(start, None);
        var node = start;
        while (node != None)
        {
            var found = NextFound(node);
            if (found != None)
            {
                Enter(found, node);
                node = found;
                continue;
            }

            var parent = Parents[node];
            if (parent != None)
            {
                branches += parent == start ? 1 : 0;
                Close(node, parent);
            }

            node = parent;
        }

        // Everything found leads back no further than the start: for it, only several branches tell.
        IsCutPoint[start] = branches > 1;
    }

    private void Enter(int node, int parent)
    {
        if (_seen % NodesBetweenLooks == 0)
        {
            _work.StopIfCancelled();
            _work.Report(_seen, _low.Length);
        }

        _low[node] = SeenAs[node] = _seen++;
        Parents[node] = parent;
        _open[_openCount++] = node;
    }

    /// <summary>Looks along a node's ties until one leads to somewhere new, and -1 if none does.</summary>
    private int NextFound(int node)
    {
        var (seenAs, low, end) = (SeenAs, _low[node], _offsets[node + 1]);
        for (var i = _next[node]; i < end; i++)
        {
            var other = _targets[i];
            var seen = seenAs[other];
            if (seen == None)
            {
                (_next[node], _low[node]) = (i + 1, low);
                return other;
            }

            if (other == Parents[node] && !_hasSeenParent[node])
            {
                _hasSeenParent[node] = true;
            }
            else if (seen < low)
            {
                low = seen;
            }
        }

        (_next[node], _low[node]) = (end, low);
        return None;
    }

    private void Close(int node, int parent)
    {
        _low[parent] = Math.Min(_low[parent], _low[node]);
        if (_low[node] < SeenAs[parent])
        {
            return;
        }

        IsCutPoint[parent] = true;
        int member;
        do
        {
            member = _open[--_openCount];
            BlockAbove[member] = _heads.Count;
        } while (member != node);

        _heads.Add(parent);
    }
}
