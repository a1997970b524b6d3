using KazCsto.Graphs.Centrality;

namespace KazCsto.Answers.Rankings;

/// <summary>The one score that several nodes have together.</summary>
internal static class GroupScoreAnswer
{
    public static Answer Of(NamedGraph graph, int[] group, GroupScore score) =>
        new(
            $"{score.Measure}: the group stands on {Words.Percent(score.Normalised, 2)} of the shortest ways between two others",
            [
                new Remark($"{graph.Title}; {score.Convention}"),
                new Grid(
                    ["group", "score", "raw"],
                    [
                        [
                            string.Join(", ", group.Select(graph.NameOf)),
                            new Significant(score.Normalised),
                            new Significant(score.Raw),
                        ],
                    ]
                ),
            ],
            new(
                ["measure", "group", "score", "raw", "convention"],
                [
                    [
                        score.Measure,
                        string.Join(',', group.Select(graph.IdOf)),
                        score.Normalised,
                        score.Raw,
                        score.Convention,
                    ],
                ]
            )
        )
        {
            Context = graph.Basis,
        };
}
