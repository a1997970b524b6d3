using System.Globalization;
using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Graphs;
using KazCsto.Graphs.Summaries;

namespace KazCsto.Cli.Commands;

/// <summary><c>stats</c>: a projection or an edge list in numbers.</summary>
internal sealed class StatsCommand
{
    // Measured on two cores, with 512 searches at once and few hops between any two nodes.
    private const double StepsInASecond = 1e11;

    private readonly GraphChoice _graph = new("influence");
    private readonly Option<bool> _distances = new("--distances")
    {
        Description = "Measure distances however long it takes",
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new StatsCommand().Command();

    private Command Command()
    {
        var command = new Command("stats", "A network in numbers: size, parts, degrees, clustering and distances")
        {
            _distances,
        };
        _output.AddTo(command);
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
            running.Tell(WithoutDistances(graph.Graph));
        }

        var summary = GraphSummary.Of(graph.Graph, withDistances, running.Work);
        running.Erase();
        return _output.Write(parsed, StatsAnswer.Of(graph, summary));
    }

    /// <summary>Why distances are left out, and what they would take.</summary>
    private static string WithoutDistances(Graph graph)
    {
        var steps = (double)graph.NodeCount * graph.ArcCount;
        var minutes = Math.Ceiling(steps / StepsInASecond / 60);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"kazcsto: without distances, which take a search from each of {graph.NodeCount:N0} nodes, {steps:0.0E+0} steps or about {Counted.Grouped((long)minutes, "minute")} and more if ways are long; --distances insists"
        );
    }
}
