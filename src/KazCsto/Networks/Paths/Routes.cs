using KazCsto.Graphs;
using KazCsto.Graphs.Paths;
using KazCsto.Networks.Projections;

namespace KazCsto.Networks.Paths;

/// <summary>Finds paths between two nodes and says what each hop rests on.</summary>
public static class Routes
{
    /// <summary>The k shortest paths over ties in force, taken either way, by hops.</summary>
    /// <remarks>Several ties of the same two nodes are one hop, shown by the surest; equally long paths are in the order of their nodes.</remarks>
    /// <param name="network">The network on a day.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node.</param>
    /// <param name="counts">Which kinds of tie may be taken.</param>
    /// <param name="k">How many paths are wanted at most.</param>
    /// <param name="maxHops">The most hops, or null for any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static RouteList OverTies(
        Network network,
        Node from,
        Node to,
        Func<TieKind, bool> counts,
        int k,
        int? maxHops,
        CancellationToken cancellation = default
    )
    {
        if (Unplaced(network, from, to) is { } none)
        {
            return none;
        }

        var byEnds = network
            .Ties.Where(t => t.Standing == Standing.InForce && counts(t.Kind))
            .ToLookup(t => Ends(network.NumberOf(t.From), network.NumberOf(t.To)));
        var graph = Graph.Of(
            network.Nodes.Length,
            [.. byEnds.Select(g => new GraphArc(g.Key.Low, g.Key.High, Length: 1))],
            directed: false
        );
        var found = KShortestPaths.Of(
            graph,
            network.NumberOf(from),
            network.NumberOf(to),
            k + 1,
            maxHops,
            cancellation
        );
        return ListOf(found, k, (a, b) => HopOver(network.Nodes[a], network.Nodes[b], byEnds[Ends(a, b)]));
    }

    /// <summary>The k shortest paths along the arcs of a projection, by its lengths, or by hops if it gives none.</summary>
    public static RouteList Along(
        Projection projection,
        Node from,
        Node to,
        int k,
        int? maxHops,
        CancellationToken cancellation = default
    )
    {
        if (Unplaced(projection, from, to) is { } none)
        {
            return none;
        }

        var graph = projection.Graph.HasLengths ? projection.Graph : projection.Graph.ByHops();
        var found = KShortestPaths.Of(
            graph,
            projection.NumberOf(from),
            projection.NumberOf(to),
            k + 1,
            maxHops,
            cancellation
        );
        return ListOf(found, k, (a, b) => HopAlong(projection, projection.Nodes[a], projection.Nodes[b]));
    }

    private static RouteList? Unplaced<TArc>(Digraph<TArc> graph, Node from, Node to)
        where TArc : class, QuikGraph.IEdge<Node> =>
        new[] { from, to }.FirstOrDefault(end => !graph.ContainsVertex(end)) is { } unplaced
            ? new([], MoreExist: false) { Unplaced = unplaced }
            : null;

    private static RouteList ListOf(IReadOnlyList<NodePath> found, int k, Func<int, int, Hop> hop) =>
        new(
            [
                .. found
                    .Take(k)
                    .Where(p => p.Hops > 0)
                    .Select(p => new Route(p.Length, [.. p.Nodes.Zip(p.Nodes.Skip(1), hop)])),
            ],
            found.Count > k
        );

    private static Hop HopOver(Node from, Node to, IEnumerable<Tie> ties) =>
        new(
            from,
            to,
            [
                .. ties.OrderByDescending(t => t.Probability)
                    .ThenBy(t => t.Id, StringComparer.Ordinal)
                    .Select(t => ImmutableArray.Create(t)),
            ]
        );

    private static Hop HopAlong(Projection projection, Node from, Node to) =>
        new(from, to, [.. projection.Between(from, to).Select(a => a.Ties)]);

    private static (int Low, int High) Ends(int a, int b) => a < b ? (a, b) : (b, a);
}
