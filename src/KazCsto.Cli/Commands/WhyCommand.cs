using System.CommandLine;
using KazCsto.Cli.Output;
using KazCsto.Model;

namespace KazCsto.Cli.Commands;

/// <summary><c>why A B</c>: every chain of influence by which A can move B.</summary>
internal sealed class WhyCommand
{
    private readonly Argument<string> _from = new("from")
    {
        Description = "Who moves, such as state:rus",
    };
    private readonly Argument<string> _to = new("to")
    {
        Description = "Who is moved, such as state:kaz",
    };
    private readonly Option<int> _maxHops = new("--max-hops")
    {
        Description = "The most hops a chain may have",
        HelpName = "n",
        DefaultValueFactory = _ => 2,
    };
    private readonly Option<int> _limit = new("--limit")
    {
        Description = "The most chains to list",
        DefaultValueFactory = _ => 1000,
    };
    private readonly Option<string> _projection = CommonOptions.Projection("influence");
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new WhyCommand().Command();

    private Command Command()
    {
        var command = new Command("why", "Every chain of influence by which one can move another")
        {
            _from,
            _to,
            _maxHops,
            _limit,
            _projection,
            _format,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken cancellation)
    {
        var inputs = Inputs.Of(parsed);
        var (a, b) = (inputs.NodeOf(parsed.GetValue(_from)!), inputs.NodeOf(parsed.GetValue(_to)!));
        var hops = parsed.GetValue(_maxHops);
        var wanted = RouteOptions.Of(parsed.GetValue(_limit), hops, "--limit");
        var routes = RoutePrinter.Along(
            inputs,
            parsed.GetValue(_projection)!,
            a,
            b,
            wanted,
            cancellation
        );
        RoutePrinter.Print(
            inputs,
            $"How {a.Name} can move {b.Name}, {inputs.When}: {Counted.Of(routes.Routes.Sum(r => r.Hops.Aggregate(1, (n, h) => n * h.Ways.Length)), "chain")} of at most {Counted.Of(hops, "hop")}, the strongest first",
            routes,
            new(wanted.KOption, inputs.RuleOf(parsed.GetValue(_projection)!)),
            parsed.GetValue(_format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }
}
