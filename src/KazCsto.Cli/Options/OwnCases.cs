using KazCsto.Answers;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Qca;
using KazCsto.Cli.Output;
using KazCsto.Graphs;
using KazCsto.Model.Conditions;

namespace KazCsto.Cli.Options;

/// <summary>The cases of the data folder as sets, by the conditions and the cut of the outcome that were asked for.</summary>
internal sealed record OwnCases(CaseSets Sets, Scope Scope)
{
    /// <summary>Reads what was asked for.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="cases">Which cases.</param>
    /// <param name="outcome">The cut, perhaps negated.</param>
    /// <param name="conditions">The conditions, perhaps negated; null for the usual ones.</param>
    public static OwnCases Of(ParseResult parsed, string cases, string outcome, string? conditions)
    {
        var (inputs, comparison) = CaseChoice.Compared(parsed, cases);
        var plan = comparison.Plan;
        var sets = CaseSets.Of(comparison, ConditionsIn(plan, conditions), CutIn(plan, outcome));
        return sets.Cases.Length > 0
            ? new(sets, inputs.Scope)
            : throw new NoAnswerException("no case has an answer to every one of these conditions");
    }

    private static OutcomeCut CutIn(ConditionPlan plan, string text)
    {
        var name = SetLiteral.Parse(text).Set;
        return plan.Cuts.FirstOrDefault(c => c.Name == name)
            ?? throw new UsageException(
                $"'{name}' is not a cut of the outcome{Nearest.Hint(name, plan.Cuts.Select(c => c.Name))} (a table of your own is named with --cases FILE.csv)"
            );
    }

    private static ImmutableArray<Condition> ConditionsIn(ConditionPlan plan, string? text) =>
        text is null
            ? plan.Usual
            :
            [
                .. text.Split(',', StringSplitOptions.TrimEntries)
                    .Select(literal => SetLiteral.Parse(literal).Set)
                    .Distinct()
                    .Select(name => plan.Conditions.Named(name, c => c.Name, "a condition of graph/conditions.yaml")),
            ];
}
