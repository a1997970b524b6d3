using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Evidence.Robustness;
using KazCsto.Evidence.Robustness.Errors;
using KazCsto.Evidence.Specifications;
using KazCsto.Export.Charts;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Cli.Commands;

/// <summary><c>robust</c>: which sources and claims carry the top of a ranking, and how many claims would have to be wrong.</summary>
internal sealed class RobustCommand
{
    private readonly MeasureChoice _choice = new();
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "The kind of node",
        HelpName = "kind",
        DefaultValueFactory = _ => Meaning.State.Name,
    };
    private readonly Option<int> _top = MeasureChoice.Top("How many places are the top", 1);
    private readonly Option<string?> _curve = new("--curve")
    {
        Description =
            "Draw into this SVG file who is first under every choice of grades, levels, parallel ties and lengths",
        HelpName = "file",
    };
    private readonly PathRobustness _paths = new();
    private readonly AnswerOutput _output = new(hasPicture: true);

    public static Command Build() => new RobustCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "robust",
            "Which sources and claims carry the top of a ranking, or the paths between two nodes, and how many claims would have to be wrong for it to be another"
        )
        {
            _kind,
            _top,
            _curve,
        };
        _choice.AddTo(command, orAll: false);
        _paths.AddTo(command);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        if (_paths.IsAsked(parsed, [_choice.Projection, .. _output.Options]))
        {
            return _output.Write(parsed, _paths.Of(parsed, running, _choice.Projection));
        }

        var measure = MeasureChoice.MeasureOf(
            parsed.GetValue(_choice.Measure)
                ?? throw new UsageException(
                    "--measure or --path is missing; expected a measure such as pagerank, or two nodes"
                )
        );
        var inputs = Inputs.Of(parsed);
        var kind = inputs.KindOf(parsed, _kind);
        var top = MeasureChoice.TopOf(parsed.GetValue(_top));
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        options = _choice.Settings.On(graph, parsed, measure.Settings, options);
        var ranking = Ranking.Of(graph.Projection!, measure, options with { Work = running.SilentWork() });
        if (!ranking.OfKind(kind).Any(n => n.Rank > 0))
        {
            throw new NoAnswerException($"no {kind} has a score {inputs.When}; there is no top");
        }

        if (ranking.FirstOf(kind).IsEmpty)
        {
            throw new NoAnswerException($"all have one score {inputs.When}, so that nobody is first; there is no top");
        }

        var robustness = RobustnessOf(ranking, inputs, kind, top, options, running);
        running.Erase();
        if (parsed.GetValue(_curve) is { } file)
        {
            DrawCurve(robustness.Curve, file);
            parsed.Tell($"Written to {file}");
        }

        return _output.Write(parsed, new RobustnessAnswer(inputs.Scope, ranking, kind, top).Of(robustness));
    }

    private static TopRobustness RobustnessOf(
        Ranking ranking,
        Inputs inputs,
        string kind,
        int top,
        MeasureOptions options,
        Running running
    )
    {
        return new(
            FewestClaims.Of(ranking, kind, top, With("sets of claims")),
            LeaveOneOut.Of(ranking, inputs.History, inputs.OnDay, kind, top, With("leaving out one")),
            ErrorModels.Of(ranking, kind, top, With("wrong networks")),
            SpecificationCurves.Of(ranking, inputs.ByGrades, With("specifications")).OfKind(kind),
            options.Seed
        );

        MeasureOptions With(string work) => options with { Work = running.Work(work) };
    }

    private static void DrawCurve(SpecificationCurve curve, string file)
    {
        using var picture = new StringWriter { NewLine = "\n" };
        ChartOf.Write(new SpecificationPicture(curve), picture);
        OutputFile.Write(file, System.Text.Encoding.UTF8.GetBytes(picture.ToString()));
    }
}
