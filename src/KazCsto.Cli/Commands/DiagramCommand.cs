using System.CommandLine;
using KazCsto.Analysis.Paths;
using KazCsto.Export.Pictures;

namespace KazCsto.Cli.Commands;

/// <summary><c>diagram</c>: a picture of the network, of what lies around a node, or of the paths between two.</summary>
internal static class DiagramCommand
{
    private const int Paths = 3;

    public static Command Build()
    {
        var node = new Argument<string?>("node")
        {
            Description = "Only what lies around this node",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var hops = new Option<int>("--hops")
        {
            Description = "How far around the node",
            DefaultValueFactory = _ => 1,
        };
        var path = new Option<string[]>("--path")
        {
            Description = "The shortest paths between two nodes",
            HelpName = "A B",
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        var engine = new Option<string>("--engine")
        {
            Description = "Who lays it out: builtin (needs nothing), or Graphviz's dot",
            DefaultValueFactory = _ => "builtin",
        }.AcceptOnlyFromAmong("builtin", "dot");
        var format = new Option<string>("--format")
        {
            Description = "dot, svg, or png (png needs --engine dot)",
            DefaultValueFactory = _ => "svg",
        }.AcceptOnlyFromAmong("dot", "svg", "png");
        var file = new Option<string?>("--out")
        {
            Description = "The file to write (default: standard output)",
            HelpName = "file",
        };
        var command = new Command(
            "diagram",
            "A picture: of all, around a node, or of the paths between two"
        )
        {
            node,
            hops,
            path,
            engine,
            format,
            file,
        };
        command.SetAction(
            async (parsed, cancellation) =>
            {
                var inputs = Inputs.Of(parsed);
                var style = Style.Load(inputs.Dataset.Folder, inputs.Network.Schema);
                var diagram =
                    parsed.GetValue(path) is { Length: 2 } ends ? OfPaths(inputs, style, ends)
                    : parsed.GetValue(node) is { } id
                        ? Around(inputs, style, id, parsed.GetValue(hops))
                    : Diagram.Whole(inputs.Network, style, inputs.Title);
                var bytes = await Drawn(
                    diagram,
                    parsed.GetValue(engine)!,
                    parsed.GetValue(format)!,
                    cancellation
                );
                await WriteAsync(
                    bytes,
                    parsed.GetValue(file),
                    parsed.InvocationConfiguration.Output
                );
                return 0;
            }
        );
        return command;
    }

    private static Diagram Around(Inputs inputs, Style style, string id, int hops) =>
        hops < 1
            ? throw new UsageException($"--hops {hops} shows nothing; expected 1 or more")
            : Diagram.Around(inputs.Network, style, inputs.NodeOf(id), hops);

    private static Diagram OfPaths(Inputs inputs, Style style, string[] ends)
    {
        var (from, to) = (inputs.NodeOf(ends[0]), inputs.NodeOf(ends[1]));
        var routes = Routes.OverTies(inputs.Network, from, to, _ => true, Paths, null).Routes;
        var ties = routes.SelectMany(r => r.Hops).SelectMany(h => h.Ties).Distinct().ToList();
        var title = $"From {from.Name} to {to.Name}";
        return ties.Count > 0
            ? Diagram.OfTies(inputs.Network, style, ties, title, from)
            : throw new NoAnswerException($"{title}, {inputs.When}: there is no path");
    }

    private static async Task<byte[]> Drawn(
        Diagram diagram,
        string engine,
        string format,
        CancellationToken cancellation
    )
    {
        if (engine == "dot" && format != "dot")
        {
            return await Graphviz.DrawAsync(diagram, format, cancellation);
        }

        if (format == "png")
        {
            throw new UsageException(
                "a png needs Graphviz: add --engine dot, or take --format svg"
            );
        }

        using var text = new StringWriter { NewLine = "\n" };
        if (format == "dot")
        {
            Dot.Write(diagram, text);
        }
        else
        {
            Svg.Write(diagram, Layout.Of(diagram), text);
        }

        return System.Text.Encoding.UTF8.GetBytes(text.ToString());
    }

    private static async Task WriteAsync(byte[] bytes, string? file, TextWriter output)
    {
        if (file is not null)
        {
            var beside = $"{file}.partial-{Environment.ProcessId}";
            await File.WriteAllBytesAsync(beside, bytes);
            File.Move(beside, file, overwrite: true);
        }
        else if (ReferenceEquals(output, Console.Out))
        {
            await using var stdout = Console.OpenStandardOutput();
            await stdout.WriteAsync(bytes);
        }
        else
        {
            await output.WriteAsync(System.Text.Encoding.UTF8.GetString(bytes));
        }
    }
}
