using System.Collections.Immutable;

namespace KazCsto.Graphs.Brokerage;

/// <summary>The brokerage roles of Gould and Fernandez: between whose groups a node carries what passes along two arcs.</summary>
/// <remarks>
/// v brokers between a and b, all three different, if a -> v -> b and there is <i>no</i> arc a -> b; the groups of the three make it a
/// <see cref="BrokerageRole"/> [1]. A node's count is the number of ordered pairs (a, b). On an undirected graph each tie is an arc
/// both ways, so that every pair counts in both orders and what is a representative's in one is a gatekeeper's in the other. As an option
/// closed two-paths count too. Nodes without a group (-1) are left out with all their arcs. Strengths do not count; parallel ties are one arc.
/// Parts do not touch each other. Not normalised: the expectation and the z-score are for that, both exact under the
/// <see cref="BrokerageNull"/> of the options. With density d and A pairs (a, b) in the role, <b>RandomArcs</b> expects A p with p = d²(1 - d), and
/// its variance is A p (1 - p) + B d³(1 - d)³ with B ordered pairs of such pairs that share an end on the same side; R's
/// <c>sna::brokerage</c> reports the same. (Closed ones counting, p = d² and d³(1 - d).) On undirected graphs a tie is one draw and two
/// orders of a pair are one event, which that program does not take into account. <b>RandomGroups</b> takes the moments of all dealings
/// of the groups with the broker's own kept. A z-score says nothing of a distribution's shape; counts are skewed. Σ over the arcs of
/// the shorter of two lists of arcs out: O(m √m) at worst; twice that for RandomGroups. O(n + m) memory.
/// [1] Gould &amp; Fernandez 1989, doi:10.2307/270949.
/// </remarks>
internal static class GouldFernandez
{
    // Rounding makes of a variance of 0 no more than this part of the mean's square.
    private const double RoundingError = 1e-12;

    /// <summary>Scores every node in every role.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The group of each node, 0 or above; -1 for none.</param>
    /// <param name="options">What counts, and the null; open two-paths and random arcs if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    /// <exception cref="ArgumentException">There is not one group for each node, or one is below -1.</exception>
    public static BrokerageRoles Of(
        Graph graph,
        int[] groups,
        GouldFernandezOptions? options = null,
        Work work = default
    )
    {
        options ??= new();
        var arcs = GroupedArcs.Of(graph, NodeGroups.Read(graph.NodeCount, groups));
        var paths = TwoPathCensus.Of(arcs, options.CountClosed, options.Null == BrokerageNull.RandomGroups, work);
        var chance = new ChanceOfBrokerage(arcs, graph.IsDirected, options);
        var convention = Convention(graph, arcs.Groups, options);
        return new([
            .. Enum.GetValues<BrokerageRole>()
                .Select(role => InRole(role, arcs.Groups, paths, chance, convention, options)),
        ]);
    }

    private static RoleScores InRole(
        BrokerageRole role,
        NodeGroups groups,
        TwoPaths[] paths,
        ChanceOfBrokerage chance,
        string convention,
        GouldFernandezOptions options
    )
    {
        var (counts, means, zScores) = (Blank(paths), Blank(paths), Blank(paths));
        for (var node = 0; node < paths.Length; node++)
        {
            if (groups.Holds(node))
            {
                var (mean, variance) = chance.Of(role, groups.Of[node], paths[node]);
                (counts[node], means[node]) = (paths[node][role], mean);
                zScores[node] =
                    variance > RoundingError * mean * (1 + mean)
                        ? (counts[node] - mean) / Math.Sqrt(variance)
                        : double.NaN;
            }
        }

        var name = role.ToString().ToLowerInvariant();
        var against =
            options.Null == BrokerageNull.RandomArcs
                ? "null: arcs drawn at random with the density, groups kept"
                : "null: groups of the others dealt out at random, arcs kept";
        return new(
            role,
            new(name, convention, counts),
            new($"{name}-expected", $"{convention}; {against}", means),
            new($"{name}-z", $"{convention}; {against}; NaN where chance leaves no choice", zScores)
        );
    }

    private static double[] Blank(TwoPaths[] paths)
    {
        var values = new double[paths.Length];
        Array.Fill(values, double.NaN);
        return values;
    }

    private static string Convention(Graph graph, NodeGroups groups, GouldFernandezOptions options)
    {
        var paths = options.CountClosed ? "all a -> v -> b" : "a -> v -> b without a -> b";
        var order = graph.IsDirected ? "ordered pairs" : "undirected ties, each pair in both orders";
        var left = groups.HoldAll
            ? "every node has a group"
            : $"left out (NaN) without a group: {groups.Of.Length - groups.NodeCount}";
        return $"Gould-Fernandez; {paths}; {order}; {left}";
    }
}

/// <summary>The roles that the nodes of a graph play between its groups.</summary>
/// <param name="All">One entry for each role, in the order of <see cref="BrokerageRole"/>.</param>
internal sealed record BrokerageRoles(ImmutableArray<RoleScores> All)
{
    /// <summary>The scores of one role.</summary>
    public RoleScores this[BrokerageRole role] => All[(int)role];
}

/// <summary>How often each node plays one role, and how often it would by chance.</summary>
/// <param name="Role">The role.</param>
/// <param name="Counts">How often; NaN for a node without a group.</param>
/// <param name="Expected">The mean under the null; NaN for a node without a group.</param>
/// <param name="ZScores">By how many standard deviations the count is above the mean; NaN also where chance leaves no choice.</param>
internal sealed record RoleScores(BrokerageRole Role, Scores Counts, Scores Expected, Scores ZScores);
