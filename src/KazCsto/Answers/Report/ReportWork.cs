using KazCsto.Answers.Findings;
using KazCsto.Cases.Files;
using KazCsto.Cases.Studies;
using KazCsto.Evidence;
using KazCsto.Graphs.Rankings;
using KazCsto.Networks.Obligations;
using KazCsto.Networks.Paths;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Report;

/// <summary>Works out a report.</summary>
/// <param name="basis">What it is made from.</param>
/// <param name="day">The day of the report.</param>
/// <param name="certain">Whether what only possibly holds on a day is left out.</param>
/// <param name="options">The seed of what is drawn, and the work.</param>
internal sealed class ReportWork(ReportBasis basis, DateOnly day, bool certain, MeasureOptions options)
{
    private const int MostPaths = 3;
    private const int MostHopsOfChains = 2;
    private const int MostChains = 12;

    private readonly ReportPlan _plan = basis.Plan.AnswerableBy(basis.History.Schema);
    private readonly Network _history = basis.History;
    private readonly Network _network = basis.History.At(day, certain);
    private readonly Dictionary<string, Projection> _projections = [];

    /// <summary>Does all the work.</summary>
    /// <exception cref="MeasureRefusedException">The plan gives a measure a projection that does not carry what it needs.</exception>
    public ReportContent Done()
    {
        if (_plan.Measures.Count == 0)
        {
            _history.Schema.Require(Requirements.Obligations);
        }

        // Whoever comes first ranks, and the other waits: the projections are made in here alone until both are done.
        var rankings = new Lazy<ImmutableArray<Ranking>>(() =>
            [.. _plan.Measures.Select(m => Ranking.Of(Projected(m.Value), Measures.Find(m.Key)!, options))]
        );
        // The study of the case runs beside all else.
        var studying = Task.Run(() =>
            basis.Study is { } study && _plan.Case is { } crisis && Unstudied.IsEmpty
                ? new CaseStudyWork(study, _history, _network, rankings, certain, options.Work).Of(crisis)
                : null
        );
        var sideBySide = rankings.Value;
        var evidence = new EvidenceWork(basis with { Plan = _plan }, sideBySide, day, certain, options).Done();
        var study = studying.GetAwaiter().GetResult();
        return new()
        {
            Plan = _plan,
            Restriction = basis.Restriction,
            History = _history,
            Network = _network,
            Findings =
            [
                // The answer to the question of the report comes first.
                .. study is null ? [] : new[] { study.InShort },
                .. _plan.State is { } state ? DecisionFindings.Of(_network, state) : [],
                .. _plan.Case is { } crisis ? OfCase(crisis) : [],
                .. LeftOut(),
            ],
            AllRankings = [.. Measures.Usual.SelectMany(Ranked)],
            SideBySide = sideBySide,
            Carried = [.. sideBySide.Select(r => Contributions.To(r, options))],
            Evidence = evidence,
            Dependences =
            [
                .. sideBySide
                    .Select(r => r.Projection)
                    .Where(p => p.Rule.Families.Count > 0)
                    .Distinct()
                    .SelectMany(Dependence.SharesOf),
            ],
            Briefings =
            [
                .. _plan
                    .Obligations.Where(_ => _history.Schema.WhyNot(Requirements.Obligations) is null)
                    .Select(o => Briefing.Of(_history.At(o.Day, certain), o.State, whatItOwes: false)),
            ],
            Cases = CaseFile.All(_history),
            Study = study,
            Paths =
            [
                .. _plan
                    .Paths.Select(p => PathOf(p.From, p.To))
                    .Concat(_plan.Chains.Select(c => ChainOf(c.From, c.To, Projected(c.Along))))
                    .Where(p => p.Found.Unplaced is null),
            ],
            Disputes = Dispute.All(_history),
        };
    }

    /// <summary>What keeps the case at the centre from being studied.</summary>
    private ImmutableArray<Unanswered> Unstudied =>
        basis.Study is null ? [] : [.. _history.Schema.Untold([Requirements.Cases, Requirements.Texts])];

    private IEnumerable<Finding> OfCase(Node crisis) =>
        [
            .. Unstudied.Take(1).Select(u => new Finding($"Why {crisis.Name}?", [new(u.Told, [])])),
            .. CaseFindings.Of(_history, crisis),
        ];

    /// <summary>The rankings of the plan that would count obligations, if the vocabulary has none.</summary>
    private IEnumerable<Finding> LeftOut()
    {
        var measures = basis.Plan.Measures.Where(m => !_plan.Measures.ContainsKey(m.Key)).ToList();
        var told = measures.Select(m => $"{m.Key} along {m.Value.Name}");
        return measures.Count == 0
            ? []
            :
            [
                Finding.Of(
                    "What is not ranked?",
                    [new($"Left out, since obligations would count: {string.Join(", ", told)}", [])],
                    _history.Schema,
                    Requirements.Obligations
                ),
            ];
    }

    private Projection Projected(ProjectionRule rule)
    {
        if (!_projections.TryGetValue(rule.Name, out var projection))
        {
            _projections[rule.Name] = projection = Projection.Of(_network, rule);
        }

        return projection;
    }

    /// <summary>A ranking by its standard projection; none if the data folder has no such projection, or one with a direction that the measure cannot have, or that the vocabulary cannot give.</summary>
    private IEnumerable<Ranking> Ranked(Measure measure) =>
        basis.Rules.All.TryGetValue(measure.Projection, out var rule)
        && !(rule.IsDirected && measure.Needs.HasFlag(Needs.NoDirection))
        && rule.WhyNot(_history.Schema) is null
            ? [Ranking.OfOrUndefined(Projected(rule), measure, options)]
            : [];

    private (string Title, RouteQuestion Question, RouteList Found) PathOf(Node from, Node to)
    {
        var asked = new RouteQuestion(from, to, MostPaths, null);
        return (
            $"{from.Name} to {to.Name}, over ties taken either way",
            asked,
            asked.In(_network, options.Work.Cancellation)
        );
    }

    private (string Title, RouteQuestion Question, RouteList Found) ChainOf(
        Node from,
        Node to,
        Projection projection
    ) =>
        (
            $"How {from.Name} moves {to.Name}",
            new(from, to, MostChains, MostHopsOfChains) { Rule = projection.Rule },
            Routes.Along(projection, from, to, MostChains, MostHopsOfChains, options.Work.Cancellation)
        );
}
