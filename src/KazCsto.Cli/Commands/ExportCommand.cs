using System.CommandLine;
using KazCsto.Cli.Output;
using KazCsto.Export;
using KazCsto.Export.Pictures;

namespace KazCsto.Cli.Commands;

/// <summary><c>export</c>: the network as files for other programs.</summary>
internal static class ExportCommand
{
    public static Command Build()
    {
        var form = new Option<string>("--as")
        {
            Description = "dot, graphml, csv or json",
            Required = true,
        }.AcceptOnlyFromAmong("dot", "graphml", "csv", "json");
        var folder = new Option<string>("--out")
        {
            Description = "Where the files go",
            HelpName = "dir",
            DefaultValueFactory = _ => "out",
        };
        var command = new Command(
            "export",
            "The network with its claims as files for other programs"
        )
        {
            form,
            folder,
        };
        command.SetAction(parsed =>
        {
            var inputs = Inputs.Of(parsed);
            var target = parsed.GetValue(folder)!;
            using var output = new OutputFolder(target);
            Write(inputs, parsed.GetValue(form)!, output);
            output.Finish();
            if (!parsed.GetValue(CommonOptions.Quiet))
            {
                parsed.InvocationConfiguration.Error.WriteLine(
                    $"Written to {target}/: {string.Join(", ", output.Files)}"
                );
            }

            return 0;
        });
        return command;
    }

    private static void Write(Inputs inputs, string form, OutputFolder output)
    {
        switch (form)
        {
            case "dot":
                var style = Style.Load(inputs.Dataset.Folder, inputs.Network.Schema);
                output.WriteText(
                    "csto.dot",
                    w => Dot.Write(Diagram.Whole(inputs.Network, style, inputs.Title), w)
                );
                break;
            case "graphml":
                output.WriteText("csto.graphml", w => GraphMl.Write(inputs.Network, w));
                break;
            case "csv":
                CsvTables.Write(inputs.Network, output.OpenText);
                break;
            default:
                output.WriteBytes("csto.json", s => Json.Write(inputs.Network, s));
                break;
        }
    }
}
