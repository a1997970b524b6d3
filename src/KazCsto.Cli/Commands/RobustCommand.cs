using System.CommandLine;
using KazCsto.Analysis.Evidence.Robustness;
using KazCsto.Analysis.Rankings;
using KazCsto.Cli.Output;

namespace KazCsto.Cli.Commands;

/// <summary><c>robust</c>: which sources and claims carry the top of a ranking, and how many claims would have to be wrong.</summary>
internal sealed class RobustCommand
{
    private readonly MeasureChoice _choice = new();
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "The kind of node",
        HelpName = "kind",
        DefaultValueFactory = _ => "state",
    };
    private readonly Option<int> _top = MeasureChoice.Top("How many places are the top", 1);
    private readonly PathRobustness _paths = new();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new RobustCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "robust",
            "Which sources and claims carry the top of a ranking, and how many claims would have to be wrong for it to be another"
        )
        {
            _kind,
            _top,
            _format,
        };
        _choice.AddTo(command, orAll: false);
        _paths.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        if (_paths.IsAsked(parsed, _choice.Projection, _format))
        {
            return _paths.Run(parsed, running, _choice.Projection, _format);
        }

        var measure = MeasureChoice.MeasureOf(
            parsed.GetValue(_choice.Measure)
                ?? throw new UsageException("--measure is missing; expected one such as pagerank")
        );
        var inputs = Inputs.Of(parsed);
        var kind = inputs.KindOf(parsed.GetValue(_kind)!);
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        options = _choice.Settings.On(graph, parsed, measure.Settings, options);
        var ranking = Ranking.Of(
            graph.Projection!,
            measure,
            options with
            {
                Work = running.SilentWork(),
            }
        );
        if (!ranking.OfKind(kind).Any(n => n.Rank > 0))
        {
            throw new NoAnswerException($"no {kind} has a score {inputs.When}; there is no top");
        }

        var found = FewestClaims.Of(
            ranking,
            kind,
            top,
            options with
            {
                Work = running.Work("sets of claims"),
            }
        );
        var leftOut = LeaveOneOut.Of(
            ranking,
            inputs.History,
            kind,
            top,
            options with
            {
                Work = running.Work("leaving out one"),
            }
        );
        running.Erase();
        var output = parsed.InvocationConfiguration.Output;
        var format = parsed.GetValue(_format)!;
        if (format == "table")
        {
            new RobustnessPrinter(inputs, ranking, kind, top).Print(found, leftOut, output);
        }
        else
        {
            RobustnessRows.Of(found, leftOut).Write(output, format);
        }

        return 0;
    }
}
