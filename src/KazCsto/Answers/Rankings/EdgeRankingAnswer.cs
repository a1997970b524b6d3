using KazCsto.Graphs.EdgeLists;
using KazCsto.Graphs.RandomNetworks;
using KazCsto.Graphs.Rankings;
using Entry = System.Collections.Generic.KeyValuePair<string, object?>;

namespace KazCsto.Answers.Rankings;

/// <summary>Who comes first in an edge list. Rows are made while they are read, since nodes may be millions.</summary>
internal sealed class EdgeRankingAnswer(NamedGraph graph, EdgeListFile file, int top)
{
    /// <summary>Rankings one below the other; as a document all in one, with what was read.</summary>
    public static IReadOnlyList<Answer> All(NamedGraph graph, IReadOnlyList<GraphRanking> rankings, int top, ulong seed)
    {
        var answer = new EdgeRankingAnswer(graph, graph.File!, top);
        var document = answer.DocumentOf(rankings);
        return [.. rankings.Select(r => answer.Of(r, seed) with { Document = document })];
    }

    private Answer Of(GraphRanking ranking, ulong seed)
    {
        var (measure, random) = (ranking.Measure, ranking.Random);
        var basis = graph.Basis.WithConvention(ranking.Convention).And(random);
        return new(
            $"{measure.Name}: {measure.Meaning}",
            [
                new Remark($"{graph.Title}; {ranking.Convention}"),
                .. RandomCells.Remark(random),
                .. random is null
                    ? WholeTies.Of(ranking.Places, p => p, top, file.Names.Count, "nodes", p => GridOf(p, random))
                    : [GridOf(ranking.Places, random)],
            ],
            RowsOf(ranking)
        )
        {
            Context = random is not null || measure.Settings.HasFlag(Settings.Error) ? basis.WithSeed(seed) : basis,
        };
    }

    private Grid GridOf(IEnumerable<Place> places, Unusualness? random) =>
        new(
            ["rank", "node", "score", .. RandomCells.Columns(random)],
            places.Select(p =>
                (object?[])
                    [p.ToString(), file.Names[p.Index], new Significant(p.Score), .. RandomCells.Of(random, p.Index)]
            )
        );

    private Rows RowsOf(GraphRanking ranking) =>
        new(
            ["measure", "node", "score", "rank", "tied", .. RandomCells.Columns(ranking.Random)],
            ranking.Places.Select(p =>
                (object?[])
                    [
                        ranking.Measure.Name,
                        file.Names[p.Index],
                        p.Score,
                        p.Rank == 0 ? null : p.Rank,
                        p.IsTied,
                        .. RandomCells.Of(ranking.Random, p.Index),
                    ]
            )
        );

    private Entry[] DocumentOf(IEnumerable<GraphRanking> rankings) =>
        [
            new("file", file.Path),
            new("directed", file.Graph.IsDirected),
            new("columns", file.Columns.Select(c => c == EdgeColumn.Ignored ? "-" : c.ToString().ToLowerInvariant())),
            new("header", file.Header),
            new("nodes", file.Names.Count),
            new("ties", file.Counts.Ties),
            new("loops_dropped", file.Counts.Loops),
            new("duplicates_merged", file.Counts.Duplicates),
            new("rows", file.Counts.Rows),
            new("lines", file.Counts.Lines),
            new("comments", file.Counts.Comments),
            new("rankings", rankings.Select(ObjectOf)),
        ];

    private Entry[] ObjectOf(GraphRanking ranking) =>
        [
            new("measure", ranking.Measure.Name),
            new("meaning", ranking.Measure.Meaning),
            new("convention", ranking.Convention),
            .. ranking.Random is { } random ? [new("against_random", random.Convention)] : Array.Empty<Entry>(),
            // The measure stands above its nodes.
            new("nodes", RowsOf(ranking).Objects.Select(node => node.Skip(1))),
        ];
}
