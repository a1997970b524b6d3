using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Cli.Printers;
using KazCsto.Evidence.Robustness;

namespace KazCsto.Cli.Commands;

/// <summary><c>robust --path A B</c>: how many claims would have to be wrong for no path to remain, and which sources carry all paths.</summary>
internal sealed class PathRobustness
{
    private readonly Option<string[]> _path = new("--path")
    {
        Description =
            "Instead of a ranking: the paths between two nodes, over ties taken either way or along a --projection",
        HelpName = "A B",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<int?> _maxHops = new("--max-hops")
    {
        Description = "The most hops a path may have",
        HelpName = "n",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_path);
        command.Options.Add(_maxHops);
    }

    /// <summary>Whether paths are asked for; then nothing may be said that only a ranking listens to.</summary>
    public bool IsAsked(ParseResult parsed, params Option[] heard)
    {
        if (!EdgeOptions.IsGiven(parsed, _path))
        {
            return EdgeOptions.IsGiven(parsed, _maxHops)
                ? throw new UsageException("--max-hops says how long a --path may be; add --path A B")
                : false;
        }

        var surplus = parsed
            .CommandResult.Command.Options.Except([_path, _maxHops, .. heard])
            .FirstOrDefault(o => EdgeOptions.IsGiven(parsed, o));
        return surplus is null
            ? true
            : throw new UsageException($"{surplus.Name} belongs to a ranking and --path to paths; leave one out");
    }

    public int Run(ParseResult parsed, Running running, Option<string?> projection, Option<string> format)
    {
        var inputs = Inputs.Of(parsed);
        var ends = parsed.GetValue(_path)!;
        var (from, to) = (inputs.NodeOf(ends[0]), inputs.NodeOf(ends[1]));
        if (from.Equals(to))
        {
            throw new UsageException($"{from.Id} needs no path to itself");
        }

        var maxHops = RouteOptions.Of(1, parsed.GetValue(_maxHops), "").MaxHops;
        var rule = parsed.GetValue(projection) is { } name ? inputs.RuleOf(name) : null;
        var printer = new PathRobustnessPrinter(inputs, (from, to), rule, maxHops);
        var found =
            Fewest(inputs, (from, to), rule, maxHops, running.SilentWork().Cancellation)
            ?? throw new NoAnswerException($"{printer.Title}: there is no path; nothing need be wrong");
        var sources = PathSources.Of(
            inputs.History,
            inputs.OnDay,
            rule,
            (from, to),
            maxHops,
            running.Work("leaving out one source")
        );
        running.Erase();
        printer.Print(
            found,
            sources.Carrying,
            sources.Tried,
            parsed.GetValue(format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }

    private static PathClaimsFound? Fewest(
        Inputs inputs,
        (Node From, Node To) ends,
        ProjectionRule? rule,
        int? maxHops,
        CancellationToken cancellation
    ) =>
        rule is null
            ? PathClaims.OverTies(inputs.Network, ends.From, ends.To, maxHops, cancellation: cancellation)
            : PathClaims.Along(inputs.Network, rule, ends.From, ends.To, maxHops, cancellation: cancellation);
}
