using System.Collections.Immutable;

namespace KazCsto.Analysis.Paths;

/// <summary>Finds the first path, in the order of paths, that begins with given nodes and then avoids given next nodes.</summary>
internal sealed class SpurSearch
{
    private readonly Graph graph;
    private readonly int target;
    private readonly int maxHops;
    private readonly WaysToTarget ways;
    private readonly bool[] blocked;

    internal SpurSearch(Graph graph, int target, int? maxHops)
    {
        (this.graph, this.target) = (graph, target);
        this.maxHops = Math.Min(maxHops ?? int.MaxValue, graph.NodeCount);
        ways =
            this.maxHops < graph.NodeCount - 1
                ? new HopLimitedWays(graph, target, Math.Max(this.maxHops - 1, 0))
                : new UnlimitedWays(graph, target);
        blocked = new bool[graph.NodeCount];
    }

    /// <summary>The nodes of that path, those given included; null if there is none.</summary>
    internal ImmutableArray<int>? Least(ReadOnlySpan<int> root, ImmutableArray<int> banned)
    {
        var hops = maxHops - root.Length;
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
        for (; next != target; next = NextStep(next, hops--))
        {
            Append(path, next);
        }

        path.Add(target);
        return path.ToImmutable();
    }

    private void Search(ReadOnlySpan<int> root)
    {
        Array.Clear(blocked);
        foreach (var node in root)
        {
            blocked[node] = true;
        }

        ways.Search(blocked);
    }

    // The root's last node is blocked like the others, so that no way comes back to it.
    private int FirstStep(int spur, ImmutableArray<int> banned, int hops)
    {
        var (found, least) = (-1, double.PositiveInfinity);
        for (var arc = graph.Out.Offsets[spur]; arc < graph.Out.Offsets[spur + 1]; arc++)
        {
            var next = graph.Out.Targets[arc];
            var length = graph.Out.Lengths[arc] + ways.Left(next, hops);
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
        var arc = graph.Out.Offsets[node];
        while (!ways.IsFirstStep(arc, node, hops))
        {
            arc++;
        }

        return graph.Out.Targets[arc];
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
