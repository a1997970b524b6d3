using System.Collections.Immutable;
using KazCsto.Analysis.Cases;
using KazCsto.Analysis.Evidence;
using KazCsto.Analysis.Obligations;
using KazCsto.Analysis.Paths;
using KazCsto.Analysis.Projections;
using KazCsto.Analysis.Rankings;
using KazCsto.Model;

namespace KazCsto.Analysis.Findings;

/// <summary>Everything that a report shows, worked out.</summary>
public sealed record ReportContent
{
    private const int Paths = 3;
    private const int MostHopsOfChains = 2;
    private const int MostChains = 12;

    /// <summary>The questions.</summary>
    public required ReportPlan Plan { get; init; }

    /// <summary>All of history.</summary>
    public required Network History { get; init; }

    /// <summary>The network on the day of the report.</summary>
    public required Network Network { get; init; }

    /// <summary>The answers in short, in the order in which they are read.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>The rankings that stand side by side.</summary>
    public required ImmutableArray<Ranking> SideBySide { get; init; }

    /// <summary>Every ranking that the projections allow.</summary>
    public required ImmutableArray<Ranking> AllRankings { get; init; }

    /// <summary>Which ties carry the scores of each ranking that stands side by side.</summary>
    public required ImmutableArray<Contributions> Carried { get; init; }

    /// <summary>Whether who ranks first hangs on the numbers of the levels, by the name of the projection.</summary>
    public required IReadOnlyDictionary<string, LevelCheck> Levels { get; init; }

    /// <summary>Largest partners by family of ties.</summary>
    public required ImmutableArray<DependenceShare> Dependences { get; init; }

    /// <summary>Who was owed help on the days of the cases.</summary>
    public required ImmutableArray<Briefing> Briefings { get; init; }

    /// <summary>The cases.</summary>
    public required ImmutableArray<CaseFile> Cases { get; init; }

    /// <summary>Paths over ties.</summary>
    public required ImmutableArray<(string Title, RouteList Routes)> PathsOverTies { get; init; }

    /// <summary>Chains of influence.</summary>
    public required ImmutableArray<(string Title, RouteList Routes)> Chains { get; init; }

    /// <summary>Where claims disagree, over all of history.</summary>
    public required ImmutableArray<Dispute> Disputes { get; init; }

    /// <summary>Works out a report.</summary>
    /// <param name="plan">The questions.</param>
    /// <param name="history">All of history, as known.</param>
    /// <param name="rules">The projections.</param>
    /// <param name="onDay">Takes the network on a day.</param>
    /// <param name="day">The day of the report.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static ReportContent Of(
        ReportPlan plan,
        Network history,
        ProjectionRules rules,
        Func<DateOnly, Network> onDay,
        DateOnly day,
        CancellationToken cancellation = default
    )
    {
        var network = onDay(day);
        var (influence, security) = (
            Projection.Of(network, rules.All["influence"]),
            Projection.Of(network, rules.All["security"])
        );
        var options = new MeasureOptions(Cancellation: cancellation);
        var all = Measures
            .All.Select(m => Ranking.Of(m.Aspect == "exit" ? security : influence, m, options))
            .ToImmutableArray();
        var sideBySide = all.Where(r => plan.Measures.Contains(r.Measure.Name)).ToImmutableArray();
        return new()
        {
            Plan = plan,
            History = history,
            Network = network,
            Findings =
            [
                .. DecisionFindings.Of(Briefing.Of(network, plan.State, whatItOwes: false)),
                .. CaseFindings.Of(history, plan.Case),
            ],
            AllRankings = all,
            SideBySide = sideBySide,
            Carried = [.. sideBySide.Select(r => Contributions.To(r, options))],
            Levels = sideBySide
                .GroupBy(r => r.Projection)
                .ToDictionary(
                    g => g.Key.Rule.Name,
                    g => LevelCheck.Of(g.Key, [.. g.Select(r => r.Measure)], options)
                ),
            Dependences = [.. Dependence.SharesOf(security)],
            Briefings =
            [
                .. plan.Obligations.Select(o =>
                    Briefing.Of(onDay(o.Day), o.State, whatItOwes: false)
                ),
            ],
            Cases = CaseFile.All(history),
            PathsOverTies =
            [
                .. plan
                    .Paths.Where(p => Has(network, p))
                    .Select(p =>
                        (
                            Title("to", p),
                            Routes.OverTies(
                                network,
                                p.From,
                                p.To,
                                _ => true,
                                Paths,
                                null,
                                cancellation
                            )
                        )
                    ),
            ],
            Chains =
            [
                .. plan
                    .Chains.Where(p => Has(influence, p))
                    .Select(p =>
                        (
                            Title("moves", p),
                            Routes.Along(
                                influence,
                                p.From,
                                p.To,
                                MostChains,
                                MostHopsOfChains,
                                cancellation
                            )
                        )
                    ),
            ],
            Disputes = Dispute.All(history),
        };
    }

    private static bool Has<TArc>(Digraph<TArc> graph, (Node From, Node To) ends)
        where TArc : class, QuikGraph.IEdge<Node> =>
        graph.ContainsVertex(ends.From) && graph.ContainsVertex(ends.To);

    private static string Title(string verb, (Node From, Node To) ends) =>
        $"{ends.From.Name} {verb} {ends.To.Name}";
}
