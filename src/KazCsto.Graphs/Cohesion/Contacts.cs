namespace KazCsto.Graphs.Cohesion;

/// <summary>Whom each node is tied to, whichever way the arcs run: the contacts of node v, ascending, lie at Offsets[v] .. Offsets[v + 1].</summary>
internal sealed class Contacts
{
    private Contacts(int[] offsets, int[] targets)
    {
        Offsets = offsets;
        Targets = targets;
    }

    internal int[] Offsets { get; }

    internal int[] Targets { get; }

    internal int NodeCount => Offsets.Length - 1;

    /// <summary>The pairs of a node's contacts, over all nodes and in both orders: the measure of the work that looks for ties among contacts.</summary>
    internal long Pairs
    {
        get
        {
            var pairs = 0L;
            for (var node = 0; node < NodeCount; node++)
            {
                pairs += (long)Degree(node) * (Degree(node) - 1);
            }

            return pairs;
        }
    }

    /// <summary>Adds the arcs of both directions; those of an undirected graph are taken as they are.</summary>
    internal static Contacts Of(Graph graph)
    {
        if (!graph.IsDirected)
        {
            return new(graph.Out.Offsets, graph.Out.Targets);
        }

        var offsets = new int[graph.NodeCount + 1];
        var targets = new int[2 * graph.ArcCount];
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var free = targets.AsSpan(offsets[node]);
            offsets[node + 1] = offsets[node] + Merge(graph.Out.Neighbours(node), graph.In.Neighbours(node), free);
        }

        return new(offsets, targets[..offsets[^1]]);
    }

    internal int Degree(int node) => Offsets[node + 1] - Offsets[node];

    internal ReadOnlySpan<int> Neighbours(int node) => Targets.AsSpan(Offsets[node], Degree(node));

    // Both lists ascend: a node in both is met at the same time.
    private static int Merge(ReadOnlySpan<int> left, ReadOnlySpan<int> right, Span<int> merged)
    {
        var (count, i, j) = (0, 0, 0);
        while (i < left.Length && j < right.Length)
        {
            var (a, b) = (left[i], right[j]);
            merged[count++] = Math.Min(a, b);
            i += a <= b ? 1 : 0;
            j += b <= a ? 1 : 0;
        }

        // One of the two is at its end.
        left[i..].CopyTo(merged[count..]);
        right[j..].CopyTo(merged[count..]);
        return count + (left.Length - i) + (right.Length - j);
    }
}
