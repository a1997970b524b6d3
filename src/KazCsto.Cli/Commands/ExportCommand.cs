using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export;
using KazCsto.Export.Pictures;
using KazCsto.Neo4j.Files;
using KazCsto.Neo4j.Items;

namespace KazCsto.Cli.Commands;

/// <summary><c>export</c>: the network as files for other programs.</summary>
internal sealed class ExportCommand
{
    private static readonly Form[] Forms =
    [
        new("dot", "for Graphviz", false, WriteDot),
        new(
            "graphml",
            "for Gephi, yEd, R and others",
            false,
            (i, o) => o.WriteText("network.graphml", w => GraphMl.Write(i.Network, w))
        ),
        new("csv", "tables", false, (i, o) => CsvTables.Write(i.Network, o.OpenText)),
        new("json", "all in one file", false, (i, o) => o.WriteBytes("network.json", s => Json.Write(i.Network, s))),
        new(
            "cypher",
            "a script for cypher-shell",
            true,
            (i, o) => o.WriteText("network.cypher", w => CypherScript.Write(ItemsOf(i), w))
        ),
        new(
            "neo4j-import",
            "tables for neo4j-admin database import",
            true,
            (i, o) => ImportFiles.Write(ItemsOf(i), o.OpenText)
        ),
    ];

    private readonly Option<string> _form = new Option<string>("--as")
    {
        Description = Described(),
        Required = true,
    }.AcceptOnlyFromAmong([.. Forms.Select(f => f.Name)]);
    private readonly Option<string> _folder = new("--out")
    {
        Description = "Where the files go",
        HelpName = "dir",
        DefaultValueFactory = _ => "out",
    };

    public static Command Build() => new ExportCommand().Command();

    private Command Command()
    {
        var command = new Command("export", "The network with its claims as files for other programs")
        {
            _form,
            _folder,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var target = parsed.GetValue(_folder)!;
        var form = Forms.First(f => f.Name == parsed.GetValue(_form));
        var inputs = form.IsOfHistory ? Inputs.OfHistory(parsed) : Inputs.Of(parsed);
        using var output = new OutputFolder(target);
        form.Write(inputs, output);
        output.Finish();
        parsed.Tell($"Written to {target}/: {string.Join(", ", output.Files)}");
        return 0;
    }

    private static void WriteDot(Inputs inputs, OutputFolder output) =>
        output.WriteText("network.dot", w => NetworkPicture.WriteDot(inputs.Dataset, inputs.Network, inputs.Title, w));

    private static IReadOnlyList<GraphItems> ItemsOf(Inputs inputs) =>
        NetworkItems.Of(inputs.Network, inputs.Dataset.Files);

    private static string Described()
    {
        var ofHistory = string.Join(" and ", Forms.Where(f => f.IsOfHistory).Select(f => f.Name));
        return $"{string.Join("; ", Forms.Select(f => $"{f.Name}, {f.What}"))}. {ofHistory} hold all of history, unless --at names a day";
    }

    /// <summary>A form of files.</summary>
    private sealed record Form(string Name, string What, bool IsOfHistory, Action<Inputs, OutputFolder> Write);
}
