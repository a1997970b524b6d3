using CsvHelper;
using KazCsto.Power.Rankings;

namespace KazCsto.Export;

/// <summary>Rankings as CSV (RFC 4180): date, projection, measure, kind, node, name, score, rank, tied.</summary>
/// <remarks>Scores have 12 significant digits; score and rank are empty where a measure is not defined.</remarks>
public static class RankingsCsv
{
    /// <summary>Writes rankings, in the order given.</summary>
    public static void Write(IEnumerable<Ranking> rankings, TextWriter output)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord("date", "projection", "measure", "kind", "node", "name", "score", "rank", "tied");
        foreach (var ranking in rankings)
        {
            var date = ranking.Projection.Network.Day is { } day ? Numbers.Iso(day) : "all";
            foreach (var node in ranking.Nodes)
            {
                csv.WriteRecord(
                    date,
                    ranking.Projection.Rule.Name,
                    ranking.Measure.Name,
                    node.Node.Kind.Name,
                    node.Node.Id,
                    node.Node.Name,
                    node.Rank == 0 ? "" : Numbers.Precise(node.Score),
                    node.Rank == 0 ? "" : Numbers.Text(node.Rank),
                    node.IsTied ? "true" : "false"
                );
            }
        }
    }
}
