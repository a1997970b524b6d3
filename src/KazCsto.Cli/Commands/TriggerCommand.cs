using KazCsto.Answers.Cases;
using KazCsto.Cases.Verdicts;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Import.Conditions;
using KazCsto.Import.Rules;
using KazCsto.Model.Rules;

namespace KazCsto.Cli.Commands;

/// <summary><c>trigger [CASE]</c>: does the rule of that day hold, who says so, who denies it, and what was decided.</summary>
internal sealed class TriggerCommand
{
    private readonly Argument<string?> _case = new("case")
    {
        Description = "The case, such as case:kaz-2022 (default: all cases in a table)",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<string?> _provision = new("--provision")
    {
        Description = "Only this provision, such as provision:pko-3",
        HelpName = "id",
    };
    private readonly AnswerOutput _output = new();

    public static Command Build() => new TriggerCommand().Command();

    private Command Command()
    {
        var command = new Command(
            "trigger",
            "Does the rule of that day hold, who says so, who denies it, what was decided, and who could have stopped it"
        )
        {
            _case,
            _provision,
        };
        _output.AddTo(command);
        command.Does(Run);
        return command;
    }

    private int Run(ParseResult parsed, CancellationToken _)
    {
        if (EdgeOptions.IsGiven(parsed, CommonOptions.At))
        {
            throw new UsageException(
                "--at has no meaning here; each case is looked at on the day of its first request, or its own first day"
            );
        }

        var inputs = Inputs.OfHistory(parsed);
        inputs.History.Schema.Require(Requirements.Texts);
        var untold = Untold.Of("trigger", inputs.History.Schema);
        var rules = ChosenFrom(RulesFile.Load(inputs.Dataset), parsed.GetValue(_provision));
        var plan = ConditionsFile.Load(inputs.Dataset);
        var certain = parsed.GetValue(CommonOptions.Certain);
        if (parsed.GetValue(_case) is not { } id)
        {
            var all = CaseVerdict.All(inputs.History, rules, plan, certain);
            return _output.Write(parsed, VerdictsAnswer.Of(inputs.Scope, all) with { Untold = untold });
        }

        var crisis = CaseChoice.CaseOf(id, inputs);
        var verdict = CaseVerdict.WithHinges(inputs.History, rules, plan, crisis, certain);
        if (verdict.Scene.Begin is null)
        {
            throw new NoAnswerException(
                $"nothing known says when {crisis.Name} began{inputs.Restriction}; no text can be applied to it"
            );
        }

        if (parsed.GetValue(_provision) is not null && verdict.Provisions.IsEmpty)
        {
            throw new NoAnswerException(
                $"{verdict.PassedOver[0].Rule.Title} is not applied to {crisis.Name}: {verdict.PassedOver[0].Told}"
            );
        }

        return _output.Write(parsed, VerdictAnswer.Of(inputs.Scope, verdict) with { Untold = untold });
    }

    /// <summary>The rules for one provision, or all.</summary>
    private static RulePlan ChosenFrom(RulePlan rules, string? provision)
    {
        var known = rules.Rules.Select(r => r.Provision.Id).Distinct().ToList();
        return provision is null ? rules
            : known.Contains(provision)
                ? rules with
                {
                    Rules = [.. rules.Rules.Where(r => r.Provision.Id == provision)],
                }
            : throw new UsageException(Nearest.Unknown(provision, "a provision with a rule", known));
    }
}
