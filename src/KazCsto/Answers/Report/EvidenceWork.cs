using KazCsto.Answers.Findings;
using KazCsto.Evidence;
using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;
using KazCsto.Time.Scenarios;
using KazCsto.Time.Timelines;

namespace KazCsto.Answers.Report;

/// <summary>Works out how sure the answers of a report are.</summary>
/// <param name="basis">What it is made from.</param>
/// <param name="rankings">The rankings that stand side by side.</param>
/// <param name="day">The day of the report.</param>
/// <param name="certain">Whether what only possibly holds on a day is left out.</param>
/// <param name="options">How measures read a projection, with the work.</param>
internal sealed class EvidenceWork(
    ReportBasis basis,
    ImmutableArray<Ranking> rankings,
    DateOnly day,
    bool certain,
    MeasureOptions options
)
{
    private readonly ReportPlan _plan = basis.Plan;
    private readonly EffectQuestions _questions = EffectQuestions.Of(basis.Plan);

    public ReportEvidence Done()
    {
        var network = rankings[0].Projection.Network;
        // The longest part of the work runs beside the others.
        var firstPlaces = Task.Run(() => FirstPlacesIn(network));
        var sources = SourceLoads.Of(rankings, _plan.RankedKinds, basis.History, OnDay, options);
        var days = DaysCompared();
        ImmutableArray<Timeline> timelines = [.. Timelines()];
        var effects = Effects();
        var places = firstPlaces.GetAwaiter().GetResult();
        return new()
        {
            FirstPlaces = places,
            Sources = sources,
            Timelines = timelines,
            Days = days,
            Effects = effects,
            Findings =
            [
                EvidenceFindings.OfClaims(places.Values, network),
                .. timelines.IsEmpty ? [] : new[] { TimelineFindings.Of(timelines, network.Day!.Value) },
                EvidenceFindings.OfSources(sources, network),
                .. days is null ? [] : new[] { EvidenceFindings.OfDays(days, TiesThatCount()) },
            ],
        };
    }

    private Dictionary<(string, string), FirstPlace> FirstPlacesIn(Network network)
    {
        var histories = basis.History.UnderEach(basis.Grades);
        Network[] networks = [network, .. histories.Skip(1).Select(OnDay)];
        return (
            from ranking in rankings
            let places = new FirstPlaces(ranking, histories, networks, options)
            from kind in _plan.RankedKinds
            let first = places.OfKind(kind)
            where first is not null
            select (Key: (ranking.Measure.Name, kind), First: first)
        ).ToDictionary(f => f.Key, f => f.First);
    }

    private IEnumerable<Timeline> Timelines() =>
        _plan.Timelines is not { } plan
            ? []
            : plan.Measures.Select(m =>
                Timeline.Of(
                    basis.History,
                    m.Value,
                    Measures.Find(m.Key)!,
                    options,
                    new(plan.From, plan.Until, plan.Kind, certain)
                )
            );

    private DayComparison? DaysCompared() =>
        _plan.Changes is var (from, to)
            ? DayComparison.Of(basis.History.At(from, certain), basis.History.At(to, certain), _questions, options)
            : null;

    private ImmutableArray<ScenarioEffect> Effects() =>
        [
            .. Jobs.Done(
                basis.Scenarios,
                options.Work,
                (scenario, work) =>
                    ScenarioEffect.Of(
                        [scenario],
                        basis.History,
                        basis.Rules,
                        _questions,
                        OnDay,
                        options with
                        {
                            Work = work,
                        }
                    )
            ),
        ];

    private Network OnDay(Network network) => network.At(day, certain);

    /// <summary>The ties behind the arcs of any projection that the report ranks by.</summary>
    private Func<Fact, bool> TiesThatCount()
    {
        var kinds = rankings.SelectMany(r => r.Projection.Rule.Ties.Keys).ToHashSet(StringComparer.Ordinal);
        return fact => fact is Tie tie && kinds.Contains(tie.Kind.Name);
    }
}
