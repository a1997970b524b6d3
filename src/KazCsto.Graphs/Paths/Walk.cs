namespace KazCsto.Graphs.Paths;

/// <summary>Walks the first path of a set, step by step, by what is known of the ways to the target.</summary>
/// <remarks>
/// Each step is to the first neighbour from which the path can still stay within 1e-12 of the shortest, so of equally
/// short paths it is the first. Only an arc that is itself below 1e-12 of the path may be taken out of that order.
/// </remarks>
internal sealed class Walk(Graph graph, int target, Barred barred)
{
    private readonly List<int> _nodes = [];
    private readonly int[] _walked = new int[graph.NodeCount];
    private int _round;

    /// <summary>The nodes after the root.</summary>
    internal IReadOnlyList<int> Nodes => _nodes;

    /// <summary>Walks; says whether the target was reached.</summary>
    /// <param name="ways">What is known of the ways.</param>
    /// <param name="set">The set.</param>
    /// <param name="least">The length of its shortest path as far as the ways tell.</param>
    /// <param name="hops">The most arcs after the first.</param>
    /// <param name="arrives">Whether the ways lead round what is barred; if not, the walk gives up where it is in the way.</param>
    internal bool Along(WaysToTarget ways, PathSet set, double least, int hops, bool arrives)
    {
        _round++;
        _nodes.Clear();
        var left = (least * (1 + ShortestPaths.Tolerance)) - set.RootLength;
        for (var node = set.SpurNode; node != target; hops--)
        {
            var arc = Step(ways, node, hops, left, arrives);
            if (arc < 0)
            {
                return false;
            }

            left -= graph.Out.Lengths[arc];
            node = graph.Out.Targets[arc];
            Append(node);
        }

        return true;
    }

    private int Step(WaysToTarget ways, int node, int hops, double left, bool arrives)
    {
        var atSpur = _nodes.Count == 0;
        var (arcs, nearest, least) = (graph.Out, -1, double.PositiveInfinity);
        for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
        {
            var next = arcs.Targets[arc];
            var closed = atSpur ? barred.IsBannedNext(next) : !ways.IsForward(node, next);
            if (closed || barred.IsRoot(next))
            {
                continue;
            }

            var length = arcs.Lengths[arc] + ways.Left(next, hops);
            if (length <= left)
            {
                return arc;
            }

            (nearest, least) = length < least ? (arc, length) : (nearest, least);
        }

        return arrives ? nearest : -1;
    }

    // Within the tolerance, lengths that vanish beside the rest can close a circle: leave it out.
    private void Append(int node)
    {
        var seen = _walked[node] == _round ? _nodes.IndexOf(node) : -1;
        if (seen >= 0)
        {
            _nodes.RemoveRange(seen, _nodes.Count - seen);
        }

        _nodes.Add(node);
        _walked[node] = _round;
    }
}
