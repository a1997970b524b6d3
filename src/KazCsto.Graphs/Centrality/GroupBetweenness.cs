namespace KazCsto.Graphs.Centrality;

/// <summary>Group betweenness: how often the shortest paths between two outsiders pass through at least one node of a group.</summary>
/// <remarks>
/// The sum of σ(s,t|G) / σ(s,t) over ordered pairs s ≠ t of nodes outside the group G, where σ counts shortest paths
/// and σ(s,t|G) those with a node of G on them [1]. A path through several of them counts once, so that the score of a
/// group is no sum over its nodes. Paths follow the arcs. Pairs without a path add 0. Raw, the sum over an undirected
/// graph is halved, so that each pair counts once; normalised, the sum over ordered pairs is divided by their number
/// (n - g)(n - g - 1) with g nodes in the group, and 0 if fewer than two nodes are outside. A node named twice counts
/// once; nobody is between others in an empty group. Lengths that differ by less than 1e-12 of themselves are equal.
/// Exact: from each outsider one search, in which the paths past the group are counted beside all paths; O(n m) by
/// hops, O(n m log n) by length, O(n) memory a thread.
/// [1] Everett &amp; Borgatti 1999, doi:10.1080/0022250X.1999.9990219.
/// </remarks>
internal static class GroupBetweenness
{
    private const int Parts = 64;

    /// <summary>Scores one group.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="group">The nodes of the group, in any order.</param>
    /// <param name="options">Hops or lengths; by hops if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished part of the sources.</param>
    /// <exception cref="ArgumentException">A member is not a node, or by length but the graph has no lengths.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths lead from one node to another.</exception>
    public static GroupScore Of(Graph graph, int[] group, GroupBetweennessOptions? options = null, Work work = default)
    {
        options ??= new();
        var isMember = Members(graph, group);
        var outsiders = isMember.Count(member => !member);
        var sum = Sum(graph, isMember, options.ByLength, work);
        return new(
            "group-betweenness",
            Convention(graph, options),
            graph.IsDirected ? sum : sum / 2,
            outsiders < 2 ? 0 : sum / (outsiders * (outsiders - 1.0))
        );
    }

    private static bool[] Members(Graph graph, int[] group)
    {
        var isMember = new bool[graph.NodeCount];
        foreach (var node in group)
        {
            if ((uint)node >= (uint)graph.NodeCount)
            {
                throw new ArgumentException(
                    $"{node} is in the group but not among the {graph.NodeCount} nodes of the graph"
                );
            }

            isMember[node] = true;
        }

        return isMember;
    }

    private static double Sum(Graph graph, bool[] isMember, bool byLength, Work work)
    {
        var nodes = graph.NodeCount;
        using var team = Team.For(work, (long)nodes * (nodes + graph.ArcCount));
        var searches = new PathsPastAGroup?[team.Size];
        var sums = new double[Parts];
        var done = 0;
        team.Each(
            Parts,
            (part, worker) =>
            {
                var search = searches[worker] ??= new(graph, isMember, byLength);
                var end = (int)((long)nodes * (part + 1) / Parts);
                for (var source = (int)((long)nodes * part / Parts); source < end; source++)
                {
                    work.StopIfCancelled();
                    sums[part] += isMember[source] ? 0 : search.SharesThroughTheGroup(source);
                }

                work.Report(Interlocked.Increment(ref done), Parts);
            }
        );
        return sums.Sum();
    }

    private static string Convention(Graph graph, GroupBetweennessOptions options)
    {
        var paths = graph.IsDirected ? "paths along the arcs" : "undirected paths";
        var unit = options.ByLength ? "shortest by length" : "shortest by hops";
        var pairs = graph.IsDirected ? "ordered" : "unordered";
        return $"{paths}, {unit}, between two nodes outside the group; raw over {pairs} pairs, normalised by (n-g)(n-g-1) ordered pairs; pairs without a path add 0";
    }
}

/// <summary>Which paths count for the betweenness of a group.</summary>
internal sealed record GroupBetweennessOptions
{
    /// <summary>Whether the shortest paths are shortest in length instead of in hops.</summary>
    public bool ByLength { get; init; }
}

/// <summary>One score for several nodes together, with the convention that it follows.</summary>
/// <param name="Measure">The measure's name as the command line spells it.</param>
/// <param name="Convention">Direction, normalisation and what happens to disconnected parts, in one line for the reader.</param>
/// <param name="Raw">The score as a sum.</param>
/// <param name="Normalised">The score as a share of the most that it could be on so many nodes, from 0 to 1.</param>
internal sealed record GroupScore(string Measure, string Convention, double Raw, double Normalised);
