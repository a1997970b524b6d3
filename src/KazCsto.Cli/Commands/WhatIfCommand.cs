using KazCsto.Answers;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Graphs.Rankings;
using KazCsto.Import;
using KazCsto.Model.Scenarios;
using KazCsto.Time.Scenarios;

namespace KazCsto.Cli.Commands;

/// <summary><c>whatif SCENARIO ...</c>: what would be different; alone, which scenarios there are.</summary>
internal sealed class WhatIfCommand
{
    private readonly Argument<string[]> _scenarios = new("scenario")
    {
        Description = "Names of seeds/scenarios, or paths of files, applied in this order; none lists them",
        Arity = ArgumentArity.ZeroOrMore,
    };
    private readonly MeasureChoice _choice = new();
    private readonly Option<string?> _kind = new("--kind")
    {
        Description = "The kind of node whose ranks are compared (default: those of graph/report.yaml)",
        HelpName = "kind",
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new WhatIfCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "whatif",
            "What would be different if a scenario were so: ties, ranks, obligations, paths, parts and largest partners"
        )
        {
            _scenarios,
            _kind,
        };
        _choice.AddTo(command, orAll: false);
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var inputs = Inputs.Of(parsed);
        var words = parsed.GetValue(_scenarios) ?? [];
        RefuseUnknown(words, inputs.Dataset.Files);
        if (words.Length == 0)
        {
            var all = ScenarioFile.Load(inputs.Dataset, ScenarioFile.NamesIn(inputs.Dataset.Files));
            return _output.Write(parsed, ScenarioAnswer.List(all));
        }

        var scenarios = ScenarioFile.Load(inputs.Dataset, words);
        Plans.RequirePossible(inputs.Dataset, scenarios);
        var effect = EffectOf(parsed, inputs, scenarios, running);
        running.Erase();
        return _output.Write(parsed, ScenarioAnswer.Of(effect, inputs.Restriction));
    }

    private static void RefuseUnknown(IEnumerable<string> words, DataFiles files)
    {
        var names = ScenarioFile.NamesIn(files);
        foreach (var word in words.Where(w => !ScenarioFile.IsPath(w) && !names.Contains(w)))
        {
            throw new UsageException(Nearest.Unknown(word, $"a scenario of {ScenarioFile.Folder}", names));
        }
    }

    private ScenarioEffect EffectOf(
        ParseResult parsed,
        Inputs inputs,
        IReadOnlyList<Scenario> scenarios,
        Running running
    )
    {
        if (inputs.Day is null)
        {
            throw new UsageException("a scenario is compared on a day; name one with --at instead of all");
        }

        var (questions, options) = QuestionsOf(parsed, inputs);
        return ScenarioEffect.Of(
            scenarios,
            inputs.History,
            inputs.Dataset.Projections,
            questions,
            inputs.OnDay,
            options with
            {
                Work = running.Work("what if"),
            }
        );
    }

    private (EffectQuestions Questions, MeasureOptions Options) QuestionsOf(ParseResult parsed, Inputs inputs)
    {
        var plan = EffectQuestions.Of(Plans.Load(inputs.Dataset));
        if (parsed.GetValue(_kind) is { } kind)
        {
            plan = plan with { Kinds = [inputs.KindOf(kind)] };
        }

        if (parsed.GetValue(_choice.Measure) is not { } name)
        {
            RefuseWithoutMeasure(parsed);
            return (plan, new());
        }

        var measure = MeasureChoice.MeasureOf(name);
        var options = _choice.OptionsOf(parsed, [measure.Settings], byHops: false);
        var graph = _choice.Projected(inputs, measure.Projection, parsed);
        return (
            plan with
            {
                Measures = [(measure, graph.Projection!.Rule)],
            },
            _choice.Settings.On(graph, parsed, measure.Settings, options)
        );
    }

    private void RefuseWithoutMeasure(ParseResult parsed)
    {
        foreach (
            var option in new Option[] { _choice.Projection, _choice.Exposure }.Where(o =>
                EdgeOptions.IsGiven(parsed, o)
            )
        )
        {
            throw new UsageException($"{option.Name} says how --measure is read; add --measure");
        }
    }
}
