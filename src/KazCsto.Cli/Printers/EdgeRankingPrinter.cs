using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.EdgeLists;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints rankings of an edge list.</summary>
internal static class EdgeRankingPrinter
{
    public static void Print(EdgeListFile file, List<GraphRanking> rankings, string format, TextWriter output)
    {
        switch (format)
        {
            case "tsv":
                WriteTsv(file, rankings, output);
                break;
            case "json":
                EdgeRankingJson.Write(file, rankings, output);
                break;
            default:
                rankings.ForEach(ranking => PrintTable(file, ranking, output));
                break;
        }
    }

    private static void PrintTable(EdgeListFile file, GraphRanking ranking, TextWriter output)
    {
        var prose = new Prose(output);
        prose.Title($"{ranking.Measure.Name}: {ranking.Measure.Meaning}");
        prose.Line($"{file.Path}: {EdgeListWords.Size(file)}; {ranking.Convention}", indent: 0);
        if (ranking.Random is { } random)
        {
            prose.Line($"quantile and z: {random.Convention}", indent: 0);
        }

        var table = new Table(["rank", "node", "score", .. RandomCells.Columns(ranking.Random)]);
        foreach (var place in ranking.Places)
        {
            table.Add([
                place.ToString(),
                file.Names[place.Index],
                new Significant(place.Score),
                .. RandomCells.Of(ranking.Random, place.Index),
            ]);
        }

        table.Write(output, "table");
        prose.Blank();
    }

    private static void WriteTsv(EdgeListFile file, List<GraphRanking> rankings, TextWriter output)
    {
        var columns = RandomCells.Columns(rankings.FirstOrDefault(r => r.Random is not null)?.Random);
        output.Write($"{string.Join('\t', ["measure", "node", "score", "rank", "tied", .. columns])}\n");
        foreach (var ranking in rankings)
        {
            foreach (var place in ranking.Places)
            {
                var hasScore = place.Rank > 0;
                output.Write($"{ranking.Measure.Name}\t{Terminal.Harmless(file.Names[place.Index])}\t");
                output.Write(hasScore ? $"{Numbers.Precise(place.Score)}\t{place.Rank}" : "\t");
                output.Write(place.IsTied ? "\tyes" : "\tno");
                foreach (double value in RandomCells.Of(ranking.Random, place.Index))
                {
                    output.Write(double.IsNaN(value) ? "\t" : $"\t{Numbers.Precise(value)}");
                }

                output.Write('\n');
            }
        }
    }
}
