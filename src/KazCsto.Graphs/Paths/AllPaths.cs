namespace KazCsto.Graphs.Paths;

/// <summary>Every path from one node to another with at most so many hops, none of which visits a node twice.</summary>
/// <remarks>
/// In the order of <see cref="KShortestPaths"/>, from which they are taken one by one: there can be exponentially many,
/// so a limit is asked for, and the answer says whether it cut anything off. What is kept are always the first in
/// order.
/// </remarks>
internal static class AllPaths
{
    /// <summary>Lists the paths.</summary>
    /// <param name="graph">A graph with lengths; for hops pass <see cref="Graph.ByHops"/>.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node.</param>
    /// <param name="maxHops">The most arcs that a path may have.</param>
    /// <param name="limit">The most paths to list.</param>
    /// <param name="cancellation">Stops the work between two searches.</param>
    /// <exception cref="ArgumentException">The graph has no lengths, or an end is not a node of it.</exception>
    public static PathList Of(
        Graph graph,
        int from,
        int to,
        int maxHops,
        int limit = 1000,
        CancellationToken cancellation = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var paths = new List<NodePath>();
        foreach (var path in KShortestPaths.InOrder(graph, from, to, maxHops, cancellation))
        {
            if (paths.Count == limit)
            {
                return new(paths, MoreExist: true);
            }

            paths.Add(path);
        }

        return new(paths, MoreExist: false);
    }
}

/// <summary>Paths in order, and whether the list was cut off.</summary>
/// <param name="Paths">The paths, the first in order first.</param>
/// <param name="MoreExist">Whether there are paths beyond the limit that was asked for.</param>
internal sealed record PathList(IReadOnlyList<NodePath> Paths, bool MoreExist);
