using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Graphs.Communities;
using KazCsto.Graphs.Summaries;

namespace KazCsto.Cli.Commands;

/// <summary><c>groups</c>: who belongs together, and how surely; or how far given groups keep to themselves.</summary>
internal sealed class GroupsCommand
{
    private readonly GraphChoice _graph = new("influence");
    private readonly GroupSearchOptions _search = new();
    private readonly GroupsOption _given = new("--given", "Look at given groups instead");
    private readonly Option<int> _top = MeasureChoice.Top(
        "How many groups a table shows, and members of each, or all",
        20
    );
    private readonly AnswerOutput _output = new();

    public static Command Build() => new GroupsCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "groups",
            "Who belongs together: what many runs of a method agree on, and how surely; or how far given groups keep to themselves"
        )
        {
            _top,
        };
        _output.AddTo(command);
        _search.AddTo(command);
        _given.AddTo(command);
        _graph.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        _ = _graph.IsEdgeList(parsed, _given.Attribute);
        var answer = _given.IsGiven(parsed) ? Given(parsed, running) : Found(parsed, running, top);
        running.Erase();
        return _output.Write(parsed, answer);
    }

    private Answer Given(ParseResult parsed, Running running)
    {
        _search.RefuseBeside(_given.Given(parsed), parsed);
        var graph = _graph.Of(parsed, running);
        var groups = _given.Of(graph, parsed, running);
        return GivenGroupsAnswer.Of(graph, groups, GivenGroupsSummary.Of(graph.Graph, groups.GroupOf));
    }

    private Answer Found(ParseResult parsed, Running running, int top)
    {
        var options = _search.Of(parsed);
        var graph = _graph.Of(parsed, running);
        var found = Consensus.Of(graph.Graph, options, running.Work("groups"));
        return GroupsAnswer.Of(graph, found, options.Quality, top);
    }
}
