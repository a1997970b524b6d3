using KazCsto.Graphs.Rankings;

namespace KazCsto.Answers.Rankings;

/// <summary>Which ties come first.</summary>
internal static class TieRankingAnswer
{
    public static Answer Of(NamedGraph graph, TieRanking ranking, int top)
    {
        var (from, to) = graph.Graph.IsDirected ? ("from", "to") : ("between", "and");
        return new(
            $"{TieRanking.Measure}: {TieRanking.Meaning}",
            [
                new Remark($"{graph.Title}; {ranking.Convention}"),
                .. WholeTies.Of(
                    ranking.Ties,
                    t => t.Place,
                    top,
                    ranking.Count,
                    "ties",
                    ties =>
                        new(
                            ["rank", from, to, "score"],
                            ties.Select(t =>
                                (object?[])
                                    [
                                        t.Place.ToString(),
                                        graph.NameOf(t.From),
                                        graph.NameOf(t.To),
                                        new Significant(t.Place.Score),
                                    ]
                            )
                        )
                ),
            ],
            new(
                [
                    "measure",
                    .. graph.Columns("from", "from_name"),
                    .. graph.Columns("to", "to_name"),
                    "score",
                    "rank",
                    "tied",
                ],
                ranking.Ties.Select(t => RowOf(graph, t))
            )
        )
        {
            Context = graph.Basis.WithConvention(ranking.Convention),
        };
    }

    private static object?[] RowOf(NamedGraph graph, RankedTie tie) =>
        [
            TieRanking.Measure,
            .. graph.NamesOf(tie.From),
            .. graph.NamesOf(tie.To),
            tie.Place.Score,
            tie.Place.Rank,
            tie.Place.IsTied,
        ];
}
