using KazCsto.Networks.Projections;

namespace KazCsto.Time.Scenarios;

/// <summary>Which arcs of a projection go, come or get another strength, and the facts behind them.</summary>
internal sealed class ArcChanges
{
    private readonly List<(Arc Arc, bool IsBefore)> _arcs;
    private readonly (Projection Before, Projection After) _twins;
    private readonly (HashSet<string> Before, HashSet<string> After) _inForce;
    private readonly FactEffects _facts;

    public ArcChanges(Projection before, Projection after, FactEffects facts)
    {
        (_twins, _facts) = ((before, after), facts);
        _inForce = (InForceIn(before.Network), InForceIn(after.Network));
        var (then, now) = (KeysOf(before), KeysOf(after));
        _arcs =
        [
            .. before
                .Arcs.Where(a => !now.Contains(KeyOf(a)))
                .Select(a => (a, true))
                .Concat(after.Arcs.Where(a => !then.Contains(KeyOf(a))).Select(a => (a, false)))
                .OrderByDescending(a => a.a.Strength)
                .ThenByDescending(a => a.a.WeakestTie.Probability)
                .ThenBy(a => KeyOf(a.a), StringComparer.Ordinal),
        ];
    }

    /// <summary>All facts behind what changes.</summary>
    public ImmutableArray<Fact> All => Told(_arcs).Facts;

    /// <summary>The facts behind the arcs of a node that change; if none of its own does, those behind the arcs of others, which move it.</summary>
    public (bool IsOwn, string Text, ImmutableArray<Fact> Facts) Behind(Node node)
    {
        var own = _arcs.Where(a => a.Arc.Source.Equals(node) || a.Arc.Target.Equals(node)).ToList();
        if (own.Count == 0)
        {
            return (false, ", since others change", All);
        }

        var (text, facts) = Told(own);
        return (true, text, facts);
    }

    private (string Text, ImmutableArray<Fact> Facts) Told(IReadOnlyCollection<(Arc Arc, bool IsBefore)> arcs)
    {
        var causes = arcs.SelectMany(a => CausesOf(a.Arc, a.IsBefore)).DistinctBy(c => c.Fact.Id).ToList();
        if (causes.Count == 0)
        {
            return ("", [.. arcs.SelectMany(a => a.Arc.Ties).DistinctBy(t => t.Id)]);
        }

        var (first, turn) = causes[0];
        var others = causes.Skip(1).All(c => c.Fact is Tie) ? "other tie" : "other fact";
        var more = causes.Count == 1 ? "" : $", and {Counted.Of(causes.Count - 1, others)}";
        return ($", because {first.Guarded()} {turn}{more}", [.. causes.Select(c => c.Fact)]);
    }

    /// <summary>What makes an arc another: of its facts those that go or come; if all stay, those that count for another level; else those told otherwise.</summary>
    private IEnumerable<(Fact Fact, string Turn)> CausesOf(Arc arc, bool isBefore)
    {
        var others = isBefore ? _inForce.After : _inForce.Before;
        (IEnumerable<Fact> Facts, string Turn)[] causes =
        [
            (arc.Facts.Where(f => !others.Contains(f.Id)), isBefore ? "goes" : "comes"),
            (arc.Ties.Where(HasOtherLevel), "counts otherwise"),
            (arc.Facts.Where(_facts.Changes), "changes"),
        ];
        var (facts, turn) = causes.FirstOrDefault(c => c.Facts.Any(), ([], ""));
        return facts.Select(f => (f, turn));
    }

    private bool HasOtherLevel(Tie tie) =>
        _twins.Before.Rule.Ties.TryGetValue(tie.Kind.Name, out var then)
        && _twins.After.Rule.Ties.TryGetValue(tie.Kind.Name, out var now)
        && then.Level != now.Level;

    private static HashSet<string> InForceIn(Network network) =>
        network.Facts.Where(f => f.Standing == Standing.InForce).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> KeysOf(Projection projection) =>
        projection.Arcs.Select(KeyOf).ToHashSet(StringComparer.Ordinal);

    private static string KeyOf(Arc arc) =>
        string.Join(
            '\n',
            arc.Ties.Select(t => t.Id)
                .Prepend(arc.Through)
                .Prepend(Numbers.Short(arc.Strength))
                .Prepend(arc.Target.Id)
                .Prepend(arc.Source.Id)
        );
}
