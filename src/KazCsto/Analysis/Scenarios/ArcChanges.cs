using System.Collections.Immutable;
using KazCsto.Analysis.Projections;
using KazCsto.Model;

namespace KazCsto.Analysis.Scenarios;

/// <summary>Which arcs of a projection go, come or get another strength, and the ties behind them.</summary>
internal sealed class ArcChanges
{
    private readonly List<(Arc Arc, bool Goes)> _arcs;
    private readonly FactEffects _facts;

    public ArcChanges(Projection before, Projection after, FactEffects facts)
    {
        _facts = facts;
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

    /// <summary>All ties behind what changes.</summary>
    public ImmutableArray<Fact> All => Told(_arcs).Facts;

    /// <summary>The ties behind the arcs of a node that change; if none of its own does, those behind the arcs of others, which move it.</summary>
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

    private (string Text, ImmutableArray<Fact> Facts) Told(
        IReadOnlyCollection<(Arc Arc, bool Goes)> arcs
    )
    {
        var ties = arcs.SelectMany(a => a.Arc.Ties.Select(tie => (Tie: tie, a.Goes)))
            .DistinctBy(t => t.Tie.Id)
            .ToList();
        // Of an arc through a base or a treaty only some ties are others than they were.
        var changed = ties.Where(t => _facts.Changes(t.Tie)).ToList();
        if (changed.Count == 0)
        {
            changed = ties;
        }

        if (changed.Count == 0)
        {
            return ("", []);
        }

        var (first, goes) = changed[0];
        var more = changed.Count == 1 ? "" : $", and {Counted.Of(changed.Count - 1, "other tie")}";
        return (
            $", because {first.Guarded()} {(goes ? "goes" : "comes")}{more}",
            [.. changed.Select(t => t.Tie)]
        );
    }

    private static HashSet<string> KeysOf(Projection projection) =>
        projection.Arcs.Select(KeyOf).ToHashSet(StringComparer.Ordinal);

    private static string KeyOf(Arc arc) =>
        string.Join(
            '\n',
            arc.Ties.Select(t => t.Id)
                .Prepend(arc.Through)
                .Prepend(EffectWords.Number(arc.Strength))
                .Prepend(arc.Target.Id)
                .Prepend(arc.Source.Id)
        );
}
