using System.Collections.Immutable;

namespace KazCsto.Analysis.Paths;

/// <summary>Finds the first path, in the order of paths, that begins with given nodes and then avoids given next nodes.</summary>
internal sealed class SpurSearch
{
    private readonly Graph _graph;
    private readonly int _target;
    private readonly int _maxHops;
    private readonly WaysToTarget _ways;
    private readonly bool[] _blocked;

    internal SpurSearch(Graph graph, int target, int? maxHops)
    {
        (_graph, _target) = (graph, target);
        _maxHops = Math.Min(maxHops ?? int.MaxValue, _graph.NodeCount);
        _ways =
            _maxHops < _graph.NodeCount - 1
                ? new HopLimitedWays(_graph, _target, Math.Max(_maxHops - 1, 0))
                : new UnlimitedWays(_graph, _target);
        _blocked = new bool[_graph.NodeCount];
    }

    /// <summary>The nodes of that path, those given included; null if there is none.</summary>
    internal ImmutableArray<int>? Least(ReadOnlySpan<int> root, ImmutableArray<int> banned)
    {
        var hops = _maxHops - root.Length;
        if (hops < 0)
        {
            return null;
        }

        Search(root);
        var next = FirstStep(root[^1], banned, hops);
        if (next < 0)
        {
            return null;
        }

        var path = ImmutableArray.CreateBuilder<int>();
        path.AddRange(root);
        for (; next != _target; next = NextStep(next, hops--))
        {
            Append(path, next);
        }

        path.Add(_target);
        return path.ToImmutable();
    }

    private void Search(ReadOnlySpan<int> root)
    {
        Array.Clear(_blocked);
        foreach (var node in root)
        {
            _blocked[node] = true;
        }

        _ways.Search(_blocked);
    }

    // The root's last node is blocked like the others, so that no way comes back to it.
    private int FirstStep(int spur, ImmutableArray<int> banned, int hops)
    {
        var (found, least) = (-1, double.PositiveInfinity);
        for (var arc = _graph.Out.Offsets[spur]; arc < _graph.Out.Offsets[spur + 1]; arc++)
        {
            var next = _graph.Out.Targets[arc];
            var length = _graph.Out.Lengths[arc] + _ways.Left(next, hops);
            if (length < least * (1 - ShortestPaths.Tolerance) && !banned.Contains(next))
            {
                (found, least) = (next, length);
            }
        }

        return found;
    }

    // Neighbours ascend: the first that fits begins the first of all equally short ways.
    private int NextStep(int node, int hops)
    {
        var arc = _graph.Out.Offsets[node];
        while (!_ways.IsFirstStep(arc, node, hops))
        {
            arc++;
        }

        return _graph.Out.Targets[arc];
    }

    // Within the tolerance, lengths that vanish beside the rest can close a circle: leave it out.
    private static void Append(ImmutableArray<int>.Builder path, int node)
    {
        var seen = path.IndexOf(node);
        if (seen >= 0)
        {
            path.Count = seen;
        }

        path.Add(node);
    }
}
