using KazCsto.Networks.Projections;

namespace KazCsto.Evidence.Specifications;

/// <summary>A choice of what a projection counts at all, other than the one that its rule makes.</summary>
/// <param name="Told">The choice in words that follow on "if": <c>hosts is left out</c>.</param>
/// <param name="On">The rule by it.</param>
internal sealed record StructuralChoice(string Told, Func<ProjectionRule, ProjectionRule> On)
{
    /// <summary>
    /// Each other direction that a rule says may be read, each kind of tie left out that makes an arc, and each kind of node left out, or contracted if it was
    /// kept: one at a time, the rest as it stands.
    /// </summary>
    public static IEnumerable<StructuralChoice> All(Projection projection)
    {
        var rule = projection.Rule;
        var ties = projection
            .Ties.Select(t => t.Kind)
            .Distinct()
            .Where(k => rule.Ties.ContainsKey(k.Name))
            .OrderBy(k => k.Name, StringComparer.Ordinal)
            .ToList();
        var nodes = projection
            .Ties.SelectMany(t => t.Nodes)
            .Select(n => n.Kind)
            .Distinct()
            .Where(k => rule.Keep.Contains(k.Name) || rule.Through.Contains(k.Name))
            .OrderBy(k => k.Name, StringComparer.Ordinal);
        return
        [
            .. ties.SelectMany(kind => rule.Ties[kind.Name].Otherwise.Select(moves => Turned(kind, moves))),
            .. ties.Select(WithoutTies),
            .. nodes.SelectMany(kind => OfNodes(rule, kind)),
        ];
    }

    private static StructuralChoice Turned(TieKind kind, Moves moves)
    {
        var told = moves switch
        {
            Moves.FromMovesTo => "moves only the second",
            Moves.ToMovesFrom => "moves only the first",
            _ => "moves both",
        };
        return new(
            $"“{kind.Phrase}” {told}",
            rule => rule with { Ties = With(rule.Ties, kind.Name, rule.Ties[kind.Name] with { Moves = moves }) }
        );
    }

    private static StructuralChoice WithoutTies(TieKind kind) =>
        new(
            $"“{kind.Phrase}” is left out",
            rule =>
                rule with
                {
                    Ties = Without(rule.Ties, kind.Name),
                    StandFor = Without(rule.StandFor, kind.Name),
                    ActThrough = Without(rule.ActThrough, kind.Name),
                }
        );

    private static IEnumerable<StructuralChoice> OfNodes(ProjectionRule rule, NodeKind kind)
    {
        var plural = kind.Plural.ToLowerInvariant();
        yield return new($"{plural} are left out", r => Removed(r, kind.Name));
        if (rule.Keep.Contains(kind.Name))
        {
            yield return new(
                $"{plural} are passed through",
                r => Removed(r, kind.Name) with { Through = [.. r.Through, kind.Name] }
            );
        }
    }

    private static ProjectionRule Removed(ProjectionRule rule, string kind) =>
        rule with
        {
            Keep = [.. rule.Keep.Where(k => k != kind)],
            Through = [.. rule.Through.Where(k => k != kind)],
            Counted = [.. rule.Counted.Where(k => k != kind)],
        };

    private static Dictionary<string, T> Without<T>(IReadOnlyDictionary<string, T> all, string key) =>
        all.Where(t => t.Key != key).ToDictionary(t => t.Key, t => t.Value, StringComparer.Ordinal);

    private static Dictionary<string, T> With<T>(IReadOnlyDictionary<string, T> all, string key, T value) =>
        new(all, StringComparer.Ordinal) { [key] = value };
}
