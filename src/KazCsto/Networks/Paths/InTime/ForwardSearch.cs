using KazCsto.Graphs.Paths;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>Paths forward in time to a target, one after the other, the shortest first, equally short ones by their nodes.</summary>
/// <remarks>
/// Lawler's partition, as in <see cref="KShortestPaths"/>: the paths not yet found are split into sets, each of the paths that share a beginning, the root, and then avoid some
/// next nodes. The first path of a set is walked along what <see cref="ForwardLabels"/> tells of the ways past the root.
/// </remarks>
internal sealed class ForwardSearch(DatedHops hops, int target, int? maxHops, CancellationToken cancellation)
{
    private const double None = double.PositiveInfinity;

    private readonly int _maxHops = Math.Min(maxHops ?? int.MaxValue, hops.Nodes.Length);

    internal IEnumerable<NodePath> InOrder(int source)
    {
        var sets = new PriorityQueue<Rest, PathOrder>();
        Enqueue(sets, [source], []);
        while (sets.TryDequeue(out var set, out var order))
        {
            var path = order.Path!;
            yield return path;
            for (var spur = set.Root.Length - 1; spur < path.Hops; spur++)
            {
                cancellation.ThrowIfCancellationRequested();
                int[] banned = spur == set.Root.Length - 1 ? set.Banned : [];
                Enqueue(sets, [.. path.Nodes[..(spur + 1)]], [.. banned, path.Nodes[spur + 1]]);
            }
        }
    }

    private void Enqueue(PriorityQueue<Rest, PathOrder> sets, int[] root, int[] banned)
    {
        if (FirstOf(root, banned) is { } first)
        {
            sets.Enqueue(new(root, banned), new(first));
        }
    }

    private NodePath? FirstOf(int[] root, int[] banned)
    {
        var left = _maxHops - (root.Length - 1);
        var labels = new ForwardLabels(hops, target, left - 1, root.ToHashSet());
        var states = root.Skip(1).Aggregate(ForwardStates.At(hops, root[0]), (reached, next) => reached.To(next));
        var nodes = root.ToList();
        var open = hops.ByStart[root[^1]].Except(banned).Except(root);
        var length = 0.0;
        for (; states.Node != target; left--)
        {
            var steps = open.Select(next => (Next: next, Least: states.LeastVia(next, labels.Of(next), left))).ToList();
            length = Math.Max(length, steps.Select(s => s.Least).DefaultIfEmpty(None).Min());
            if (double.IsPositiveInfinity(length))
            {
                return null;
            }

            // Of equally short ways on the first by its nodes.
            var step = steps.Find(s => s.Least <= length * (1 + ShortestPaths.Tolerance));
            states = states.To(step.Next);
            nodes.Add(step.Next);
            open = hops.ByStart[step.Next];
        }

        return new(length, [.. nodes]);
    }

    private sealed record Rest(int[] Root, int[] Banned);
}
