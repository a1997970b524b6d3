namespace KazCsto.Graphs.Paths;

/// <summary>The k shortest paths from one node to another, none of which visits a node twice.</summary>
/// <remarks>
/// Paths come out by length, equally long ones by the numbers of their nodes, like words in a dictionary; lengths are
/// equal if their first 12 digits are. The order holds at the cut too: of equally long paths around place k those that
/// come first are kept. That is so because each search below finds the <i>first</i> path of its set and not just a
/// shortest one: among equally short steps it takes the neighbour with the smallest number. No path gives an empty
/// list; a node's only path to itself is the node, of length 0. For hops pass <see cref="Graph.ByHops"/>.
/// Yen's algorithm [1] with Lawler's partition [2]: the paths not yet found are split into sets, each of the paths that
/// share a beginning and then avoid some next nodes, so that no path is met twice. One search from the target tells how
/// long the paths of a set are at least; its first path is sought, by A*, when no other set can have a shorter one. O(k n)
/// searches, O(k n (m + n log n)) time at worst; mostly fewer than 2 k small ones.
/// [1] Yen 1971, doi:10.1287/mnsc.17.11.712. [2] Lawler 1972, doi:10.1287/mnsc.18.7.401.
/// </remarks>
public static class KShortestPaths
{
    /// <summary>Finds up to k paths.</summary>
    /// <param name="graph">A graph with lengths.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node.</param>
    /// <param name="k">How many paths are wanted at most.</param>
    /// <param name="maxHops">The most arcs that a path may have, or null for any number.</param>
    /// <param name="cancellation">Stops the work between two searches.</param>
    /// <exception cref="ArgumentException">The graph has no lengths, or an end is not a node of it.</exception>
    public static IReadOnlyList<NodePath> Of(
        Graph graph,
        int from,
        int to,
        int k,
        int? maxHops = null,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(k, 1);
        return [.. InOrder(graph, from, to, maxHops, cancellation).Take(k)];
    }

    /// <summary>All paths, one after the other as they are asked for.</summary>
    internal static IEnumerable<NodePath> InOrder(
        Graph graph,
        int from,
        int to,
        int? maxHops,
        CancellationToken cancellation
    )
    {
        RefuseUnlessNode(graph, from);
        RefuseUnlessNode(graph, to);
        ArgumentOutOfRangeException.ThrowIfNegative(maxHops ?? 0, nameof(maxHops));
        if (!graph.HasLengths)
        {
            throw new ArgumentException("the graph has no lengths; pass graph.ByHops() for hops");
        }

        return from == to ? [new(0, [from])] : Enumerate(graph, from, to, maxHops, cancellation);
    }

    private static IEnumerable<NodePath> Enumerate(
        Graph graph,
        int from,
        int to,
        int? maxHops,
        CancellationToken cancellation
    )
    {
        var search = new SpurSearch(graph, to, maxHops, cancellation);
        var sets = new PriorityQueue<PathSet, PathOrder>();
        sets.EnqueueRange(search.From(from) is { } all ? [(all, new(all))] : []);
        while (sets.TryDequeue(out var set, out var order))
        {
            cancellation.ThrowIfCancellationRequested();
            if (order.Path is { } found)
            {
                yield return found;
                foreach (var part in search.Without(found.Nodes, set))
                {
                    sets.Enqueue(part, new(part));
                }
            }
            else if (search.First(set) is { } first)
            {
                sets.Enqueue(set, new(first));
            }
        }
    }

    private static void RefuseUnlessNode(Graph graph, int node)
    {
        if ((uint)node >= (uint)graph.NodeCount)
        {
            throw new ArgumentOutOfRangeException(
                nameof(node),
                $"node {node} is not one of the {graph.NodeCount} nodes of the graph"
            );
        }
    }
}
