using KazCsto.Networks.Paths;
using KazCsto.Networks.Projections;

namespace KazCsto.Time.Scenarios;

/// <summary>The routes between two nodes, up to a limit, and whether any other route exists beside them.</summary>
internal sealed class FoundRoutes
{
    private const int MostHopsOfChains = 2;

    private readonly RouteList _list;
    private readonly Func<Node, Node, bool> _leads;

    private FoundRoutes(RouteList list, Func<Node, Node, bool> leads) => (_list, _leads) = (list, leads);

    /// <summary>The most routes that are listed.</summary>
    public static int Most => 1000;

    /// <summary>Those listed.</summary>
    public IReadOnlyList<Route> Routes => _list.Routes;

    /// <summary>Whether there are routes beyond the limit.</summary>
    public bool MoreExist => _list.MoreExist;

    /// <summary>The hops that each of them has, if only the shortest are wanted and there are any.</summary>
    public int? Hops { get; private init; }

    /// <summary>Whether every hop of a route can be made here, be it listed or not.</summary>
    public bool Has(Route route) => route.Hops.All(h => _leads(h.From, h.To));

    /// <summary>All shortest paths over ties in force, taken either way.</summary>
    public static FoundRoutes Shortest(Network network, Node from, Node to, CancellationToken cancellation)
    {
        bool Leads(Node a, Node b) =>
            network.ContainsVertex(a)
            && network.TiesOf(a).Any(t => t.Standing == Standing.InForce && (t.From.Equals(b) || t.To.Equals(b)));

        RouteList UpTo(int most, int? hops) =>
            KazCsto.Networks.Paths.Routes.OverTies(network, from, to, _ => true, most, hops, cancellation);

        var first = UpTo(1, null);
        return first.Routes.Count == 0
            ? new(first, Leads)
            : new(UpTo(Most, first.Routes[0].Hops.Length), Leads) { Hops = first.Routes[0].Hops.Length };
    }

    /// <summary>All chains of at most two hops along a projection.</summary>
    public static FoundRoutes Chains(Projection projection, Node from, Node to, CancellationToken cancellation)
    {
        bool Leads(Node a, Node b) =>
            projection.ContainsVertex(a) && projection.ContainsVertex(b) && projection.Between(a, b).Any();

        return new(
            KazCsto.Networks.Paths.Routes.Along(projection, from, to, Most, MostHopsOfChains, cancellation),
            Leads
        );
    }
}
