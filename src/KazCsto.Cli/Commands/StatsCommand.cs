using KazCsto.Cli.Options;
using KazCsto.Cli.Printers;
using KazCsto.Graphs.Summaries;

namespace KazCsto.Cli.Commands;

/// <summary><c>stats</c>: a projection or an edge list in numbers.</summary>
internal sealed class StatsCommand
{
    private readonly GraphChoice _graph = new("influence");
    private readonly Option<bool> _distances = new("--distances")
    {
        Description = "Measure distances however long it takes",
    };
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new StatsCommand().Command();

    private Command Command()
    {
        var command = new Command("stats", "A network in numbers: size, parts, degrees, clustering and distances")
        {
            _distances,
            _format,
        };
        _graph.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var graph = _graph.Of(parsed, running);
        var isInsisted = parsed.GetValue(_distances);
        var withDistances = isInsisted || !GraphSummary.TakesLong(graph.Graph);
        if (!withDistances)
        {
            running.Tell(StatsWords.WithoutDistances(graph.Graph));
        }

        var summary = GraphSummary.Of(graph.Graph, withDistances, running.Work);
        running.Erase();
        StatsPrinter.Print(graph, summary, parsed.GetValue(_format)!, parsed.InvocationConfiguration.Output);
        return 0;
    }
}
