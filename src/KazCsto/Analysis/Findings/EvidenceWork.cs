using System.Collections.Immutable;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Rankings;
using KazCsto.Analysis.Scenarios;
using KazCsto.Model;

namespace KazCsto.Analysis.Findings;

/// <summary>Works out how sure the answers of a report are.</summary>
/// <param name="basis">What it is made from.</param>
/// <param name="rankings">The rankings that stand side by side.</param>
/// <param name="onDay">Takes a network of history on the day of the report.</param>
/// <param name="onOtherDay">Takes a network of history on another day.</param>
/// <param name="options">How measures read a projection, with the work.</param>
internal sealed class EvidenceWork(
    ReportBasis basis,
    ImmutableArray<Ranking> rankings,
    Func<Network, Network> onDay,
    Func<Network, DateOnly, Network> onOtherDay,
    MeasureOptions options
)
{
    private readonly ReportPlan _plan = basis.Plan;
    private readonly EffectQuestions _questions = EffectQuestions.Of(basis.Plan);

    public ReportEvidence Done()
    {
        var network = rankings[0].Projection.Network;
        var sources = SourceLoads.Of(rankings, _plan.RankedKinds, basis.History, onDay, options);
        var days = DaysCompared();
        return new()
        {
            FirstPlaces = FirstPlacesIn(network),
            Sources = sources,
            Days = days,
            Effects = Effects(),
            Findings =
            [
                EvidenceFindings.OfSources(sources, network),
                .. days is null ? [] : new[] { EvidenceFindings.OfDays(days, TiesThatCount()) },
            ],
        };
    }

    private Dictionary<(string, string), FirstPlace> FirstPlacesIn(Network network)
    {
        var histories = basis.History.UnderEach(basis.Grades);
        Network[] networks = [network, .. histories.Skip(1).Select(onDay)];
        return (
            from ranking in rankings
            let places = new FirstPlaces(ranking, histories, networks, options)
            from kind in _plan.RankedKinds
            let first = places.OfKind(kind)
            where first is not null
            select (Key: (ranking.Measure.Name, kind), First: first)
        ).ToDictionary(f => f.Key, f => f.First);
    }

    private DayComparison? DaysCompared() =>
        _plan.Changes is var (from, to)
            ? DayComparison.Of(
                onOtherDay(basis.History, from),
                onOtherDay(basis.History, to),
                _questions,
                options
            )
            : null;

    private ImmutableArray<ScenarioEffect> Effects()
    {
        var effects = new ScenarioEffect[basis.Scenarios.Count];
        var alone = options with { Work = new(1, null, options.Work.Cancellation) };
        using var team = Team.For(options.Work, 10_000_000L * effects.Length);
        team.Each(
            effects.Length,
            (part, _) =>
            {
                options.Work.StopIfCancelled();
                effects[part] = ScenarioEffect.Of(
                    [basis.Scenarios[part]],
                    basis.History,
                    basis.Rules,
                    _questions,
                    onDay,
                    alone
                );
            }
        );
        return [.. effects];
    }

    /// <summary>The ties behind the arcs of any projection that the report ranks by.</summary>
    private Func<Fact, bool> TiesThatCount()
    {
        var kinds = rankings
            .SelectMany(r => r.Projection.Rule.Ties.Keys)
            .ToHashSet(StringComparer.Ordinal);
        return fact => fact is Tie tie && kinds.Contains(tie.Kind.Name);
    }
}
