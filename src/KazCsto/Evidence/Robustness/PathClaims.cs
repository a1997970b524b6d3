using KazCsto.Networks.Paths;
using KazCsto.Networks.Projections;

namespace KazCsto.Evidence.Robustness;

/// <summary>The fewest claims that would have to be wrong for no path from one node to another to remain.</summary>
/// <remarks>
/// A tie, or the duty of a provision, is gone only when every claim that affirms it is wrong; so a set of facts costs as many claims as affirm them together. That nodes exist is
/// not put in doubt. The cheapest set is found exactly, as an implicit hitting set (Moreno-Centeno &amp; Karp 2013, doi:10.1287/opre.1120.1139): paths are collected, the cheapest facts
/// of which each collected path has one are proved by branch and bound, and if a path remains without them it is collected too. When none remains, no cheaper set can do. Over
/// ties without a limit of hops the number is that of a minimum cut with claims as capacities; the same search also holds for hops that share facts, and for few hops.
/// </remarks>
internal static class PathClaims
{
    /// <summary>How many steps of branch and bound are made at the most.</summary>
    public const int StandardEffort = 200_000;

    /// <summary>How many sets are listed at the most.</summary>
    public const int MostSets = 5;

    /// <summary>Over ties in force, taken either way.</summary>
    /// <param name="network">The network on a day.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node, another than the first.</param>
    /// <param name="maxHops">The most hops of a path, or null for any number.</param>
    /// <param name="effort">How many steps of branch and bound are made at the most.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>The claims; null if there is no path as it stands.</returns>
    public static PathClaimsFound? OverTies(
        Network network,
        Node from,
        Node to,
        int? maxHops,
        long effort = StandardEffort,
        CancellationToken cancellation = default
    ) => Of(PathFacts.OverTies(network, from, to, maxHops), effort, cancellation);

    /// <summary>Along the arcs of a projection: an arc needs all its ties, an obligation its duty and any one of its grounds.</summary>
    /// <inheritdoc cref="OverTies"/>
    public static PathClaimsFound? Along(
        Network network,
        ProjectionRule rule,
        Node from,
        Node to,
        int? maxHops,
        long effort = StandardEffort,
        CancellationToken cancellation = default
    )
    {
        var projection = Projection.OnEveryGround(network, rule);
        return projection.ContainsVertex(from) && projection.ContainsVertex(to)
            ? Of(PathFacts.Along(projection, from, to, maxHops), effort, cancellation)
            : null;
    }

    /// <summary>Of all paths that a question allows, along its projection or over ties of every kind.</summary>
    /// <returns>The claims; null if there is no path as it stands.</returns>
    public static PathClaimsFound? Of(Network network, RouteQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(question);
        var (from, to, _, maxHops) = question;
        return question.Rule is { } rule
            ? Along(network, rule, from, to, maxHops, cancellation: cancellation)
            : OverTies(network, from, to, maxHops, cancellation: cancellation);
    }

    private static PathClaimsFound? Of(PathFacts paths, long effort, CancellationToken cancellation)
    {
        if (paths.PathWithout(new bool[paths.Facts.Count]) is null)
        {
            return null;
        }

        var search = new PathCutSearch(paths, effort, cancellation);
        var (atLeast, cut) = search.Cheapest();
        var atMost = cut.Sum(fact => paths.Costs[fact]);
        var (cuts, areAll) = atLeast == atMost ? search.AllOf(atMost, MostSets) : ([cut], false);
        return new(
            atLeast,
            atMost,
            [.. (cuts.Count > 0 ? cuts : [cut]).Select(c => c.Select(fact => paths.Facts[fact]).ToImmutableArray())],
            !areAll
        );
    }
}

/// <summary>How many claims would have to be wrong for no path to remain.</summary>
/// <param name="AtLeast">With fewer claims wrong a path remains: proved.</param>
/// <param name="AtMost">With so many wrong, those of the first set, none does.</param>
/// <param name="Sets">Sets of facts that cost so many claims, each by id; up to <see cref="PathClaims.MostSets"/>.</param>
/// <param name="HasMoreSets">Whether there are, or may be, other sets of as many claims.</param>
internal sealed record PathClaimsFound(
    int AtLeast,
    int AtMost,
    ImmutableArray<ImmutableArray<Fact>> Sets,
    bool HasMoreSets
)
{
    /// <summary>Whether the number is exact.</summary>
    public bool IsExact => AtLeast == AtMost;
}
