using KazCsto.Analysis.Rankings;
using KazCsto.Export;

namespace KazCsto.Cli.Output;

/// <summary>Rankings as rows: date, projection, measure, kind, node, name, score, rank, tied.</summary>
internal static class RankingRows
{
    public static Table Of(List<Ranking> rankings, DateOnly? day, Func<string, bool> kinds, int top)
    {
        // Beside measures that are held against random networks one that is not has empty cells.
        var columns = RandomCells
            .Columns(rankings.FirstOrDefault(r => r.Random is not null)?.Random)
            .ToList();
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
        ]);
        var date = day is { } on ? Numbers.Iso(on) : "all";
        foreach (var ranking in rankings)
        {
            foreach (
                var kind in ranking.Nodes.GroupBy(n => n.Node.Kind).Where(g => kinds(g.Key.Name))
            )
            {
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
                            : RandomCells.Of(
                                ranking.Random,
                                ranking.Projection.NumberOf(node.Node)
                            ),
                    ]);
                }
            }
        }

        return table;
    }
}
