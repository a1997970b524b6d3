using System.CommandLine;
using KazCsto.Cli.Output;
using KazCsto.Model;

namespace KazCsto.Cli.Commands;

/// <summary><c>why A B</c>: every chain of influence by which A can move B.</summary>
internal static class WhyCommand
{
    public static Command Build()
    {
        var from = new Argument<string>("from") { Description = "Who moves, such as state:rus" };
        var to = new Argument<string>("to") { Description = "Who is moved, such as state:kaz" };
        var maxHops = new Option<int>("--max-hops")
        {
            Description = "The most hops a chain may have",
            HelpName = "n",
            DefaultValueFactory = _ => 2,
        };
        var limit = new Option<int>("--limit")
        {
            Description = "The most chains to list",
            DefaultValueFactory = _ => 1000,
        };
        var projection = CommonOptions.Projection("influence");
        var format = CommonOptions.Format();
        var command = new Command("why", "Every chain of influence by which one can move another")
        {
            from,
            to,
            maxHops,
            limit,
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
                var hops = parsed.GetValue(maxHops);
                var wanted = RouteOptions.Of(parsed.GetValue(limit), hops, "--limit");
                var routes = RoutePrinter.Along(
                    inputs,
                    parsed.GetValue(projection)!,
                    a,
                    b,
                    wanted,
                    cancellation
                );
                RoutePrinter.Print(
                    inputs,
                    $"How {a.Name} can move {b.Name}, {inputs.When}: {Counted.Of(routes.Routes.Sum(r => r.Hops.Aggregate(1, (n, h) => n * h.Ways.Length)), "chain")} of at most {Counted.Of(hops, "hop")}, the strongest first",
                    routes,
                    new(wanted.KOption, inputs.RuleOf(parsed.GetValue(projection)!)),
                    parsed.GetValue(format)!,
                    parsed.InvocationConfiguration.Output
                );
                return 0;
            }
        );
        return command;
    }
}
