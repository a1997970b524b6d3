using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a ranking of ties.</summary>
internal static class TieRankingPrinter
{
    public static void Print(NamedGraph graph, TieRanking ranking, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(graph, ranking).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title($"{TieRanking.Measure}: {TieRanking.Meaning}");
        prose.Line($"{graph.Title}; {ranking.Convention}", indent: 0);
        var isDirected = graph.Graph.IsDirected;
        var table = new Table("rank", isDirected ? "from" : "between", isDirected ? "to" : "and", "score");
        foreach (var tie in ranking.Ties)
        {
            table.Add(
                tie.Place.ToString(),
                graph.NameOf(tie.From),
                graph.NameOf(tie.To),
                new Significant(tie.Place.Score)
            );
        }

        table.Write(output, format);
    }

    private static Table Rows(NamedGraph graph, TieRanking ranking)
    {
        var table = graph.HasNames
            ? new Table("measure", "from", "from_name", "to", "to_name", "score", "rank", "tied")
            : new Table("measure", "from", "to", "score", "rank", "tied");
        foreach (var tie in ranking.Ties)
        {
            table.Add([
                TieRanking.Measure,
                .. graph.NamesOf(tie.From),
                .. graph.NamesOf(tie.To),
                tie.Place.Score,
                tie.Place.Rank,
                tie.Place.IsTied,
            ]);
        }

        return table;
    }
}
