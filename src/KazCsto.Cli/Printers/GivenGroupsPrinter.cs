using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Summaries;

namespace KazCsto.Cli.Printers;

/// <summary>Prints how far given groups keep to themselves.</summary>
internal static class GivenGroupsPrinter
{
    private const string OfAGroup = "of the ties with an end in it";

    public static void Print(
        NamedGraph graph,
        LabelledGroups groups,
        GivenGroupsSummary summary,
        string format,
        TextWriter output
    )
    {
        if (format == "table")
        {
            var prose = new Prose(output);
            prose.Title($"Groups by {groups.What}");
            prose.Line(graph.Title, indent: 0);
        }

        var table = new Table("what", "group", "nodes", "value", "convention");
        var nodes = groups.GroupOf.Length - groups.Without;
        table.Add("modularity", "", nodes, summary.Modularity, "share within less what chance gives");
        table.Add("e-i-index", "", nodes, summary.EiIndex.Whole, "-1 all within, 1 all between groups");
        table.Add("assortativity", "", nodes, summary.Assortativity, "1 like with like, 0 chance");
        foreach (var (name, number) in groups.Names.Select((n, i) => (n, i)))
        {
            var size = groups.GroupOf.Count(group => group == number);
            table.Add("e-i-index", name, size, summary.EiIndex.OfGroups[number], OfAGroup);
        }

        table.Write(output, format);
    }
}
