using System.CommandLine;
using KazCsto.Analysis.Rules;
using KazCsto.Cli.Output;
using KazCsto.Import.Conditions;
using KazCsto.Import.Rules;

namespace KazCsto.Cli.Commands;

/// <summary><c>trigger CASE</c>: does the rule of that day hold, who says so, who denies it, and what was decided.</summary>
internal sealed class TriggerCommand
{
    private readonly Argument<string> _case = new("case")
    {
        Description = "The case, such as case:kaz-2022",
    };
    private readonly Option<string> _format = CommonOptions.Format();

    public static Command Build() => new TriggerCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "trigger",
            "Does the rule of that day hold, who says so, who denies it, and what was decided"
        )
        {
            _case,
            _format,
        };
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        var inputs = Inputs.OfHistory(parsed);
        var verdict = CaseVerdict.Of(
            inputs.History,
            RulesFile.Load(inputs.Dataset),
            ConditionsFile.Load(inputs.Dataset),
            CaseChoice.CaseOf(parsed.GetValue(_case)!, inputs),
            parsed.GetValue(CommonOptions.Certain)
        );
        TriggerPrinter.Print(inputs.History, verdict, parsed.InvocationConfiguration.Output);
        return 0;
    }
}
