namespace KazCsto.Graphs.Paths;

/// <summary>The shortest ways from the spur of a set to the target round what is barred.</summary>
/// <remarks>
/// A* [1] with the distances to the target when nothing is barred, which no detour falls short of. It goes on until
/// every way as short as the shortest is known; a search back from the target then marks the nodes on those ways, each
/// with the least that a way through it is longer by, if within the tolerance. The others count as out of reach.
/// [1] Hart, Nilsson &amp; Raphael 1968, doi:10.1109/TSSC.1968.300136.
/// </remarks>
internal sealed class UnlimitedDetours(Graph graph, int target, WaysToTarget bounds) : Detours
{
    private readonly DistanceHeap _near = new(graph.NodeCount);
    private readonly double[] _lengths = new double[graph.NodeCount];
    private readonly double[] _extras = new double[graph.NodeCount];
    private readonly int[] _places = new int[graph.NodeCount];
    private readonly int[] _reached = new int[graph.NodeCount];
    private readonly int[] _marked = new int[graph.NodeCount];
    private readonly Queue<int> _toMark = new();
    private double _least;
    private int _round;

    internal override void Search(PathSet set, Barred barred, CancellationToken cancellation)
    {
        _round++;
        _near.Clear();
        _least = double.PositiveInfinity;
        Reach(set.SpurNode, set.RootLength, set.Least);
        for (var place = 0; _near.Count > 0 && _near.Nearest <= Longest; place++)
        {
            if (place % 1024 == 0)
            {
                cancellation.ThrowIfCancellationRequested();
            }

            var node = _near.Take();
            _places[node] = place;
            if (node != target)
            {
                Expand(node, barred, atSpur: node == set.SpurNode);
            }
        }

        MarkBack();
    }

    internal override double Left(int node, int hops) =>
        _marked[node] == _round ? _least - _lengths[node] + _extras[node] : double.PositiveInfinity;

    /// <summary>Farther from the spur; an arc that vanishes beside the length leads to a later place, lest it close a circle.</summary>
    internal override bool IsForward(int node, int next) =>
        _lengths[node] < _lengths[next] || (_lengths[node] == _lengths[next] && _places[node] < _places[next]);

    private double Longest => _least * (1 + ShortestPaths.Tolerance);

    private void Expand(int node, Barred barred, bool atSpur)
    {
        var arcs = graph.Out;
        for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
        {
            var next = arcs.Targets[arc];
            if (barred.IsRoot(next) || (atSpur && barred.IsBannedNext(next)))
            {
                continue;
            }

            var length = _lengths[node] + arcs.Lengths[arc];
            var least = length + bounds.Left(next, int.MaxValue);
            if (
                least <= Longest
                && least < double.PositiveInfinity
                && (_reached[next] != _round || length < _lengths[next])
            )
            {
                Reach(next, length, least);
            }
        }
    }

    private void Reach(int node, double length, double least)
    {
        _reached[node] = _round;
        _lengths[node] = length;
        _places[node] = int.MaxValue;
        _near.Offer(node, least);
        if (node == target)
        {
            _least = length;
        }
    }

    private void MarkBack()
    {
        if (double.IsFinite(_least))
        {
            Mark(target, 0);
        }

        while (_toMark.TryDequeue(out var node))
        {
            var arcs = graph.In;
            for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
            {
                var before = arcs.Targets[arc];
                if (_reached[before] != _round || !IsForward(before, node))
                {
                    continue;
                }

                var longer = _lengths[before] + arcs.Lengths[arc] - _lengths[node];
                var extra = _extras[node] + Math.Max(longer, 0);
                if (extra <= _least * ShortestPaths.Tolerance && (_marked[before] != _round || extra < _extras[before]))
                {
                    Mark(before, extra);
                }
            }
        }
    }

    private void Mark(int node, double extra)
    {
        _marked[node] = _round;
        _extras[node] = extra;
        _toMark.Enqueue(node);
    }
}
