using KazCsto.Networks.Paths;
using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Answers;

/// <summary>Paths from one node to another, hop by hop, each tie with its claims.</summary>
/// <param name="scope">What of the data they lead through.</param>
/// <param name="question">Which were asked for.</param>
/// <param name="areChains">Whether they are chains by which one moves the other: then every way of a hop is told, with why it counts, else the surest.</param>
internal sealed class RouteAnswer(Scope scope, RouteQuestion question, bool areChains)
{
    private const int BeforeWeakest = 7;

    private static readonly ImmutableArray<string> Columns =
    [
        "path",
        "length",
        "hop",
        "way",
        "from",
        "to",
        .. TieCells.Columns.Insert(BeforeWeakest, "weakest"),
    ];

    private readonly Network _network = scope.Network;
    private readonly ProjectionRule? _rule = question.Rule;

    /// <summary>How more of them are asked for.</summary>
    public string AskForMore { get; init; } = "";

    /// <summary>The paths of a day.</summary>
    public Answer Of(RouteList found) =>
        new(
            areChains
                ? ChainsTitle(
                    scope.When,
                    found.Routes.Sum(r => r.Hops.Aggregate(1, (n, h) => n * h.Ways.Length)),
                    "chain"
                )
                : Title(scope.When),
            Blocks(found),
            new(Columns, Told(found).SelectMany(RowsOf))
        )
        {
            Context = Basis,
        };

    /// <summary>The paths that respect time. Not every way of one hop goes with every way of the next: the paths are counted.</summary>
    public Answer Of(DatedRouteList found, TimeReading time)
    {
        var words = new DatedRouteWords(time, areChains ? "The first ways held" : "Held");
        ImmutableArray<ToldRoute> told = [.. found.Routes.Select(words.Of)];
        return new(
            areChains ? ChainsTitle(time.Told, told.Length, "path") : Title(time.Told),
            [new Remark(time.Convention), .. Blocks(told, found.MoreExist)],
            new([.. Columns, .. words.Columns], told.SelectMany(RowsOf))
        )
        {
            Context = Basis.And("in_time", time.Told),
        };
    }

    /// <summary>The paths one by one.</summary>
    public ImmutableArray<Block> Blocks(RouteList found) => Blocks(Told(found), found.MoreExist);

    private string Title(string when) => $"From {question.From.Name} to {question.To.Name}, {when}";

    private string ChainsTitle(string when, int number, string what) =>
        $"How {question.From.Name} can move {question.To.Name}, {when}: {Counted.Of(number, what)} of at most {Counted.Of(question.MaxHops ?? 0, "hop")}, the strongest first";

    private AnswerContext Basis =>
        _rule is null
            ? scope.Context.WithConvention(StructureAnswer.Convention)
            : scope.Context.WithProjection(_rule.Name);

    private IEnumerable<ToldRoute> Told(RouteList found) =>
        found.Routes.Select(r => new ToldRoute(r, _network.IsOnlyPossible));

    private ImmutableArray<Block> Blocks(IEnumerable<ToldRoute> told, bool moreExist) =>
        [
            .. told.Select(
                (t, i) =>
                    new Part(
                        $"{i + 1}. {t.Names}{t.Reservation}",
                        [
                            .. t.Route.Hops.SelectMany((hop, place) => HopOf(hop, place, t.When(place))),
                            .. t.Days,
                            t.Weakest,
                        ]
                    )
            ),
            .. moreExist ? [MoreExist] : Array.Empty<Block>(),
        ];

    private Remark MoreExist =>
        new(AskForMore.Length == 0 ? "More paths exist." : $"More paths exist; ask for them with {AskForMore}.")
        {
            IsApart = true,
        };

    /// <summary>The ways of a hop, the first with its place in the path and when it is made, if that is known.</summary>
    private IEnumerable<Block> HopOf(Hop hop, int place, string when)
    {
        var ways = hop
            .Ways.Select((w, i) => i == 0 ? WayOf(hop, w, $"{place + 1}", when) : WayOf(hop, w, "or", ""))
            .ToList();
        if (areChains || ways.Count == 1)
        {
            return ways.SelectMany(w => w);
        }

        var (last, others) = (ways[0][^1], $"{ways.Count - 1} more between the two");
        return
        [
            .. ways[0].SkipLast(1),
            last with
            {
                Because = $"{last.Because}; {others}",
            },
            new More(others, [.. ways.Skip(1).SelectMany(w => w)]) { Instead = "" },
        ];
    }

    private List<Line> WayOf(Hop hop, ImmutableArray<Tie> way, string lead, string when)
    {
        var counts = _rule is null || !areChains ? [] : _rule.CountsOf(hop.From, way).ToList();
        return
        [
            .. way.Select(
                (tie, i) =>
                    new Line(
                        new Statement(
                            $"{(i == 0 ? when : "")}{tie.Told(_network)}{Why(tie, counts.ElementAtOrDefault(i))}",
                            [tie]
                        )
                    )
                    {
                        Marker = i == 0 ? lead : " ",
                    }
            ),
        ];
    }

    /// <summary>Why a tie counts and how strongly, such as <c> [level 3: can withdraw its men]</c>.</summary>
    private string Why(Tie tie, LevelRule? counts) =>
        !areChains ? ""
        : counts is not null ? $" [level {counts.Level}: {counts.Why}]"
        : _rule?.Obligations is { } duty && tie.Is(Meaning.Binds, Meaning.BindsParties)
            ? $" [level {duty.Level}: {duty.Why}]"
        : "";

    private IEnumerable<object?[]> RowsOf(ToldRoute told, int number) =>
        from hop in told.Route.Hops.Index()
        from way in hop.Item.Ways.Take(areChains ? hop.Item.Ways.Length : 1).Index()
        from tie in way.Item
        let isWeakest = hop.Item == told.Route.WeakestHop
        select (object?[])
            [
                number + 1,
                told.Route.Length,
                hop.Index + 1,
                way.Index + 1,
                hop.Item.From.Id,
                hop.Item.To.Id,
                .. TieCells.Of(tie, told.IsOnlyPossible(tie)).Insert(BeforeWeakest, isWeakest),
                .. told.Cells(hop.Index),
            ];
}
