using System.Collections.Immutable;
using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Structure;

/// <summary>Cut points: the nodes whose loss breaks a part of the network into several.</summary>
/// <remarks>
/// Direction, loops and parallel ties change nothing. Each part of a disconnected network is looked at by itself.
/// Also called articulation points. O(n + m) [1], without recursion.
/// [1] Hopcroft &amp; Tarjan 1973, doi:10.1145/362248.362272.
/// </remarks>
public static class CutPoints
{
    /// <summary>The numbers of the nodes that are cut points, ascending.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="ties">The two ends of each tie, in either order; parallels and loops are allowed.</param>
    /// <exception cref="ArgumentException">An end is not a node.</exception>
    public static ImmutableArray<int> Of(int nodes, IReadOnlyList<(int A, int B)> ties) =>
        Marked(LowPointSearch.Of(new TieEnds(nodes, ties)));

    /// <summary>The numbers of the nodes that are cut points, ascending.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Progress and cancellation; one thread does the work.</param>
    public static ImmutableArray<int> Of(Graph graph, Work work = default) =>
        Marked(LowPointSearch.Of(Contacts.Of(graph), work));

    private static ImmutableArray<int> Marked(LowPointSearch search)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        for (var node = 0; node < search.IsCutPoint.Length; node++)
        {
            if (search.IsCutPoint[node])
            {
                found.Add(node);
            }
        }

        return found.DrainToImmutable();
    }
}
