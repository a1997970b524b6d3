namespace KazCsto.Model;

/// <summary>The immutable typed graph that claims make: nodes, their properties and their ties.</summary>
/// <remarks>
/// A tie is stored once, from its subject to its object. Ties that are contested or only denied are part of the network, and of no
/// projection. Nodes, ties, properties and sources are in the order of their ids.
/// </remarks>
public sealed class Network : Digraph<Tie>
{
    private readonly ILookup<Node, Property> _properties;
    private readonly Dictionary<string, Node> _byId;
    private readonly Existence _existence;

    private Network(
        Schema schema,
        GradeScale scale,
        ImmutableArray<Source> sources,
        ImmutableArray<Node> nodes,
        ImmutableArray<Tie> ties,
        ImmutableArray<Property> properties,
        DateOnly? day
    )
        : base(nodes, ties)
    {
        (Schema, Scale, Sources, Ties, Properties, Day) = (schema, scale, sources, ties, properties, day);
        _properties = properties.ToLookup(p => p.Node);
        _existence = new(properties);
        _byId = nodes.ToDictionary(n => n.Id, StringComparer.Ordinal);
    }

    /// <summary>Other facts about the same nodes, over all of history; what stays is shared.</summary>
    private Network(Network whole, ImmutableArray<Tie> ties, ImmutableArray<Property> properties)
        : base(whole, ties)
    {
        (Schema, Scale, Sources, Ties, Properties) = (whole.Schema, whole.Scale, whole.Sources, ties, properties);
        var stays = properties.SequenceEqual(whole.Properties);
        _properties = stays ? whole._properties : properties.ToLookup(p => p.Node);
        _existence = stays ? whole._existence : new(properties);
        _byId = whole._byId;
    }

    /// <summary>The vocabulary.</summary>
    public Schema Schema { get; }

    /// <summary>How grades become probabilities.</summary>
    public GradeScale Scale { get; }

    /// <summary>All sources, cited or not.</summary>
    public ImmutableArray<Source> Sources { get; }

    /// <summary>All ties.</summary>
    public ImmutableArray<Tie> Ties { get; }

    /// <summary>All properties.</summary>
    public ImmutableArray<Property> Properties { get; }

    /// <summary>The day that the network was taken on, or null if it holds all of history.</summary>
    public DateOnly? Day { get; }

    /// <summary>Every tie and property.</summary>
    public IEnumerable<Fact> Facts => Ties.Concat<Fact>(Properties);

    /// <summary>Every claim.</summary>
    public IEnumerable<Claim> Claims => Facts.SelectMany(f => f.Claims);

    /// <summary>Weighs claims into a network.</summary>
    public static Network Of(
        Schema schema,
        GradeScale scale,
        IEnumerable<Source> sources,
        IEnumerable<Node> nodes,
        IEnumerable<Claim> claims
    )
    {
        var bySubject = claims.GroupBy(c => c.Subject).OrderBy(g => g.Key.Id, StringComparer.Ordinal).ToList();
        ImmutableArray<Property> properties =
        [
            .. bySubject
                .Where(g => g.Key is PropertySubject)
                .Select(g => Property.Of((PropertySubject)g.Key, [.. Claim.BestFirst(g)], scale)),
        ];
        var existence = new Existence(properties);
        return new(
            schema,
            scale,
            [.. sources.OrderBy(s => s.Id, StringComparer.Ordinal)],
            [.. nodes.Order()],
            [
                .. bySubject
                    .Where(g => g.Key is TieSubject)
                    .Select(g => (Subject: (TieSubject)g.Key, Claims: Claim.BestFirst(g)))
                    .Select(t => new Tie(t.Subject, [.. t.Claims], scale, existence.OfUndated(t.Subject))),
            ],
            properties,
            null
        );
    }

    /// <summary>
    /// The network as it could be known at the end of a day: only claims whose source had surely been published, and the nodes
    /// that they speak of.
    /// </summary>
    public Network KnownBy(DateOnly day)
    {
        var claims = Claims.Where(c => c.Source.IsKnownBy(day)).ToList();
        return Of(
            Schema,
            Scale,
            Sources.Where(s => s.IsKnownBy(day)),
            claims.SelectMany(c => c.Subject.Nodes).Distinct(),
            claims
        );
    }

    /// <summary>The network of all history by another map of grades to probabilities.</summary>
    public Network Under(GradeScale scale) =>
        Of(
            Schema,
            scale,
            Sources,
            Nodes,
            Claims.Select(c => c with { Probability = scale.Of(c.Source, c.Credibility) })
        );

    /// <summary>This network, and then the same by each other map of grades.</summary>
    public IReadOnlyList<Network> UnderEach(IEnumerable<GradeScale> maps) =>
        [this, .. maps.Where(m => m.Name != Scale.Name).Select(Under)];

    /// <summary>The network of all history as it would be without some claims; the nodes stay.</summary>
    internal Network Without(Func<Claim, bool> isLeftOut)
    {
        var (ties, properties) = Reweighing.Without(Ties, Properties, Scale, isLeftOut);
        return new(this, ties, properties);
    }

    /// <summary>The network on a day: what surely ended or had not begun is gone, with all its ties.</summary>
    /// <param name="day">The day.</param>
    /// <param name="certain">Whether what only possibly holds is left out too.</param>
    public Network At(DateOnly day, bool certain = false)
    {
        var least = certain ? Presence.Certainly : Presence.Possibly;
        var nodes = Nodes.Where(n => _existence.Of(n).On(day) >= least).ToHashSet();
        return new(
            Schema,
            Scale,
            Sources,
            [.. Nodes.Where(nodes.Contains)],
            [.. Ties.Where(t => nodes.Contains(t.From) && nodes.Contains(t.To) && t.Period.On(day) >= least)],
            [.. Properties.Where(p => nodes.Contains(p.Node) && p.Period.On(day) >= least)],
            day
        );
    }

    /// <summary>
    /// The network on a day as any of its claims would have it: also the ties that hold on that day by dates which are not in force.
    /// </summary>
    internal Network ByAnyDate(DateOnly day)
    {
        var on = At(day);
        var nodes = on.Nodes.ToHashSet();
        return new(
            Schema,
            Scale,
            Sources,
            on.Nodes,
            [.. Ties.Where(t => nodes.Contains(t.From) && nodes.Contains(t.To) && t.MayHoldOn(day))],
            on.Properties,
            day
        );
    }

    /// <summary>Whether a tie or property only possibly holds on the day of the network, by its own dates or those of its nodes.</summary>
    public bool IsOnlyPossible(Fact fact) =>
        Day is { } day
        && (
            fact.Period.On(day) == Presence.Possibly
            || fact.Nodes.Any(n => _existence.Of(n).On(day) == Presence.Possibly)
        );

    /// <summary>When a node exists, by what is claimed of it; always, if nothing is.</summary>
    public Period ExistenceOf(Node node) => _existence.Of(node);

    /// <summary>The node with an id, or null.</summary>
    public Node? Find(string id) => _byId.GetValueOrDefault(id);

    /// <summary>The nodes of the kinds with a meaning.</summary>
    internal IEnumerable<Node> OfMeaning(NodeMeaning meaning) => Nodes.Where(n => n.Is(meaning));

    /// <summary>The properties of a node.</summary>
    public IEnumerable<Property> PropertiesOf(Node node) => _properties[node];

    /// <summary>The property of a node that is in force, or null; of several values the surest.</summary>
    public Property? PropertyOf(Node node, string property) => Property.InForce(_properties[node], property);

    /// <summary>The property of a node that is in force, of the kinds with a meaning, or null; of several values the surest.</summary>
    internal Property? PropertyOf(Node node, PropertyMeaning meaning) =>
        _properties[node].Where(p => p.Is(meaning) && p.Standing == Standing.InForce).MaxBy(p => p.Probability);

    /// <summary>The ties of a node at either end, by id.</summary>
    public IEnumerable<Tie> TiesOf(Node node) =>
        OutEdges(node)
            .Concat(InEdges(node).Where(t => !t.From.Equals(t.To)))
            .OrderBy(t => t.Id, StringComparer.Ordinal);
}
