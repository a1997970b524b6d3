namespace KazCsto.Networks.Paths.InTime;

/// <summary>For each node the ways on to a target that respect time, past some nodes: the best by length, hops and latest day.</summary>
/// <remarks>
/// Dijkstra's algorithm from the target with several labels a node (Martins 1984, doi:10.1016/0377-2217(84)90077-8). Lengths are above 0, so the shortest way on visits no node twice:
/// with a circle left out it would be shorter, and in time just as well.
/// </remarks>
internal sealed class ForwardLabels
{
    private readonly DatedHops _hops;
    private readonly List<ForwardLabel>[] _labels;

    internal ForwardLabels(DatedHops hops, int target, int maxHops, IReadOnlySet<int> closed)
    {
        _hops = hops;
        _labels = new List<ForwardLabel>[hops.Nodes.Length];
        Array.Fill(_labels, []);
        var waiting = new PriorityQueue<int, ForwardLabel>();
        waiting.Enqueue(target, new(0, 0, DateOnly.MaxValue));
        while (waiting.TryDequeue(out var node, out var label))
        {
            if (_labels[node].Exists(better => better.IsAsGoodAs(label)))
            {
                continue;
            }

            _labels[node] = [.. _labels[node], label];
            if (label.Hops < maxHops)
            {
                foreach (var before in hops.ByEnd[node].Where(n => !closed.Contains(n)))
                {
                    Extend(waiting, before, node, label);
                }
            }
        }
    }

    internal IReadOnlyList<ForwardLabel> Of(int node) => _labels[node];

    private void Extend(PriorityQueue<int, ForwardLabel> waiting, int before, int node, ForwardLabel label)
    {
        foreach (var way in _hops.Between(before, node))
        {
            if (way.Last(label.Latest) is { } day)
            {
                var length = label.Length + way.Length;
                waiting.Enqueue(before, new(length, label.Hops + 1, day));
            }
        }
    }
}
