using System.CommandLine;
using KazCsto.Analysis.Conditions;
using KazCsto.Cli.Output;
using KazCsto.Import.Conditions;

namespace KazCsto.Cli.Commands;

/// <summary><c>compare</c>: the cases by their conditions, a source for every cell.</summary>
internal sealed class CompareCommand
{
    private readonly CaseChoice _cases = new();
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new CompareCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "compare",
            "The cases by their conditions: a source for every cell, which cases are most alike, and what tells them apart"
        )
        {
            _format,
        };
        _cases.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.OfHistory(parsed);
        var plan = ConditionsFile.Load(inputs.Dataset);
        var comparison = Comparison.Of(
            inputs.History,
            plan,
            _cases.Of(parsed, inputs),
            parsed.GetValue(CommonOptions.Certain)
        );
        ComparisonPrinter.Print(
            inputs.History,
            comparison,
            parsed.GetValue(_format)!,
            parsed.InvocationConfiguration.Output
        );
        return 0;
    }
}
