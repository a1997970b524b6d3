namespace KazCsto.Graphs.Structure;

/// <summary>Components: the parts of a graph within which every node reaches every other.</summary>
/// <remarks>
/// <b>Weak</b>: along arcs in either direction. <b>Strong</b>: along the arcs, there and back. On an undirected graph
/// they are the same. A node without arcs is a part of its own. Parallel ties change nothing. Numbers follow the
/// smallest node of each part, so the answer does not depend on the search. O(n + m) [1], without recursion.
/// [1] Tarjan 1972, doi:10.1137/0201010.
/// </remarks>
public static class Components
{
    /// <summary>The parts that hang together when direction is ignored.</summary>
    public static Partition Weak(Graph graph)
    {
        var roots = Enumerable.Range(0, graph.NodeCount).ToArray();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            foreach (var neighbour in graph.Out.Neighbours(node))
            {
                Join(roots, node, neighbour);
            }
        }

        return Labelled(roots);
    }

    /// <summary>The parts that ties without direction hold together; loops and parallels are allowed.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="ties">The two ends of each tie.</param>
    public static Partition Weak(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        var roots = Enumerable.Range(0, nodes).ToArray();
        foreach (var (a, b) in ties)
        {
            Join(roots, a, b);
        }

        return Labelled(roots);
    }

    /// <summary>The parts in which a path along the arcs leads from every node to every other.</summary>
    public static Partition Strong(Graph graph) => Partition.Of(new StrongSearch(graph).Roots());

    private static Partition Labelled(int[] roots)
    {
        for (var node = 0; node < roots.Length; node++)
        {
            roots[node] = RootOf(roots, node);
        }

        return Partition.Of(roots);
    }

    private static void Join(int[] roots, int a, int b)
    {
        var (rootA, rootB) = (RootOf(roots, a), RootOf(roots, b));
        roots[Math.Max(rootA, rootB)] = Math.Min(rootA, rootB);
    }

    private static int RootOf(int[] roots, int node)
    {
        while (roots[node] != node)
        {
            node = roots[node] = roots[roots[node]];
        }

        return node;
    }
}
