using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Export.Pictures;
using KazCsto.Networks.Paths;

namespace KazCsto.Cli.Commands;

/// <summary><c>diagram</c>: a picture of the network, of what lies around a node, or of the paths between two.</summary>
internal sealed class DiagramCommand
{
    private const int Paths = 3;
    private const string Graphviz = "dot";

    private readonly Argument<string?> _node = new("node")
    {
        Description = "Only what lies around this node",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<int> _hops = new("--hops")
    {
        Description = "How far around the node",
        DefaultValueFactory = _ => 1,
    };
    private readonly Option<string[]> _path = new("--path")
    {
        Description = "The shortest paths between two nodes",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string> _engine = new Option<string>("--engine")
    {
        Description = "Who lays it out: builtin (needs nothing), or Graphviz's dot",
        DefaultValueFactory = _ => "builtin",
    }.AcceptOnlyFromAmong("builtin", Graphviz);
    private readonly Option<string?> _format = new Option<string?>("--format")
    {
        Description = "dot, svg, or png, which needs --engine dot (default: by the name of the file, else svg)",
    }.AcceptOnlyFromAmong([.. PictureFormat.All.Select(f => f.Name)]);
    private readonly Option<string?> _file = new("--out")
    {
        Description = "The file to write (default: standard output)",
        HelpName = "file",
    };

    public static Command Build() => new DiagramCommand().Command();

    private Command Command()
    {
        var command = new Command("diagram", "A picture: of all, around a node, or of the paths between two")
        {
            _node,
            _hops,
            _path,
            _engine,
            _format,
            _file,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var file = parsed.GetValue(_file);
        var format = FormatOf(parsed.GetValue(_format), file);
        var inputs = Inputs.Of(parsed);
        Write(
            format.Drawn(DiagramOf(parsed, inputs), parsed.GetValue(_engine) == Graphviz, cancellation),
            file,
            parsed
        );
        return 0;
    }

    private Diagram DiagramOf(ParseResult parsed, Inputs inputs)
    {
        var style = Style.Load(inputs.Dataset.Files, inputs.Network.Schema);
        return (parsed.GetValue(_path), parsed.GetValue(_node)) switch
        {
            ({ Length: 2 }, not null) => throw new UsageException(
                "a picture is either around a node or of a --path, not both"
            ),
            ({ Length: 2 } ends, null) => OfPaths(inputs, style, ends),
            (_, { } id) => Around(inputs, style, id, parsed.GetValue(_hops)),
            _ => Diagram.Whole(inputs.Network, style, inputs.Title),
        };
    }

    /// <summary>A file named .png holds a png.</summary>
    private static PictureFormat FormatOf(string? name, string? file)
    {
        var ending = Path.GetExtension(file ?? "").TrimStart('.').ToLowerInvariant();
        var asked = PictureFormat.All.FirstOrDefault(f => f.Name == name);
        var named = PictureFormat.All.FirstOrDefault(f => f.Name == ending);
        if (asked is null && named is null && ending.Length > 0)
        {
            throw new UsageException(
                $"a file named .{ending} holds no picture of ours; expected .dot, .svg or .png, or a --format"
            );
        }

        return asked is not null && named is not null && asked != named
            ? throw new UsageException($"--format {asked.Name} does not go into a file named .{ending}")
            : asked ?? named ?? PictureFormat.Standard;
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

    private static void Write(byte[] bytes, string? file, ParseResult parsed)
    {
        var output = parsed.InvocationConfiguration.Output;
        if (file is not null)
        {
            OutputFile.Write(file, bytes);
            parsed.Tell($"Written to {file}");
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
