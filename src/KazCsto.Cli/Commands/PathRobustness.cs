using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
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

    public Answer Of(ParseResult parsed, Running running, Option<string?> projection)
    {
        var inputs = Inputs.Of(parsed);
        var ends = parsed.GetValue(_path)!;
        var (from, to) = (inputs.NodeOf(ends[0]), inputs.NodeOf(ends[1]));
        if (from.Equals(to))
        {
            throw new UsageException($"{from.Id} needs no path to itself");
        }

        var question = RouteOptions.Asked(from, to, 1, parsed.GetValue(_maxHops), _path) with
        {
            Rule = parsed.GetValue(projection) is { } name ? inputs.RuleOf(name) : null,
        };
        var answer = new PathRobustnessAnswer(inputs.Scope, question);
        var found =
            PathClaims.Of(inputs.Network, question, running.SilentWork().Cancellation)
            ?? throw new NoAnswerException($"{answer.Title}: there is no path; nothing need be wrong");
        var (carrying, tried) = PathSources.Of(
            inputs.History,
            inputs.OnDay,
            question.Rule,
            (from, to),
            question.MaxHops,
            running.Work("leaving out one source")
        );
        running.Erase();
        return answer.Of(found, carrying, tried);
    }
}
