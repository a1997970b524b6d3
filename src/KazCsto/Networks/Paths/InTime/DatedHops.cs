using KazCsto.Networks.Projections;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>All hops that there ever were between two nodes, with their ways and the days of each.</summary>
internal sealed class DatedHops
{
    private readonly Digraph<Tie>? _ties;
    private readonly Projection? _projection;
    private readonly Dictionary<(int From, int To), ImmutableArray<DatedWay>> _ways;

    private DatedHops(Digraph<Tie>? ties, Projection? projection, IEnumerable<(Node From, Node To, DatedWay Way)> ways)
    {
        (_ties, _projection) = (ties, projection);
        _ways = ways.Where(w => !w.Way.Days.IsEmpty)
            .GroupBy(w => (NumberOf(w.From), NumberOf(w.To)), w => w.Way)
            .ToDictionary(g => g.Key, g => g.ToImmutableArray());
        ByStart = _ways.Keys.Order().ToLookup(pair => pair.From, pair => pair.To);
        ByEnd = _ways.Keys.Order().ToLookup(pair => pair.To, pair => pair.From);
    }

    /// <summary>The nodes, by id.</summary>
    public ImmutableArray<Node> Nodes => _projection?.Nodes ?? _ties!.Nodes;

    /// <summary>The pairs of nodes that have a hop.</summary>
    internal IEnumerable<(int From, int To)> Pairs => _ways.Keys;

    /// <summary>Every way of every hop.</summary>
    internal IEnumerable<DatedWay> Ways => _ways.Values.SelectMany(w => w);

    /// <summary>Where one can go from a node, in the order of the nodes.</summary>
    internal ILookup<int, int> ByStart { get; }

    /// <summary>Whence one can come to a node.</summary>
    internal ILookup<int, int> ByEnd { get; }

    /// <summary>Ties in force, taken either way.</summary>
    /// <param name="history">The network over all of history.</param>
    /// <param name="counts">Which kinds of tie may be taken.</param>
    /// <param name="window">The days that may be used.</param>
    public static DatedHops OverTies(Network history, Func<TieKind, bool> counts, TimeWindow window) =>
        new(
            history,
            null,
            history
                .Ties.Where(t => t.Standing == Standing.InForce && counts(t.Kind))
                .Where(t => !t.From.Equals(t.To))
                .OrderByDescending(t => t.Probability)
                .ThenBy(t => t.Id, StringComparer.Ordinal)
                .Select(t => (Tie: t, Way: DatedWay.Of(t, history, window)))
                .SelectMany(t => new[] { (t.Tie.From, t.Tie.To, t.Way), (t.Tie.To, t.Tie.From, t.Way) })
        );

    /// <summary>The arcs of a projection: the ties of a contracted one, and all that an obligation rests on, hold at once.</summary>
    public static DatedHops Along(Network history, ProjectionRule rule, TimeWindow window)
    {
        var projection = Projection.OnEveryGround(history, rule);
        return new(
            null,
            projection,
            projection
                .Arcs.OrderByDescending(a => a.Strength)
                .ThenByDescending(a => a.WeakestTie.Probability)
                .ThenBy(a => a.Ties.Length)
                .Select(a => (a.Source, a.Target, DatedWay.Of(a, history, window)))
        );
    }

    /// <summary>Whether a node has a place in it.</summary>
    public bool Contains(Node node) => _projection?.ContainsVertex(node) ?? _ties!.ContainsVertex(node);

    internal int NumberOf(Node node) => _projection?.NumberOf(node) ?? _ties!.NumberOf(node);

    /// <summary>The ways from one node to another, the strongest and surest first.</summary>
    internal ImmutableArray<DatedWay> Between(int from, int to) => _ways[(from, to)];

    /// <summary>How long a hop is by some of its ways together: the length of the projection, or 1 where it gives none.</summary>
    internal double LengthOf(int from, int to, IReadOnlyCollection<DatedWay> ways) =>
        _projection is null || _projection.Rule.Length == LengthRule.None
            ? 1
            : _projection.Together(from, to, [.. ways.Select(w => w.Arc!)]).Length;
}
