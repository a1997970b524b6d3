namespace KazCsto.Graphs.Centrality;

/// <summary>Draws two nodes and one of the shortest paths between them, each path as likely as the others.</summary>
/// <remarks>
/// Two breadth-first searches, from the source along the arcs and from the target against them, take turns: the one
/// that has fewer arcs to look at goes one level farther, until it meets what the other has reached. Every shortest
/// path then crosses once from the last level of the one to the last level of the other, since an arc to an earlier
/// level would have been met before. A crossing is drawn by the number of paths over it, and from both its ends the way
/// back likewise. The arrays are used again for each sample; only what was touched is cleared.
/// </remarks>
internal sealed class PathSampler
{
    private readonly SearchMark[] _marks;
    private readonly SearchSide _fromSource;
    private readonly SearchSide _toTarget;

    internal PathSampler(Graph graph)
    {
        _marks = new SearchMark[graph.NodeCount];
        _fromSource = new(graph.Out, graph.In, _marks, sign: 1);
        _toTarget = new(graph.In, graph.Out, _marks, sign: -1);
    }

    /// <summary>Adds 1 to the count of each inner node of a random path; to none if no path leads from the one node to the other.</summary>
    internal void Sample(SeededRandom random, int[] counts)
    {
        var source = random.Below(_marks.Length);
        var target = random.Below(_marks.Length - 1);
        _fromSource.Begin(source);
        _toTarget.Begin(target < source ? target : target + 1);
        if (Meet() is { } side)
        {
            var other = side == _fromSource ? _toTarget : _fromSource;
            var (near, far) = side.DrawCrossing(other.Level, random);
            side.CountWayBack(near, random, counts);
            other.CountWayBack(far, random, counts);
        }

        _fromSource.Clear();
        _toTarget.Clear();
    }

    // The side from whose last level an arc crosses to the other; null if one side comes to its end before.
    private SearchSide? Meet()
    {
        while (_fromSource.HasFrontier && _toTarget.HasFrontier)
        {
            var side = _fromSource.FrontierArcs <= _toTarget.FrontierArcs ? _fromSource : _toTarget;
            if (side.Expand())
            {
                return side;
            }
        }

        return null;
    }
}
