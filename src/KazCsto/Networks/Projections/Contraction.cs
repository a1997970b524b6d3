namespace KazCsto.Networks.Projections;

/// <summary>
/// Finds the arcs of a projection: direct ties of kept nodes, and chains of ties through contracted ones, through parts of their ends, and through those who
/// act for the node that an arc leaves.
/// </summary>
internal sealed class Contraction(Network network, ProjectionRule rule, Func<Tie, bool> counts)
{
    private readonly HashSet<string> _kept = [.. rule.Keep];
    private readonly HashSet<string> _through = [.. rule.Through];
    private readonly Belonging _belonging = new(network, rule, counts);

    /// <summary>Every arc, in the order of the nodes it leaves and the ties it takes.</summary>
    public IEnumerable<Arc> Arcs() => network.Nodes.Where(IsEnd).SelectMany(node => ArcsFrom(node, node, node, []));

    /// <summary>The arcs that go on from a chain.</summary>
    /// <param name="start">Where the chain begins.</param>
    /// <param name="actor">Who acts in it: the last of its nodes that is an end, too.</param>
    /// <param name="here">Where it has come to.</param>
    /// <param name="taken">The ties that it took.</param>
    private IEnumerable<Arc> ArcsFrom(Node start, Node actor, Node here, ImmutableArray<Tie> taken)
    {
        foreach (var (tie, next) in StepsFrom(start, here).Where(step => !Touches(taken, step.Next, start)))
        {
            var (ties, isEnd) = (taken.Add(tie), IsEnd(next));
            if (isEnd && !MayEnd(start, next, ties))
            {
                continue;
            }

            if (isEnd)
            {
                yield return ArcOf(start, next, ties);
            }

            // From one to another of one home is inside.
            var goesOn = isEnd
                ? !_belonging.IsCounted(next) && !_belonging.ShareAHome(actor, next)
                : _through.Contains(next.Kind.Name) || _belonging.IsPart(next);
            foreach (var arc in goesOn ? ArcsFrom(start, isEnd ? next : actor, next, ties) : [])
            {
                yield return arc;
            }
        }
    }

    private IEnumerable<(Tie Tie, Node Next)> StepsFrom(Node start, Node here)
    {
        var isAtHome = here.Equals(start) || _belonging.WholeOf(here).Equals(start);
        // Whoever reaches a part of another has reached the whole.
        var ties =
            _belonging.IsPart(here) && !isAtHome
                ? _belonging.Above(here)
                : network
                    .TiesOf(here)
                    .Where(tie => counts(tie) && MovesAwayFrom(here, tie))
                    .Union(isAtHome ? _belonging.Below(here) : []);
        return ties.Select(tie => (Tie: tie, Next: tie.Other(here)))
            .Where(step => isAtHome || !_belonging.WholeOf(step.Next).Equals(start));
    }

    /// <summary>Between a node and those who act for it nothing counts but that they do.</summary>
    private bool MayEnd(Node start, Node end, ImmutableArray<Tie> ties) =>
        _belonging.HomesOf(start).Contains(end)
            ? rule.ActThrough.ContainsKey(ties[0].Kind.Name)
            : !_belonging.HomesOf(end).Contains(start) || rule.ActThrough.ContainsKey(ties[^1].Kind.Name);

    private bool MovesAwayFrom(Node node, Tie tie) =>
        rule.Ties.TryGetValue(tie.Kind.Name, out var tieRule)
        && (tieRule.At.Count == 0 || tieRule.At.Contains(tie.To.Kind.Name))
        && (
            tie.Kind.IsSymmetric
            || tieRule.Moves switch
            {
                Moves.FromMovesTo => tie.From.Equals(node),
                Moves.ToMovesFrom => tie.To.Equals(node),
                _ => true,
            }
        );

    private Arc ArcOf(Node from, Node to, ImmutableArray<Tie> ties)
    {
        var level = rule.LevelOf(from, ties);
        var family = ties.Length > 1 ? ties[0].Other(from).Kind.Name : ties[0].Kind.Name;
        return new(from, to, ties)
        {
            Through =
                ties.Length == 1
                    ? ties[0].Id
                    : string.Join('>', Between(from, ties).Where(n => !IsInside(n, from, to))),
            Strength = level,
            Length = rule.LengthOf(level),
            Family = rule.Families.GetValueOrDefault(family, ""),
        };
    }

    private static IEnumerable<Node> Between(Node from, ImmutableArray<Tie> ties)
    {
        foreach (var tie in ties.SkipLast(1))
        {
            from = tie.Other(from);
            yield return from;
        }
    }

    /// <summary>Whether a node is a part of one of two ends, or acts for the first: through several such nothing goes several times.</summary>
    private bool IsInside(Node node, Node from, Node to) =>
        _belonging.IsPart(node) && (_belonging.WholeOf(node).Equals(from) || _belonging.WholeOf(node).Equals(to))
        || _belonging.HomesOf(node).Contains(from);

    private bool IsEnd(Node node) => _kept.Contains(node.Kind.Name) && !_belonging.IsPart(node);

    private static bool Touches(ImmutableArray<Tie> ties, Node node, Node start) =>
        node.Equals(start) || ties.Any(t => t.From.Equals(node) || t.To.Equals(node));
}
