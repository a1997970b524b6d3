using System.Collections.Immutable;

namespace KazCsto.Graphs.Paths;

/// <summary>Splits sets of paths, and finds the path of a set that comes first in the order of paths.</summary>
/// <remarks>
/// The distances to the target when nothing is barred, measured once, say how long a path of a set is at least, and lead
/// straight to its first path wherever nothing barred is in the way: a walk that arrives is then as short as can be.
/// Only else is a search made.
/// </remarks>
internal sealed class SpurSearch
{
    private readonly Graph _graph;
    private readonly int _target;
    private readonly int _maxHops;
    private readonly CancellationToken _cancellation;
    private readonly Barred _barred;
    private readonly WaysToTarget _bounds;
    private readonly Walk _walk;
    private Detours? _detours;

    internal SpurSearch(Graph graph, int target, int? maxHops, CancellationToken cancellation)
    {
        (_graph, _target, _cancellation) = (graph, target, cancellation);
        _maxHops = Math.Min(maxHops ?? int.MaxValue, _graph.NodeCount);
        _barred = new(_graph.NodeCount);
        _walk = new(_graph, _target, _barred);
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
        var hops = HopsLeft(set.Spur);
        return _walk.Along(_bounds, set, set.Least, hops, arrives: false) || GoRound(set, hops)
            ? NodePath.Along(_graph, [.. set.Root, .. _walk.Nodes])
            : null;
    }

    private bool GoRound(PathSet set, int hops)
    {
        _detours ??= IsLimited
            ? new HopLimitedWays(_graph, _target, _maxHops - 1)
            : new UnlimitedDetours(_graph, _target, _bounds);
        _detours.Search(set, _barred, _cancellation);
        var least = Least(_detours, set.SpurNode, hops, set.RootLength);
        return double.IsFinite(least) && _walk.Along(_detours, set, least, hops, arrives: true);
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
}
