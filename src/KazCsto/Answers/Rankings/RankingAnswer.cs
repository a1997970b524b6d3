using KazCsto.Evidence;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Answers.Rankings;

/// <summary>Who comes first in a projection, each kind of node by itself, and how sure that is.</summary>
/// <param name="sure">The ranking.</param>
/// <param name="claims">How many claims there are about each node.</param>
/// <param name="top">How many of each kind are shown.</param>
internal sealed class RankingAnswer(SureRanking sure, IReadOnlyDictionary<Node, int> claims, int top)
{
    private static readonly ImmutableArray<string> Columns =
    [
        "date",
        "projection",
        "measure",
        "kind",
        "node",
        "name",
        "score",
        "rank",
        "tied",
    ];

    private readonly Ranking _ranking = sure.Ranking;
    private readonly IReadOnlyDictionary<Node, string>? _beside = sure.Ranking.Measure.Beside?.Invoke(
        sure.Ranking.Projection
    );

    /// <summary>Rankings one below the other.</summary>
    /// <param name="rankings">The rankings.</param>
    /// <param name="scope">What of the data they look at.</param>
    /// <param name="kind">The kind of node that is shown; null for all.</param>
    /// <param name="top">How many of each kind are shown.</param>
    /// <param name="seed">What chance started from, if it had a part.</param>
    public static IReadOnlyList<Answer> All(
        IEnumerable<SureRanking> rankings,
        Scope scope,
        string? kind,
        int top,
        ulong seed
    )
    {
        var claims = Attention.ClaimsPerNode(scope.Network);
        return [.. rankings.Select(r => new RankingAnswer(r, claims, top).Of(scope, kind, seed))];
    }

    /// <summary>Rankings whole, for a file that programs read.</summary>
    public static Answer AllRows(IEnumerable<Ranking> rankings)
    {
        var none = new Dictionary<Node, int>();
        return new(
            "",
            [],
            new(
                [.. Columns, "counted", "coded"],
                rankings.SelectMany(r => new RankingAnswer(new(r), none, int.MaxValue).RowsOf(only: null).Cells)
            )
        );
    }

    /// <summary>One kind of node: its first places, how sure they are, and whether they follow attention.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="behind">What each node opens to, if to anything.</param>
    public IEnumerable<Block> Of(NodeKind kind, Func<Node, ImmutableArray<Block>>? behind = null)
    {
        var (random, confidence) = (_ranking.Random, new ConfidenceCells(sure.Shares, kind.Name));
        var scored = _ranking.OfKind(kind.Name).Where(n => n.Rank > 0).ToList();
        if (scored.Count > 1 && _ranking.FirstOf(kind.Name).IsEmpty && random is null && sure.Shares is null)
        {
            return
            [
                WholeTies.AllEqual(scored.Count, kind.Plural.ToLowerInvariant(), scored[0].Score),
                .. scored
                    .Where(n => _beside is not null)
                    .GroupBy(n => _beside!.GetValueOrDefault(n.Node))
                    .Select(g => new Line($"{g.Key}: {string.Join(", ", g.Select(n => n.Node.Name))}")),
            ];
        }

        return
        [
            new Grid(
                [
                    "rank",
                    kind.Plural,
                    "id",
                    "score",
                    "claims",
                    .. _beside is null ? Array.Empty<string>() : ["coded"],
                    .. RandomCells.Columns(random),
                    .. confidence.Columns,
                ],
                _ranking
                    .Top(kind.Name, top)
                    .Select(n =>
                        (object?[])
                            [
                                n.Place,
                                behind is null ? n.Node.Name : new Part(n.Node.Name, behind(n.Node)),
                                n.Node.Id,
                                n.Score,
                                claims[n.Node],
                                .. _beside is null ? Array.Empty<string?>() : [_beside.GetValueOrDefault(n.Node)],
                                .. RandomCells.Of(random, _ranking.Projection.NumberOf(n.Node)),
                                .. confidence.Of(n.Node),
                            ]
                    )
            ),
            .. confidence.Sentences(),
            .. Attention.Warning(_ranking, kind.Name) is { } warning
                ? [new Remark(warning) { IsWarning = true }]
                : Array.Empty<Block>(),
        ];
    }

    private Answer Of(Scope scope, string? kind, ulong seed)
    {
        var (measure, rule, random) = (_ranking.Measure, _ranking.Projection.Rule, _ranking.Random);
        var basis = scope
            .Context.WithProjection(rule.Name)
            .WithConvention(_ranking.Convention)
            .And(random)
            .And("confidence", sure.Shares?.Convention);
        var isByChance = random is not null || sure.Shares is not null || measure.Settings.HasFlag(Settings.Error);
        return new(
            $"{measure.Name} ({measure.Aspect}): {measure.Meaning}",
            [
                new Remark($"{rule.Question} {scope.When}; projection {rule.Name}; {_ranking.Convention}"),
                .. RandomCells.Remark(random),
                .. sure.Shares is { } shares ? [new Remark($"how sure: {shares.Convention}")] : Array.Empty<Block>(),
                .. KindsOf(kind).SelectMany(k => Of(k)),
            ],
            RowsOf(kind)
        )
        {
            Context = isByChance ? basis.WithSeed(seed) : basis,
        };
    }

    private Rows RowsOf(string? only) =>
        new(
            [
                .. Columns,
                .. RandomCells.Columns(_ranking.Random),
                .. sure.Shares is null ? [] : ConfidenceCells.RowColumns,
                "counted",
                "coded",
            ],
            KindsOf(only).SelectMany(RowsOf)
        );

    private IEnumerable<object?[]> RowsOf(NodeKind kind)
    {
        var date = _ranking.Projection.Network.Day is { } day ? Numbers.Iso(day) : "all";
        var confidence = new ConfidenceCells(sure.Shares, kind.Name);
        return _ranking
            .Top(kind.Name, top)
            .Select(n =>
                (object?[])
                    [
                        date,
                        _ranking.Projection.Rule.Name,
                        _ranking.Measure.Name,
                        kind.Name,
                        n.Node.Id,
                        n.Node.Name,
                        n.Score,
                        n.Rank == 0 ? null : n.Rank,
                        n.IsTied,
                        .. RandomCells.Of(_ranking.Random, _ranking.Projection.NumberOf(n.Node)),
                        .. sure.Shares is null ? [] : confidence.RowOf(n.Node),
                        _ranking.Projection.Rule.Counts(n.Node),
                        _beside?.GetValueOrDefault(n.Node),
                    ]
            );
    }

    private IEnumerable<NodeKind> KindsOf(string? kind) =>
        _ranking.Nodes.Select(n => n.Node.Kind).Distinct().Where(k => kind is null || k.Name == kind);
}
