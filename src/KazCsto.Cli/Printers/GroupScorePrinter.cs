using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Centrality;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the one score that several nodes have together.</summary>
internal static class GroupScorePrinter
{
    public static void Print(NamedGraph graph, int[] group, GroupScore score, string format, TextWriter output)
    {
        if (format != "table")
        {
            new Table("measure", "group", "score", "raw", "convention")
                .Add(
                    score.Measure,
                    string.Join(',', group.Select(graph.IdOf)),
                    score.Normalised,
                    score.Raw,
                    score.Convention
                )
                .Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title(
            $"{score.Measure}: the group stands on {Share(score.Normalised)} of the shortest ways between two others"
        );
        prose.Line($"{graph.Title}; {score.Convention}", indent: 0);
        new Table("group", "score", "raw")
            .Add(
                string.Join(", ", group.Select(graph.NameOf)),
                new Significant(score.Normalised),
                new Significant(score.Raw)
            )
            .Write(output, format);
    }

    private static string Share(double score) =>
        score.ToString("0.##%", System.Globalization.CultureInfo.InvariantCulture);
}
