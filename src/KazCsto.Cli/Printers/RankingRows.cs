using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Printers;

/// <summary>Rankings as rows: date, projection, measure, kind, node, name, score, rank, tied.</summary>
internal static class RankingRows
{
    public static Table Of(List<SureRanking> rankings, DateOnly? day, Func<string, bool> kinds, int top)
    {
        // Beside measures that are held against random networks one that is not has empty cells.
        var columns = RandomCells
            .Columns(rankings.FirstOrDefault(r => r.Ranking.Random is not null)?.Ranking.Random)
            .ToList();
        var areSure = rankings.Exists(r => r.Shares is not null);
        var table = new Table([
            "date",
            "projection",
            "measure",
            "kind",
            "node",
            "name",
            "score",
            "rank",
            "tied",
            .. columns,
            .. ConfidenceCells.RowColumns(areSure),
        ]);
        var date = day is { } on ? Numbers.Iso(on) : "all";
        foreach (var (ranking, shares) in rankings)
        {
            foreach (var kind in ranking.Nodes.GroupBy(n => n.Node.Kind).Where(g => kinds(g.Key.Name)))
            {
                var sure = ConfidenceCells.RowsOf(shares, kind.Key.Name, areSure);
                foreach (var node in kind.Take(top))
                {
                    table.Add([
                        date,
                        ranking.Projection.Rule.Name,
                        ranking.Measure.Name,
                        kind.Key.Name,
                        node.Node.Id,
                        node.Node.Name,
                        node.Score,
                        node.Rank == 0 ? null : (object)node.Rank,
                        node.IsTied,
                        .. ranking.Random is null
                            ? new object[columns.Count]
                            : RandomCells.Of(ranking.Random, ranking.Projection.NumberOf(node.Node)),
                        .. sure(node.Node),
                    ]);
                }
            }
        }

        return table;
    }
}
