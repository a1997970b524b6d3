using KazCsto.Networks.Structure;

namespace KazCsto.Time.Scenarios;

/// <summary>Whether the network falls into other parts, and which nodes hold parts together.</summary>
internal static class StructureEffects
{
    private const int Named = 4;

    public static EffectPart Part(Network before, Network after, FactEffects facts)
    {
        var (then, now) = (NetworkStructure.Of(before, _ => true), NetworkStructure.Of(after, _ => true));
        return new(
            "Does it hang together as before?",
            [
                .. PartsLine(then, now, facts),
                .. AloneLine(then, now, after, facts),
                .. CutLines(then.CutPoints, now.CutPoints, "is a cut point no longer", facts),
                .. CutLines(now.CutPoints, then.CutPoints, "becomes a cut point", facts),
            ],
            "Parts and cut points stay.",
            "part or cut point"
        );
    }

    private static IEnumerable<EffectLine> PartsLine(NetworkStructure before, NetworkStructure after, FactEffects facts)
    {
        var (then, now) = (PartsOf(before).ToList(), PartsOf(after).ToList());
        if (AreSame(then, now))
        {
            yield break;
        }

        var count = then.Count == now.Count ? $"still {now.Count}, with other members" : $"{then.Count} -> {now.Count}";
        var smaller = now.Skip(1).Select(p => Words.Some(p.Select(n => n.Name), Named));
        yield return new(
            "components",
            "",
            new(
                $"Parts of two nodes or more: {count}{(now.Count > 1 ? $"; beside the largest {string.Join("; ", smaller)}" : "")}",
                [.. facts.Ties]
            )
        )
        {
            Before = Numbers.Short(then.Count),
            After = Numbers.Short(now.Count),
        };
    }

    /// <summary>Whether parts hold the same nodes; a node that comes or goes, or has no tie before or after, is told elsewhere.</summary>
    private static bool AreSame(List<ImmutableArray<Node>> then, List<ImmutableArray<Node>> now)
    {
        var stay = then.SelectMany(p => p).Intersect(now.SelectMany(p => p)).ToHashSet();
        var (before, after) = (MembersOf(then, stay), MembersOf(now, stay));
        return then.Count == now.Count && !before.Contains("") && before.SetEquals(after);
    }

    private static HashSet<string> MembersOf(IEnumerable<ImmutableArray<Node>> parts, HashSet<Node> stay) =>
        parts
            .Select(p => string.Join(' ', p.Where(stay.Contains).Select(n => n.Id).Order(StringComparer.Ordinal)))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Nodes that lose their last tie, or get their first.</summary>
    private static IEnumerable<EffectLine> AloneLine(
        NetworkStructure before,
        NetworkStructure after,
        Network network,
        FactEffects facts
    )
    {
        var (then, now) = (AloneIn(before), AloneIn(after));
        var lost = now.Except(then).Where(n => before.Components.Any(c => c.Contains(n))).Order().ToList();
        var found = then.Except(now).Where(network.ContainsVertex).Order().ToList();
        foreach (
            var (nodes, verb) in new[]
            {
                (lost, "Without any tie in force any longer"),
                (found, "With a tie in force now"),
            }.Where(n => n.Item1.Count > 0)
        )
        {
            yield return new(
                "isolates",
                string.Join(' ', nodes.Select(n => n.Id)),
                new($"{verb}: {Words.Some(nodes.Select(n => n.Name), Named)}", Of(nodes, facts))
            );
        }
    }

    private static IEnumerable<EffectLine> CutLines(
        ImmutableArray<Node> some,
        ImmutableArray<Node> others,
        string verb,
        FactEffects facts
    ) =>
        some.Except(others)
            .Order()
            .Select(node => new EffectLine("cut point", node.Id, new($"{node.Name} {verb}", Of([node], facts))));

    /// <summary>The ties of some nodes that change, or all that change if none is theirs.</summary>
    private static ImmutableArray<Fact> Of(IReadOnlyCollection<Node> nodes, FactEffects facts)
    {
        var own = facts.Ties.Where(t => nodes.Contains(t.From) || nodes.Contains(t.To)).ToList();
        return own.Count > 0 ? [.. own] : [.. facts.Ties];
    }

    private static IEnumerable<ImmutableArray<Node>> PartsOf(NetworkStructure structure) =>
        structure.Components.Where(c => c.Length > 1);

    private static HashSet<Node> AloneIn(NetworkStructure structure) =>
        [.. structure.Components.Where(c => c.Length == 1).Select(c => c[0])];
}
