using KazCsto.Model.Scenarios;

namespace KazCsto.Time.Scenarios;

/// <summary>What scenarios do to a network: which sources, nodes and claims go and come, and which levels change. The inverse undoes it.</summary>
/// <remarks>
/// A node that goes takes with it every claim about it and its ties. What it <i>said</i> about others stays: the publication still reports it, and a
/// scenario that wants it unsaid names that claim.
/// </remarks>
internal sealed record ScenarioChanges
{
    /// <summary>What changes nothing.</summary>
    public static ScenarioChanges None { get; } =
        new()
        {
            SourcesOut = [],
            SourcesIn = [],
            NodesOut = [],
            NodesIn = [],
            ClaimsOut = [],
            ClaimsIn = [],
            Levels = [],
        };

    /// <summary>Sources that go; one whose grade changes goes, and comes as another.</summary>
    public required ImmutableArray<Source> SourcesOut { get; init; }

    /// <summary>Sources that come.</summary>
    public required ImmutableArray<Source> SourcesIn { get; init; }

    /// <summary>Nodes that go.</summary>
    public required ImmutableArray<Node> NodesOut { get; init; }

    /// <summary>Nodes that come.</summary>
    public required ImmutableArray<Node> NodesIn { get; init; }

    /// <summary>Claims that go; one whose date or grade changes goes, and comes as another.</summary>
    public required ImmutableArray<Claim> ClaimsOut { get; init; }

    /// <summary>Claims that come.</summary>
    public required ImmutableArray<Claim> ClaimsIn { get; init; }

    /// <summary>Levels that change.</summary>
    public required ImmutableArray<LevelChange> Levels { get; init; }

    /// <summary>What undoes this.</summary>
    public ScenarioChanges Inverse =>
        new()
        {
            SourcesOut = SourcesIn,
            SourcesIn = SourcesOut,
            NodesOut = NodesIn,
            NodesIn = NodesOut,
            ClaimsOut = ClaimsIn,
            ClaimsIn = ClaimsOut,
            Levels = [.. Levels.Select(l => l with { Before = l.After, After = l.Before })],
        };

    /// <summary>What scenarios do, one after the other.</summary>
    /// <remarks>What one of them speaks of and the network does not hold, because of an earlier one or because it was not known yet, is passed over.</remarks>
    /// <param name="scenarios">The scenarios, in order.</param>
    /// <param name="history">The network over all of history.</param>
    /// <param name="rules">The projections.</param>
    public static ScenarioChanges Of(IEnumerable<Scenario> scenarios, Network history, ProjectionRules rules)
    {
        var world = new SupposedWorld(history, rules);
        foreach (var supposition in scenarios.SelectMany(s => s.Suppositions))
        {
            world.Suppose(supposition);
        }

        return world.Changes();
    }

    /// <summary>The network with the changes.</summary>
    /// <param name="history">The network that they were found for, over all of history.</param>
    public Network AppliedTo(Network history)
    {
        var gone = ClaimsOut.ToHashSet();
        return Network.Of(
            history.Schema,
            history.Scale,
            history.Sources.Except(SourcesOut).Concat(SourcesIn),
            history.Nodes.Except(NodesOut).Concat(NodesIn),
            history.Claims.Where(c => !gone.Contains(c)).Concat(ClaimsIn)
        );
    }

    /// <summary>The projections with the changes.</summary>
    public ProjectionRules AppliedTo(ProjectionRules rules) =>
        rules with
        {
            All = rules.All.ToDictionary(r => r.Key, r => AppliedTo(r.Value), StringComparer.Ordinal),
        };

    /// <summary>A projection with the changes.</summary>
    public ProjectionRule AppliedTo(ProjectionRule rule)
    {
        var levels = Levels.Where(l => l.Projection == rule.Name).ToDictionary(l => l.Kind);
        return levels.Count == 0
            ? rule
            : rule with
            {
                Ties = rule.Ties.ToDictionary(
                    t => t.Key,
                    t => levels.TryGetValue(t.Key, out var level) ? t.Value with { Level = level.After } : t.Value,
                    StringComparer.Ordinal
                ),
            };
    }
}

/// <summary>A kind of tie that counts for another level in a projection.</summary>
/// <param name="Projection">The projection.</param>
/// <param name="Kind">The kind of tie.</param>
/// <param name="Before">Its level.</param>
/// <param name="After">The level that it gets.</param>
internal sealed record LevelChange(string Projection, string Kind, int Before, int After);
