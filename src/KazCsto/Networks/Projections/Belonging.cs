namespace KazCsto.Networks.Projections;

/// <summary>Which nodes are parts of another, as a state's organs are, and who acts for whom, as a state's leaders do.</summary>
internal sealed class Belonging
{
    private readonly ProjectionRule _rule;
    private readonly Dictionary<Node, Node> _wholes = [];
    private readonly ILookup<Node, Tie> _partsOf;
    private readonly ILookup<Node, Tie> _partIn;
    private readonly ILookup<Node, Tie> _officesIn;
    private readonly ILookup<Node, Tie> _officesOf;

    public Belonging(Network network, ProjectionRule rule, Func<Tie, bool> counts)
    {
        _rule = rule;
        var standing = network.Ties.Where(t => rule.StandFor.ContainsKey(t.Kind.Name) && counts(t)).ToList();
        var above = standing.ToLookup(t => t.From);
        foreach (var node in above.Select(g => g.Key))
        {
            if (WholesOf(node, above, []).Distinct().Take(2).ToArray() is [{ } whole])
            {
                _wholes[node] = whole;
            }
        }

        var partial = standing.Where(t => IsPart(t.From)).ToList();
        (_partsOf, _partIn) = (partial.ToLookup(t => t.To), partial.ToLookup(t => t.From));
        var offices = network.Ties.Where(t => IsOfficeFor(t, rule) && counts(t)).ToList();
        (_officesIn, _officesOf) = (offices.ToLookup(t => t.To), offices.ToLookup(t => t.From));
    }

    /// <summary>The node itself, or what it stands for.</summary>
    public Node WholeOf(Node node) => _wholes.GetValueOrDefault(node, node);

    /// <summary>Whether a node stands for another.</summary>
    public bool IsPart(Node node) => _wholes.ContainsKey(node);

    /// <summary>Whether rankings count a node.</summary>
    public bool IsCounted(Node node) => _rule.Counts(node);

    /// <summary>For whom somebody acts.</summary>
    public IEnumerable<Node> HomesOf(Node node) => _officesOf[node].Select(t => WholeOf(t.To)).Distinct();

    /// <summary>Whether two act for one and the same.</summary>
    public bool ShareAHome(Node one, Node other) => HomesOf(one).Intersect(HomesOf(other)).Any();

    /// <summary>The ties by which others are parts of a node or act for it.</summary>
    public IEnumerable<Tie> Below(Node node) => _partsOf[node].Concat(_officesIn[node]);

    /// <summary>The ties by which a part stands for its whole.</summary>
    public IEnumerable<Tie> Above(Node part) => _partIn[part];

    private bool IsOfficeFor(Tie tie, ProjectionRule rule) =>
        rule.ActThrough.TryGetValue(tie.Kind.Name, out var acting)
        && !IsCounted(tie.From)
        && WholeOf(tie.To).Kind.Name == acting.Of;

    private IEnumerable<Node?> WholesOf(Node node, ILookup<Node, Tie> above, ImmutableHashSet<Node> seen)
    {
        foreach (var tie in above[node].Where(t => !seen.Contains(t.To)))
        {
            if (tie.To.Kind.Name == _rule.StandFor[tie.Kind.Name])
            {
                yield return tie.To;
            }
            else if (above.Contains(tie.To))
            {
                foreach (var whole in WholesOf(tie.To, above, seen.Add(node)))
                {
                    yield return whole;
                }
            }
            else
            {
                // It is also a part of something that stands for nobody.
                yield return null;
            }
        }
    }
}
