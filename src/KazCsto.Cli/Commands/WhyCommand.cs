using KazCsto.Cli.Options;
using KazCsto.Cli.Printers;

namespace KazCsto.Cli.Commands;

/// <summary><c>why A B</c>: every chain of influence by which A can move B.</summary>
internal sealed class WhyCommand
{
    private readonly Argument<string> _from = new("from") { Description = "Who moves, such as state:rus" };
    private readonly Argument<string> _to = new("to") { Description = "Who is moved, such as state:kaz" };
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
    private readonly InTimeOptions _inTime = new();
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
        _inTime.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var time = _inTime.Of(parsed);
        var inputs = time is null ? Inputs.Of(parsed) : Inputs.OfHistory(parsed);
        var (a, b) = (inputs.NodeOf(parsed.GetValue(_from)!), inputs.NodeOf(parsed.GetValue(_to)!));
        var hops = parsed.GetValue(_maxHops);
        var wanted = RouteOptions.Of(parsed.GetValue(_limit), hops, "--limit");
        var projection = parsed.GetValue(_projection)!;
        var style = new RouteStyle(wanted.KOption, inputs.RuleOf(projection));
        var format = parsed.GetValue(_format)!;
        var output = parsed.InvocationConfiguration.Output;
        var title = $"How {a.Name} can move {b.Name}, ";
        var order = $"of at most {Counted.Of(hops, "hop")}, the strongest first";
        var cancellation = running.SilentWork().Cancellation;
        if (time is null)
        {
            InTimeOptions.WarnOfMixedTimes(inputs, running);
            var routes = RoutePrinter.Along(inputs, projection, a, b, wanted, cancellation);
            var chains = routes.Routes.Sum(r => r.Hops.Aggregate(1, (n, h) => n * h.Ways.Length));
            title += $"{inputs.When}: {Counted.Of(chains, "chain")} {order}";
            RoutePrinter.Print(inputs, title, routes, style, format, output);
        }
        else
        {
            var dated = time.Along(inputs, projection, a, b);
            var routes = time.Routes(dated, a, b, wanted, cancellation);
            // Not every way of one hop goes with every way of the next: the paths are counted, not the chains.
            title += $"{time.Words}: {Counted.Of(routes.Routes.Count, "path")} {order}";
            new RouteInTimePrinter(inputs, time, style).Print(title, routes, format, output);
        }

        return 0;
    }
}
