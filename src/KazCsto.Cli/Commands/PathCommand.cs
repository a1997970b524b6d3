using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;

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
    private readonly AnswerOutput _output = new();

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
        var question = RouteOptions.Asked(from, to, parsed.GetValue(_k), parsed.GetValue(_maxHops), _k) with
        {
            Rule = RuleOf(parsed, inputs),
            Counts = TieFilter.Of(inputs.Network.Schema, parsed.GetValue(_only), parsed.GetValue(_without)),
        };
        var answer = new RouteAnswer(inputs.Scope, question, areChains: false) { AskForMore = _k.Name };
        return _output.Write(parsed, RouteOptions.Told(answer, question, time, inputs, running));
    }

    /// <summary>The projection that was asked for; null for ties taken either way.</summary>
    private ProjectionRule? RuleOf(ParseResult parsed, Inputs inputs)
    {
        var projection = parsed.GetValue(_projection)!;
        return projection == OverTies ? null
            : (parsed.GetValue(_only) ?? parsed.GetValue(_without)) is null ? inputs.RuleOf(projection)
            : throw new UsageException("--only and --without choose ties; a --projection has its own choice");
    }
}
