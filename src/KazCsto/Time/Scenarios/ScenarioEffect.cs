using KazCsto.Graphs.Rankings;
using KazCsto.Model.Scenarios;

namespace KazCsto.Time.Scenarios;

/// <summary>What would be different on a day if scenarios were so.</summary>
internal sealed record ScenarioEffect
{
    /// <summary>The scenarios, in the order in which they were applied.</summary>
    public required ImmutableArray<Scenario> Scenarios { get; init; }

    /// <summary>What they do to the network of all of history.</summary>
    public required ScenarioChanges Changes { get; init; }

    /// <summary>The network on the day as it is.</summary>
    public required Network Before { get; init; }

    /// <summary>The network on the day as it would be.</summary>
    public required Network After { get; init; }

    /// <summary>The differences, question by question: ties and nodes, ranks, obligations, paths, structure, largest partners.</summary>
    public required ImmutableArray<EffectPart> Parts { get; init; }

    /// <summary>What follows in one line: the first places that change, and how many obligations, chains and ranks do.</summary>
    public string Told
    {
        get
        {
            var lines = Parts.SelectMany(p => p.Lines).Where(l => l.IsDifferent).ToList();
            var first = lines.Where(l => l.IsFirstPlace).Select(l => l.Statement.Text).ToList();
            var others = Parts
                .Select(p => (p.Noun, Count: p.Lines.Count(l => l.IsDifferent && !l.IsFirstPlace)))
                .Where(p => p.Count > 0)
                .Select(p => Counted.Of(p.Count, p.Noun));
            var titles = string.Join(", ", Scenarios.Select(s => s.Title));
            var places = first.Count == 0 ? "every first place stays" : string.Join("; ", first);
            return lines.Count == 0
                ? $"{titles}: nothing is different on this day"
                : $"{titles}: {places}; different: {string.Join(", ", others)}";
        }
    }

    /// <summary>Works out the effect of scenarios.</summary>
    /// <param name="scenarios">The scenarios, in order.</param>
    /// <param name="history">The network over all of history, as known.</param>
    /// <param name="rules">The projections.</param>
    /// <param name="questions">What is compared.</param>
    /// <param name="onDay">Takes a network of history on the day.</param>
    /// <param name="options">How measures read a graph, with the work.</param>
    /// <exception cref="MeasureRefusedException">A projection does not carry what a measure needs.</exception>
    public static ScenarioEffect Of(
        IReadOnlyList<Scenario> scenarios,
        Network history,
        ProjectionRules rules,
        EffectQuestions questions,
        Func<Network, Network> onDay,
        MeasureOptions options
    )
    {
        var changes = ScenarioChanges.Of(scenarios, history, rules);
        var supposed = changes.AppliedTo(history);
        var (before, after) = (onDay(history), onDay(supposed));
        var facts = FactEffects.Of(before, after);
        var twins = new ProjectionTwins(before, after, changes);
        return new()
        {
            Scenarios = [.. scenarios],
            Changes = changes,
            Before = before,
            After = after,
            Parts =
            [
                facts.Part(changes, history, supposed),
                RankEffects.Part(twins, questions, facts, options),
                ObligationEffects.Part(before, after),
                RouteEffects.Part(twins, questions, options.Work.Cancellation),
                StructureEffects.Part(before, after, facts),
                PartnerEffects.Part(twins, questions),
            ],
        };
    }
}
