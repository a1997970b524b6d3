using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Summaries;

namespace KazCsto.Cli.Printers;

/// <summary>Prints a graph in numbers; for programs with the whole distribution of degrees.</summary>
internal static class StatsPrinter
{
    public static void Print(NamedGraph graph, GraphSummary summary, string format, TextWriter output)
    {
        var statistics = StatsWords.Of(graph, summary);
        if (format != "table")
        {
            Rows(statistics, summary).Write(output, format);
            return;
        }

        new Prose(output).Line(graph.Title, indent: 0);
        var table = new Table("what", "value", "convention");
        foreach (var (name, value, convention) in statistics)
        {
            table.Add(name, new Significant(value), convention);
        }

        table.Write(output, format);
    }

    private static Table Rows(IEnumerable<Statistic> statistics, GraphSummary summary)
    {
        var table = new Table("what", "degree", "value", "convention");
        foreach (var (name, value, convention) in statistics)
        {
            table.Add(name, null, value, convention);
        }

        foreach (var (name, degrees) in StatsWords.Degrees(summary))
        {
            foreach (var (degree, nodes) in degrees.Distribution)
            {
                table.Add($"nodes by {name}", degree, (double)nodes, "nodes with this degree");
            }
        }

        return table;
    }
}
