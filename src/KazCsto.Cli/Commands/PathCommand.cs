using System.CommandLine;
using KazCsto.Analysis.Paths;
using KazCsto.Cli.Output;
using KazCsto.Model;

namespace KazCsto.Cli.Commands;

/// <summary><c>path A B</c>: how two nodes are joined, each hop with its dates and citation.</summary>
internal sealed class PathCommand
{
    private const string OverTies = "ties";

    private readonly Argument<string> _from = new("from")
    {
        Description = "The first node, such as leader:nazarbayev",
    };
    private readonly Argument<string> _to = new("to")
    {
        Description = "The last node, such as institution:csto",
    };
    private readonly Option<int> _k = new("-k")
    {
        Description = "How many paths",
        DefaultValueFactory = _ => 3,
    };
    private readonly Option<int?> _maxHops = new("--max-hops")
    {
        Description = "The most hops a path may have",
        HelpName = "n",
    };
    private readonly Option<string?> _only = TieFilter.Only();
    private readonly Option<string?> _without = TieFilter.Without();
    private readonly Option<string> _projection = CommonOptions.Projection(OverTies);
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new PathCommand().Command();

    private Command Command()
    {
        _projection.Description =
            "Along the arcs of a projection; without it over ties taken either way";
        var command = new Command(
            "path",
            "The shortest paths between two nodes, hop by hop with their claims"
        )
        {
            _from,
            _to,
            _k,
            _maxHops,
            _only,
            _without,
            _projection,
            _format,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var inputs = Inputs.Of(parsed);
        var (from, to) = (
            inputs.NodeOf(parsed.GetValue(_from)!),
            inputs.NodeOf(parsed.GetValue(_to)!)
        );
        var wanted = RouteOptions.Of(parsed.GetValue(_k), parsed.GetValue(_maxHops), "-k");
        RoutePrinter.Print(
            inputs,
            $"From {from.Name} to {to.Name}, {inputs.When}",
            RoutesOf(parsed, inputs, from, to, wanted, cancellation),
            new(wanted.KOption, null),
            parsed.GetValue(_format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }

    private RouteList RoutesOf(
        ParseResult parsed,
        Inputs inputs,
        Node from,
        Node to,
        RouteOptions wanted,
        CancellationToken cancellation
    )
    {
        var (only, without) = (parsed.GetValue(_only), parsed.GetValue(_without));
        var projection = parsed.GetValue(_projection)!;
        if (projection == OverTies)
        {
            var counts = TieFilter.Of(inputs.Network.Schema, only, without);
            return Routes.OverTies(
                inputs.Network,
                from,
                to,
                counts,
                wanted.K,
                wanted.MaxHops,
                cancellation
            );
        }

        return (only ?? without) is null
            ? RoutePrinter.Along(inputs, projection, from, to, wanted, cancellation)
            : throw new UsageException(
                "--only and --without choose ties; a --projection has its own choice"
            );
    }
}
