namespace KazCsto.Networks.Projections;

/// <summary>Finds the arcs of a projection: direct ties of kept nodes, and chains of ties through contracted ones.</summary>
internal sealed class Contraction(Network network, ProjectionRule rule, Func<Tie, bool> counts)
{
    private readonly HashSet<string> _kept = [.. rule.Keep];
    private readonly HashSet<string> _through = [.. rule.Through];

    /// <summary>Every arc, in the order of the nodes it leaves and the ties it takes.</summary>
    public IEnumerable<Arc> Arcs() => network.Nodes.Where(IsKept).SelectMany(node => ArcsFrom(node, node, []));

    private IEnumerable<Arc> ArcsFrom(Node start, Node here, ImmutableArray<Tie> taken)
    {
        foreach (var (tie, next) in StepsFrom(here).Where(step => !Touches(taken, step.Next, start)))
        {
            var ties = taken.Add(tie);
            if (IsKept(next))
            {
                yield return ArcOf(start, next, ties);
            }
            else if (_through.Contains(next.Kind.Name))
            {
                foreach (var arc in ArcsFrom(start, next, ties))
                {
                    yield return arc;
                }
            }
        }
    }

    private IEnumerable<(Tie Tie, Node Next)> StepsFrom(Node node) =>
        network
            .TiesOf(node)
            .Where(tie => counts(tie) && MovesAwayFrom(node, tie))
            .Select(tie => (tie, tie.Other(node)));

    private bool MovesAwayFrom(Node node, Tie tie) =>
        rule.Ties.TryGetValue(tie.Kind.Name, out var tieRule)
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
        var level = rule.LevelOf(ties);
        var family = ties.Length > 1 ? ties[0].Other(from).Kind.Name : ties[0].Kind.Name;
        return new(from, to, ties)
        {
            Through = ties.Length == 1 ? ties[0].Id : string.Join('>', Between(from, ties)),
            Strength = level,
            Length = rule.LengthOf(level),
            Family = rule.Families.GetValueOrDefault(family, ""),
        };
    }

    private static IEnumerable<string> Between(Node from, ImmutableArray<Tie> ties)
    {
        foreach (var tie in ties.SkipLast(1))
        {
            from = tie.Other(from);
            yield return from.Id;
        }
    }

    private bool IsKept(Node node) => _kept.Contains(node.Kind.Name);

    private static bool Touches(ImmutableArray<Tie> ties, Node node, Node start) =>
        node.Equals(start) || ties.Any(t => t.From.Equals(node) || t.To.Equals(node));
}
