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
    private const string Script = "cypher";
    private const string Tables = "neo4j-import";

    private readonly Option<string> _form = new Option<string>("--as")
    {
        Description =
            "dot, graphml, csv or json; cypher, a script for cypher-shell; neo4j-import, tables for neo4j-admin database import. The last two hold all of history, unless --at names a day",
        Required = true,
    }.AcceptOnlyFromAmong("dot", "graphml", "csv", "json", Script, Tables);
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
        var asked = parsed.GetValue(_form)!;
        var inputs = asked is Script or Tables ? Inputs.OfHistory(parsed) : Inputs.Of(parsed);
        var diagram =
            asked == "dot"
                ? Diagram.Whole(inputs.Network, Style.Load(inputs.Dataset.Folder, inputs.Network.Schema), inputs.Title)
                : null;
        using var output = new OutputFolder(target);
        Write(inputs, asked, diagram, output);
        output.Finish();
        if (!parsed.GetValue(CommonOptions.Quiet))
        {
            parsed.InvocationConfiguration.Error.WriteLine($"Written to {target}/: {string.Join(", ", output.Files)}");
        }

        return 0;
    }

    private static void Write(Inputs inputs, string form, Diagram? diagram, OutputFolder output)
    {
        switch (form)
        {
            case "graphml":
                output.WriteText("csto.graphml", w => GraphMl.Write(inputs.Network, w));
                break;
            case "csv":
                CsvTables.Write(inputs.Network, output.OpenText);
                break;
            case "json":
                output.WriteBytes("csto.json", s => Json.Write(inputs.Network, s));
                break;
            case Script:
                output.WriteText("csto.cypher", w => CypherScript.Write(ItemsOf(inputs), w));
                break;
            case Tables:
                ImportFiles.Write(ItemsOf(inputs), output.OpenText);
                break;
            default:
                output.WriteText("csto.dot", w => Dot.Write(diagram!, w));
                break;
        }
    }

    private static IReadOnlyList<GraphItems> ItemsOf(Inputs inputs) =>
        NetworkItems.Of(inputs.Network, VocabularyFiles.Of(inputs.Dataset.Folder));
}
