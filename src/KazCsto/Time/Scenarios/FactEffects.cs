using KazCsto.Time.Changes;

namespace KazCsto.Time.Scenarios;

/// <summary>Which nodes, ties and values go, come or are told otherwise on the day.</summary>
internal sealed class FactEffects
{
    private const double SameProbability = 1e-12;

    private readonly NetworkDiff _diff;
    private readonly ImmutableArray<(Fact Before, Fact After)> _altered;
    private readonly ImmutableArray<Fact> _regraded;
    private readonly HashSet<string> _ids;

    private FactEffects(NetworkDiff diff)
    {
        _diff = diff;
        var then = diff.Before.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var both = diff
            .After.Facts.Where(f => then.ContainsKey(f.Id))
            .Select(f => (Before: then[f.Id], After: f))
            .ToList();
        _altered = [.. both.Where(f => f.Before.Told(diff.Before) != f.After.Told(diff.After))];
        _regraded =
        [
            .. both.Except(_altered)
                .Where(f => Math.Abs(f.Before.Probability - f.After.Probability) > SameProbability)
                .Select(f => f.After),
        ];
        _ids = Of(_altered.Select(f => f.After)).ToHashSet(StringComparer.Ordinal);
        _ids.UnionWith(Of(diff.Ended.Concat(diff.Begun).Concat(_regraded)));
    }

    public static FactEffects Of(Network before, Network after) => new(NetworkDiff.Of(before, after));

    /// <summary>Whether a tie or value is another than it was.</summary>
    public bool Changes(Fact fact) => _ids.Contains(fact.Id);

    /// <summary>The ties that go, come or are told otherwise, those that go first.</summary>
    public IEnumerable<Tie> Ties => _diff.Ended.Concat(_diff.Begun).Concat(_altered.Select(f => f.After)).OfType<Tie>();

    public EffectPart Part(ScenarioChanges changes, Network history, Network supposed) =>
        new(
            $"What goes and comes on {Words.Day(_diff.Before.Day!.Value)}?",
            [
                .. _diff.NodesGone.Select(n => NodeLine(n, "goes", _diff.Before)),
                .. _diff.NodesCome.Select(n => NodeLine(n, "comes", _diff.After)),
                .. _diff.Ended.Where(f => !IsOf(f, _diff.NodesGone)).Select(f => FactLine(f, "goes", _diff.Before)),
                .. _diff.Begun.Where(f => !IsOf(f, _diff.NodesCome)).Select(f => FactLine(f, "comes", _diff.After)),
                .. _altered.Select(AlteredLine),
                .. RegradedLine(),
                .. changes.Levels.Select(LevelLine),
                .. OtherDaysLine(history, supposed),
            ],
            "No tie goes or comes.",
            "fact"
        );

    private static IEnumerable<string> Of(IEnumerable<Fact> facts) => facts.Select(f => f.Id);

    /// <summary>What is known of a node that comes or goes does so with it.</summary>
    private static bool IsOf(Fact fact, ImmutableArray<Node> nodes) =>
        fact is Property property && nodes.Contains(property.Node);

    private static EffectLine NodeLine(Node node, string verb, Network network) =>
        new(
            $"node {verb}",
            node.Id,
            new(
                $"{node.Name} {verb}, with {Counted.Of(network.TiesOf(node).Count(), "tie")}",
                [.. network.PropertiesOf(node)]
            )
        );

    private static EffectLine FactLine(Fact fact, string verb, Network network) =>
        new(
            $"{EffectWords.Noun(fact)} {verb}",
            fact.Id,
            Statement.Of(fact, network) with
            {
                Text = $"{Words.Capital(verb)}: {fact.Told(network)}",
            }
        );

    private EffectLine AlteredLine((Fact Before, Fact After) fact) =>
        new(
            $"{EffectWords.Noun(fact.After)} changes",
            fact.After.Id,
            new($"Changes: {fact.Before.Told(_diff.Before)} -> {fact.After.Told(_diff.After)}", [fact.After])
        );

    private IEnumerable<EffectLine> RegradedLine()
    {
        if (!_regraded.IsEmpty)
        {
            yield return new(
                "surer or less sure",
                "",
                new(
                    $"More or less sure than before, and otherwise as it is: {Counted.Of(_regraded.Length, "tie or value")}",
                    _regraded
                )
            );
        }
    }

    private static EffectLine LevelLine(LevelChange level) =>
        new(
            "level",
            $"{level.Projection}|{level.Kind}",
            new(
                $"The level of '{level.Kind}' in the projection '{level.Projection}': {level.Before} -> {level.After}",
                []
            )
        )
        {
            Before = Numbers.Short(level.Before),
            After = Numbers.Short(level.After),
        };

    /// <summary>A scenario may speak of other days than the one that is looked at.</summary>
    private IEnumerable<EffectLine> OtherDaysLine(Network history, Network supposed)
    {
        var then = history.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        var now = supposed.Facts.ToDictionary(f => f.Id, StringComparer.Ordinal);
        ImmutableArray<Fact> elsewhere =
        [
            .. then
                .Values.Where(f => !now.TryGetValue(f.Id, out var other) || f.Told(history) != other.Told(supposed))
                .Concat(now.Values.Where(f => !then.ContainsKey(f.Id)))
                .Where(f => !Changes(f))
                .OrderBy(f => f is Property)
                .ThenBy(f => f.Id, StringComparer.Ordinal),
        ];
        if (!elsewhere.IsEmpty)
        {
            yield return new(
                "other days",
                "",
                new(
                    $"On other days only (try --at): {Words.Some(elsewhere.Select(f => f.Told(history)), 2, "; ")}",
                    elsewhere
                )
            )
            {
                IsDifferent = false,
            };
        }
    }
}
