using KazCsto.Answers.Cases;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import;
using KazCsto.Import.Conditions;
using KazCsto.Import.Hypotheses;

namespace KazCsto.Cli.Commands;

/// <summary><c>hypotheses</c>: explanations of a case against the evidence, as rivals and together.</summary>
internal sealed class HypothesesCommand
{
    private readonly Argument<string?> _name = new("hypothesis")
    {
        Description = "The only one to show, such as cosmodrome; by default all",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly AnswerOutput _output = new();

    public static Command Build() => new HypothesesCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "hypotheses",
            "Competing and cumulative explanations of a case: what speaks for and against each, which is least contradicted, and who decides that"
        )
        {
            _name,
        };
        _output.AddTo(command);
        command.DoesLongWork(Run);
        return command;
    }

    private int Run(ParseResult parsed, Running running)
    {
        var inputs = Inputs.OfHistory(parsed);
        inputs.History.Schema.Require(Requirements.Cases);
        var conditions = ConditionsFile.Load(inputs.Dataset);
        var plan = HypothesesFile.Load(inputs.Dataset, conditions);
        var only = parsed.GetValue(_name) is { } name ? plan.Hypotheses.Named(name, h => h.Name, "a hypothesis") : null;
        var report = ReportFile.Load(inputs.Dataset);
        var weighing = HypothesisWeighing.Of(
            inputs.History,
            conditions,
            plan,
            inputs.NodeOf(
                report.Case?.Id
                    ?? throw new NoAnswerException("graph/report.yaml names no case that could be explained")
            ),
            report.Explains is { } cut ? Plans.Cut(cut, conditions) : conditions.Cuts[0],
            parsed.GetValue(CommonOptions.Certain),
            running.SilentWork()
        );
        return _output.Write(parsed, new HypothesesAnswer(weighing).Of(inputs.Scope, only));
    }
}
