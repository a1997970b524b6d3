using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Brokerage;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Cli.Commands;

/// <summary><c>roles</c>: who carries between groups, and in which role.</summary>
internal sealed class RolesCommand
{
    private readonly GraphChoice _graph = new("influence");
    private readonly GroupsOption _groups = new("--by", "What makes the groups");
    private readonly Option<string> _null = new Option<string>("--against")
    {
        Description =
            "What a role is expected to be by chance: with the arcs drawn anew, or with the groups of the others dealt out anew",
        DefaultValueFactory = _ => "arcs",
    }.AcceptOnlyFromAmong("arcs", "groups");
    private readonly Option<bool> _closed = new("--closed")
    {
        Description = "Count the ways a -> v -> b too where an arc leads from a to b without v",
    };
    private readonly Option<int> _top = MeasureChoice.Top("How many brokers, or all", 5);
    private readonly AnswerOutput _output = new();

    public static Command Build() => new RolesCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "roles",
            "Who brokers between groups: coordinator, itinerant, representative, gatekeeper or liaison (Gould and Fernandez)"
        )
        {
            _null,
            _closed,
            _top,
        };
        _output.AddTo(command);
        _groups.AddTo(command);
        _graph.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        _groups.RefuseUnlessGiven(parsed, _graph.IsEdgeList(parsed, _groups.Attribute));
        var graph = _graph.Of(parsed, running);
        var groups = _groups.Of(graph, parsed, running);
        var options = new GouldFernandezOptions
        {
            CountClosed = parsed.GetValue(_closed),
            Null = parsed.GetValue(_null) == "groups" ? BrokerageNull.RandomGroups : BrokerageNull.RandomArcs,
        };
        var roles = GouldFernandez.Of(graph.Graph, groups.GroupOf, options, running.Work("brokerage roles"));
        var brokers = Brokers.Of(roles, graph.ById, top);
        running.Erase();
        return brokers.IsEmpty
            ? throw new NoAnswerException($"nobody is between two others; {graph.Title}")
            : _output.Write(parsed, new RolesAnswer(graph, groups, roles).Of(brokers));
    }
}
