using System.Collections.Immutable;

namespace KazCsto.Analysis.Structure;

/// <summary>Bridges: the single ties whose loss breaks a part of the network in two.</summary>
/// <remarks>
/// Direction is ignored. Of two parallel ties neither is a bridge, since the other stays; a loop never is. Each part of a
/// disconnected network is looked at by itself. O(n + m log m) [1], without recursion.
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
        var found = new LowPointSearch(nodes, ties).IsBridge;
        return [.. Enumerable.Range(0, ties.Count).Where(tie => found[tie])];
    }
}
