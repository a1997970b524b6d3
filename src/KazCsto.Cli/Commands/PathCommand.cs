using System.CommandLine;
using KazCsto.Analysis.Paths;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Commands;

/// <summary><c>path A B</c>: how two nodes are joined, each hop with its dates and citation.</summary>
internal static class PathCommand
{
    private const string OverTies = "ties";

    public static Command Build()
    {
        var from = new Argument<string>("from")
        {
            Description = "The first node, such as leader:nazarbayev",
        };
        var to = new Argument<string>("to")
        {
            Description = "The last node, such as institution:csto",
        };
        var k = new Option<int>("-k")
        {
            Description = "How many paths",
            DefaultValueFactory = _ => 3,
        };
        var maxHops = new Option<int?>("--max-hops")
        {
            Description = "The most hops a path may have",
            HelpName = "n",
        };
        var only = new Option<string?>("--only")
        {
            Description = "Take only these kinds of tie",
            HelpName = "kinds",
        };
        var without = new Option<string?>("--without")
        {
            Description = "Leave out these kinds of tie",
            HelpName = "kinds",
        };
        var projection = CommonOptions.Projection(OverTies);
        projection.Description =
            "Along the arcs of a projection; without it over ties taken either way";
        var format = CommonOptions.Format();
        var command = new Command(
            "path",
            "The shortest paths between two nodes, hop by hop with their claims"
        )
        {
            from,
            to,
            k,
            maxHops,
            only,
            without,
            projection,
            format,
        };
        command.Does(
            (parsed, cancellation) =>
            {
                var inputs = Inputs.Of(parsed);
                var (a, b) = (
                    inputs.NodeOf(parsed.GetValue(from)!),
                    inputs.NodeOf(parsed.GetValue(to)!)
                );
                var wanted = RouteOptions.Of(parsed.GetValue(k), parsed.GetValue(maxHops), "-k");
                var name = parsed.GetValue(projection)!;
                if (
                    name != OverTies
                    && (parsed.GetValue(only) ?? parsed.GetValue(without)) is not null
                )
                {
                    throw new UsageException(
                        "--only and --without choose ties; a --projection has its own choice"
                    );
                }

                var routes =
                    name == OverTies
                        ? Routes.OverTies(
                            inputs.Network,
                            a,
                            b,
                            TieFilter.Of(
                                inputs.Network.Schema,
                                parsed.GetValue(only),
                                parsed.GetValue(without)
                            ),
                            wanted.K,
                            wanted.MaxHops,
                            cancellation
                        )
                        : RoutePrinter.Along(inputs, name, a, b, wanted, cancellation);
                RoutePrinter.Print(
                    inputs,
                    $"From {a.Name} to {b.Name}, {inputs.When}",
                    routes,
                    new(wanted.KOption, null),
                    parsed.GetValue(format)!,
                    parsed.InvocationConfiguration.Output
                );
                return 0;
            }
        );
        return command;
    }
}
