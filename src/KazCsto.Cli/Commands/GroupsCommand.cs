using KazCsto.Cli.Options;
using KazCsto.Cli.Printers;
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
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new GroupsCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "groups",
            "Who belongs together: what many runs of a method agree on, and how surely; or how far given groups keep to themselves"
        )
        {
            _top,
            _format,
        };
        _search.AddTo(command);
        _given.AddTo(command);
        _graph.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        var (format, output) = (parsed.GetValue(_format)!, parsed.InvocationConfiguration.Output);
        _ = _graph.IsEdgeList(parsed, _given.Attribute);
        if (_given.IsGiven(parsed))
        {
            _search.RefuseBeside(_given.Given(parsed), parsed);
            var read = _graph.Of(parsed, running);
            var groups = _given.Of(read, parsed, running);
            var summary = GivenGroupsSummary.Of(read.Graph, groups.GroupOf);
            running.Erase();
            GivenGroupsPrinter.Print(read, groups, summary, format, output);
            return 0;
        }

        var options = _search.Of(parsed);
        var graph = _graph.Of(parsed, running);
        var found = Consensus.Of(graph.Graph, options, running.Work("groups"));
        running.Erase();
        GroupsPrinter.Print(graph, found, options, top, format, output);
        return 0;
    }
}
