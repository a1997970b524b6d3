using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Cli.Printers;
using KazCsto.Networks.Paths;
using KazCsto.Networks.Paths.InTime;

namespace KazCsto.Cli.Commands;

/// <summary><c>path A B</c>: how two nodes are joined, each hop with its dates and citation.</summary>
internal sealed class PathCommand
{
    private const string OverTies = "ties";

    private readonly Argument<string> _from = new("from") { Description = "The first node, such as leader:nazarbayev" };
    private readonly Argument<string> _to = new("to") { Description = "The last node, such as institution:csto" };
    private readonly Option<int> _k = new("-k") { Description = "How many paths", DefaultValueFactory = _ => 3 };
    private readonly Option<int?> _maxHops = new("--max-hops")
    {
        Description = "The most hops a path may have",
        HelpName = "n",
    };
    private readonly Option<string?> _only = TieFilter.Only();
    private readonly Option<string?> _without = TieFilter.Without();
    private readonly InTimeOptions _inTime = new();
    private readonly Option<string> _projection = CommonOptions.Projection(OverTies);
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new PathCommand().Command();

    private Command Command()
    {
        _projection.Description = "Along the arcs of a projection; without it over ties taken either way";
        var command = new Command("path", "The shortest paths between two nodes, hop by hop with their claims")
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
        _inTime.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var time = _inTime.Of(parsed);
        var inputs = time is null ? Inputs.Of(parsed) : Inputs.OfHistory(parsed);
        var (from, to) = (inputs.NodeOf(parsed.GetValue(_from)!), inputs.NodeOf(parsed.GetValue(_to)!));
        var wanted = RouteOptions.Of(parsed.GetValue(_k), parsed.GetValue(_maxHops), "-k");
        var style = new RouteStyle(wanted.KOption, null);
        var format = parsed.GetValue(_format)!;
        var output = parsed.InvocationConfiguration.Output;
        var title = $"From {from.Name} to {to.Name}, ";
        var cancellation = running.SilentWork().Cancellation;
        if (time is null)
        {
            InTimeOptions.WarnOfMixedTimes(inputs, running);
            var routes = RoutesOf(parsed, inputs, from, to, wanted, cancellation);
            RoutePrinter.Print(inputs, title + inputs.When, routes, style, format, output);
        }
        else
        {
            var hops = HopsOf(parsed, inputs, time, from, to);
            var routes = time.Routes(hops, from, to, wanted, cancellation);
            var printer = new RouteInTimePrinter(inputs, time, style);
            printer.Print(title + time.Words, routes, format, output);
        }

        return 0;
    }

    private RouteList RoutesOf(
        ParseResult parsed,
        Inputs inputs,
        Node from,
        Node to,
        RouteOptions wanted,
        CancellationToken cancellation
    ) =>
        ProjectionOf(parsed) is { } projection
            ? RoutePrinter.Along(inputs, projection, from, to, wanted, cancellation)
            : Routes.OverTies(
                inputs.Network,
                from,
                to,
                FilterOf(parsed, inputs),
                wanted.K,
                wanted.MaxHops,
                cancellation
            );

    private DatedHops HopsOf(ParseResult parsed, Inputs inputs, TimeChoice time, Node from, Node to) =>
        ProjectionOf(parsed) is { } projection
            ? time.Along(inputs, projection, from, to)
            : time.OverTies(inputs, FilterOf(parsed, inputs));

    /// <summary>The projection that was asked for; null for ties taken either way.</summary>
    private string? ProjectionOf(ParseResult parsed)
    {
        var projection = parsed.GetValue(_projection)!;
        return projection == OverTies ? null
            : (parsed.GetValue(_only) ?? parsed.GetValue(_without)) is null ? projection
            : throw new UsageException("--only and --without choose ties; a --projection has its own choice");
    }

    private Func<TieKind, bool> FilterOf(ParseResult parsed, Inputs inputs) =>
        TieFilter.Of(inputs.Network.Schema, parsed.GetValue(_only), parsed.GetValue(_without));
}
