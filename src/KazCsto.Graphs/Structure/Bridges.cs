using System.Collections.Immutable;
using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Structure;

/// <summary>Bridges: the single ties whose loss breaks a part of the network in two.</summary>
/// <remarks>
/// Direction is ignored. Of two parallel ties neither is a bridge, since the other stays; a loop never is. In a <see cref="Graph"/> there are no
/// parallel ties: arcs both ways between two nodes are one tie, and may be a bridge. Each part of a disconnected network is looked at by
/// itself. O(n + m) [1], without recursion.
/// [1] Hopcroft &amp; Tarjan 1973, doi:10.1145/362248.362272.
/// </remarks>
public static class Bridges
{
    /// <summary>The numbers of the ties that are bridges, ascending.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="ties">The two ends of each tie, in either order; parallels and loops are allowed.</param>
    /// <exception cref="ArgumentException">An end is not a node.</exception>
    public static ImmutableArray<int> Of(int nodes, IReadOnlyList<(int A, int B)> ties)
    {
        var search = LowPointSearch.Of(new TieEnds(nodes, ties));
        var found = ImmutableArray.CreateBuilder<int>();
        for (var tie = 0; tie < ties.Count; tie++)
        {
            var (a, b) = ties[tie];
            if (IsBridge(search, a, b) || IsBridge(search, b, a))
            {
                found.Add(tie);
            }
        }

        return found.DrainToImmutable();
    }

    /// <summary>The pairs of nodes whose tie is a bridge, the smaller number first, ascending.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Progress and cancellation; one thread does the work.</param>
    public static ImmutableArray<(int A, int B)> Of(Graph graph, Work work = default)
    {
        var search = LowPointSearch.Of(Contacts.Of(graph), work);
        var found = new List<(int A, int B)>();
        for (var node = 0; node < graph.NodeCount; node++)
        {
            if (search.IsBridgeAbove(node))
            {
                var parent = search.Parents[node];
                found.Add((Math.Min(node, parent), Math.Max(node, parent)));
            }
        }

        found.Sort();
        return [.. found];
    }

    private static bool IsBridge(LowPointSearch search, int node, int parent) =>
        search.Parents[node] == parent && search.IsBridgeAbove(node);
}
