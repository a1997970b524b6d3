using System.Collections.Immutable;

namespace KazCsto.Analysis.Paths;

/// <summary>Splits sets of paths, and finds the path of a set that comes first in the order of paths.</summary>
/// <remarks>
/// The distances to the target when nothing is barred, measured once, say what a path of a set has at least. They also
/// lead straight to the first path wherever nothing barred is in the way, since a walk is then as short as it can be;
/// only else is a search made. Either way the walk takes the first neighbour from which the path stays within 1e-12 of
/// the shortest, and so finds the first of the equally short ones. An arc that is itself below 1e-12 of the path may be
/// taken out of that order, never so as to close a circle.
/// </remarks>
internal sealed class SpurSearch
{
    private readonly Graph _graph;
    private readonly int _target;
    private readonly int _maxHops;
    private readonly CancellationToken _cancellation;
    private readonly Barred _barred;
    private readonly WaysToTarget _bounds;
    private readonly List<int> _walk = [];
    private readonly int[] _walked;
    private Detours? _detours;
    private int _round;

    internal SpurSearch(Graph graph, int target, int? maxHops, CancellationToken cancellation)
    {
        (_graph, _target, _cancellation) = (graph, target, cancellation);
        _maxHops = Math.Min(maxHops ?? int.MaxValue, _graph.NodeCount);
        _barred = new(_graph.NodeCount);
        _walked = new int[_graph.NodeCount];
        _bounds = IsLimited ? LimitedBounds() : new UnlimitedWays(_graph, _target);
    }

    private bool IsLimited => _maxHops < _graph.NodeCount - 1;

    /// <summary>All paths from a node; null if there is none.</summary>
    internal PathSet? From(int source)
    {
        _barred.SetRoot([source]);
        _barred.SetNext(null);
        return SetOf([source], 0, null, 0);
    }

    /// <summary>What is left of a set without its first path: one set for each node where another can leave that path.</summary>
    internal List<PathSet> Without(ImmutableArray<int> first, PathSet set)
    {
        var parts = new List<PathSet>();
        var length = set.RootLength;
        _barred.SetRoot(set.Root);
        for (var spur = set.Spur; spur < first.Length - 1; spur++)
        {
            var ban = new PathSet.Ban(first[spur + 1], spur == set.Spur ? set.Banned : null);
            _barred.AddRoot(first[spur]);
            _barred.SetNext(ban);
            if (SetOf(first, spur, ban, length) is { } part)
            {
                parts.Add(part);
            }

            length += NodePath.LengthOf(_graph, first[spur], first[spur + 1]);
        }

        return parts;
    }

    /// <summary>The first path of a set; null if the set is empty after all.</summary>
    internal NodePath? First(PathSet set)
    {
        _barred.Set(set);
        return Walk(_bounds, set, set.Least, arrives: false) || GoRound(set)
            ? NodePath.Along(_graph, [.. set.Root, .. _walk])
            : null;
    }

    private bool GoRound(PathSet set)
    {
        _detours ??= IsLimited
            ? new HopLimitedWays(_graph, _target, _maxHops - 1)
            : new UnlimitedDetours(_graph, _target, _bounds);
        _detours.Search(set, _barred, _cancellation);
        var least = Least(_detours, set.SpurNode, HopsLeft(set.Spur), set.RootLength);
        return double.IsFinite(least) && Walk(_detours, set, least, arrives: true);
    }

    private HopLimitedWays LimitedBounds()
    {
        var ways = new HopLimitedWays(_graph, _target, Math.Max(_maxHops - 1, 0));
        ways.Measure(_barred, _cancellation);
        return ways;
    }

    private PathSet? SetOf(ImmutableArray<int> nodes, int spur, PathSet.Ban? ban, double length)
    {
        var least = Least(_bounds, nodes[spur], HopsLeft(spur), length);
        return double.IsFinite(least) ? new(nodes, spur, ban, length, least) : null;
    }

    private int HopsLeft(int spur) => _maxHops - spur - 1;

    private double Least(WaysToTarget ways, int spur, int hops, double rootLength)
    {
        var (arcs, least) = (_graph.Out, double.PositiveInfinity);
        for (var arc = arcs.Offsets[spur]; arc < arcs.Offsets[spur + 1] && hops >= 0; arc++)
        {
            var next = arcs.Targets[arc];
            if (!_barred.IsRoot(next) && !_barred.IsBannedNext(next))
            {
                least = Math.Min(least, rootLength + arcs.Lengths[arc] + ways.Left(next, hops));
            }
        }

        return least;
    }

    // Ways that are measured round what is barred always arrive; bounds may lead into it.
    private bool Walk(WaysToTarget ways, PathSet set, double least, bool arrives)
    {
        _round++;
        _walk.Clear();
        var longest = least * (1 + ShortestPaths.Tolerance);
        var (node, length) = (set.SpurNode, set.RootLength);
        for (var hops = HopsLeft(set.Spur); node != _target; hops--)
        {
            var arc = Step(ways, node, hops, longest - length, arrives);
            if (arc < 0)
            {
                return false;
            }

            length += _graph.Out.Lengths[arc];
            node = _graph.Out.Targets[arc];
            Append(node);
        }

        return true;
    }

    // Neighbours ascend: the first that is near enough begins the first of all equally short ways.
    private int Step(WaysToTarget ways, int node, int hops, double longest, bool arrives)
    {
        var atSpur = _walk.Count == 0;
        var (arcs, nearest, least) = (_graph.Out, -1, double.PositiveInfinity);
        for (var arc = arcs.Offsets[node]; arc < arcs.Offsets[node + 1]; arc++)
        {
            var next = arcs.Targets[arc];
            if (
                _barred.IsRoot(next)
                || (atSpur ? _barred.IsBannedNext(next) : !ways.IsForward(node, next))
            )
            {
                continue;
            }

            var length = arcs.Lengths[arc] + ways.Left(next, hops);
            if (length <= longest)
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
        var seen = _walked[node] == _round ? _walk.IndexOf(node) : -1;
        if (seen >= 0)
        {
            _walk.RemoveRange(seen, _walk.Count - seen);
        }

        _walk.Add(node);
        _walked[node] = _round;
    }
}
