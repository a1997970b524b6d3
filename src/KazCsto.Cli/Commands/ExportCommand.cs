using System.CommandLine;
using KazCsto.Cli.Output;
using KazCsto.Export;
using KazCsto.Export.Pictures;

namespace KazCsto.Cli.Commands;

/// <summary><c>export</c>: the network as files for other programs.</summary>
internal sealed class ExportCommand
{
    private readonly Option<string> _form = new Option<string>("--as")
    {
        Description = "dot, graphml, csv or json",
        Required = true,
    }.AcceptOnlyFromAmong("dot", "graphml", "csv", "json");
    private readonly Option<string> _folder = new("--out")
    {
        Description = "Where the files go",
        HelpName = "dir",
        DefaultValueFactory = _ => "out",
    };

    public static Command Build() => new ExportCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "export",
            "The network with its claims as files for other programs"
        )
        {
            _form,
            _folder,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.Of(parsed);
        var target = parsed.GetValue(_folder)!;
        var asked = parsed.GetValue(_form)!;
        var diagram =
            asked == "dot"
                ? Diagram.Whole(
                    inputs.Network,
                    Style.Load(inputs.Dataset.Folder, inputs.Network.Schema),
                    inputs.Title
                )
                : null;
        using var output = new OutputFolder(target);
        Write(inputs, asked, diagram, output);
        output.Finish();
        if (!parsed.GetValue(CommonOptions.Quiet))
        {
            parsed.InvocationConfiguration.Error.WriteLine(
                $"Written to {target}/: {string.Join(", ", output.Files)}"
            );
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
            default:
                output.WriteText("csto.dot", w => Dot.Write(diagram!, w));
                break;
        }
    }
}
