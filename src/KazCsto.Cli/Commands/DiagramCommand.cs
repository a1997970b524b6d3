using System.CommandLine;
using KazCsto.Analysis.Paths;
using KazCsto.Cli.Output;
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
        var format = new Option<string?>("--format")
        {
            Description =
                "dot, svg, or png, which needs --engine dot (default: by the name of the file, else svg)",
        };
        format.AcceptOnlyFromAmong("dot", "svg", "png");
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
        command.Does(
            (parsed, cancellation) =>
            {
                var target = parsed.GetValue(file);
                var form = FormatOf(parsed.GetValue(format), target);
                var ends = parsed.GetValue(path);
                var centre = parsed.GetValue(node);
                if (ends is { Length: > 0 } && centre is not null)
                {
                    throw new UsageException(
                        "a picture is either around a node or of a --path, not both"
                    );
                }

                var inputs = Inputs.Of(parsed);
                var style = Style.Load(inputs.Dataset.Folder, inputs.Network.Schema);
                var diagram =
                    ends is { Length: 2 } ? OfPaths(inputs, style, ends)
                    : centre is not null ? Around(inputs, style, centre, parsed.GetValue(hops))
                    : Diagram.Whole(inputs.Network, style, inputs.Title);
                var bytes = Drawn(diagram, parsed.GetValue(engine)!, form, cancellation);
                Write(bytes, target, parsed.InvocationConfiguration.Output);
                return 0;
            }
        );
        return command;
    }

    /// <summary>A file named .png holds a png.</summary>
    private static string FormatOf(string? asked, string? file)
    {
        var named = Path.GetExtension(file ?? "").TrimStart('.') is "dot" or "svg" or "png"
            ? Path.GetExtension(file!).TrimStart('.')
            : null;
        return asked is not null && named is not null && asked != named
            ? throw new UsageException($"--format {asked} does not go into a file named .{named}")
            : asked ?? named ?? "svg";
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

    private static byte[] Drawn(
        Diagram diagram,
        string engine,
        string format,
        CancellationToken cancellation
    )
    {
        if (engine == "dot" && format != "dot")
        {
            return Graphviz.DrawAsync(diagram, format, cancellation).GetAwaiter().GetResult();
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

    private static void Write(byte[] bytes, string? file, TextWriter output)
    {
        if (file is not null)
        {
            OutputFile.Write(file, bytes);
        }
        else if (ReferenceEquals(output, Console.Out))
        {
            using var stdout = Console.OpenStandardOutput();
            stdout.Write(bytes);
        }
        else
        {
            output.Write(System.Text.Encoding.UTF8.GetString(bytes));
        }
    }
}
