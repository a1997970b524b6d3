using KazCsto.Answers;
using KazCsto.Cli.Options;

namespace KazCsto.Cli.Commands;

/// <summary><c>why A B</c>: every chain of influence by which A can move B.</summary>
internal sealed class WhyCommand
{
    private const int Hops = 2;

    private readonly Argument<string> _from = new("from") { Description = "Who moves, such as state:rus" };
    private readonly Argument<string> _to = new("to") { Description = "Who is moved, such as state:kaz" };
    private readonly Option<int?> _maxHops = new("--max-hops")
    {
        Description =
            $"The most hops a chain may have (default: {Hops}, and one more for each end that acts through another, as a leader does)",
        HelpName = "n",
    };
    private readonly Option<int> _limit = new("--limit")
    {
        Description = "The most chains to list",
        DefaultValueFactory = _ => 1000,
    };
    private readonly InTimeOptions _inTime = new();
    private readonly Option<string> _projection = CommonOptions.Projection("influence");
    private readonly AnswerOutput _output = new();

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
        };
        _inTime.AddTo(command);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var time = _inTime.Of(parsed);
        var inputs = time is null ? Inputs.Of(parsed) : Inputs.OfHistory(parsed);
        var (from, to) = (inputs.NodeOf(parsed.GetValue(_from)!), inputs.NodeOf(parsed.GetValue(_to)!));
        var rule = inputs.RuleOf(parsed.GetValue(_projection)!);
        var hops = parsed.GetValue(_maxHops) ?? Hops + new[] { from, to }.Count(end => !rule.Counts(end));
        var question = RouteOptions.Asked(from, to, parsed.GetValue(_limit), hops, _limit) with { Rule = rule };
        var answer = new RouteAnswer(inputs.Scope, question, areChains: true) { AskForMore = _limit.Name };
        return _output.Write(parsed, RouteOptions.Told(answer, question, time, inputs, running));
    }
}
