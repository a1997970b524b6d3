using KazCsto.Cases.Conditions;
using KazCsto.Cases.Verdicts;

namespace KazCsto.Answers.Cases;

/// <summary>All cases: the decision against each text in force.</summary>
internal static class VerdictsAnswer
{
    private static readonly ImmutableArray<string> Columns =
    [
        "case",
        "day",
        "rule",
        "provision",
        "asked",
        "verdict",
        "decided",
        "conduct",
    ];

    public static Answer Of(Scope scope, IReadOnlyList<CaseVerdict> verdicts) =>
        new(
            "",
            [Table(verdicts, scope.History), new Remark(ConductWords.Legend)],
            new(Columns, verdicts.SelectMany(v => v.Provisions.Select(p => RowOf(v, p))))
        )
        {
            Name = $"The cases by the texts in force on their days{scope.Restriction}",
            Context = scope.ContextOfHistory,
        };

    /// <summary>A line a case and text in force; of a text that is read in several ways only as it stands.</summary>
    public static Grid Table(IEnumerable<CaseVerdict> verdicts, Network history) =>
        new(
            ["case", "text in force", "asked", "rule", "decided", "verdict"],
            verdicts.SelectMany(v =>
                v.Provisions.IsEmpty
                    ? [NoneApplied(v)]
                    : v.Provisions.Where(p => p.Rule.Reading.Length == 0).Select(p => LineOf(v, p, history))
            )
        );

    private static object?[] NoneApplied(CaseVerdict verdict)
    {
        var why = verdict.PassedOver.Select(p => p.Why).LastOrDefault("no rule is there");
        return [verdict.Case.Name, "none", "-", $"none applied: {why}", "-", "-"];
    }

    private static object?[] LineOf(CaseVerdict verdict, ProvisionVerdict judged, Network history)
    {
        var conditions = judged.Conditions.SelectMany(c => c.Cell.Cited).Distinct();
        return
        [
            verdict.Case.Name,
            judged.Rule.Title,
            judged.Asked.Answer.Told(),
            new Part(judged.Applicability.Told(), Line.AllTold(conditions, history)),
            new Part(Decided(judged), Line.AllTold(judged.Help.Cited, history)),
            judged.Conducted(),
        ];
    }

    private static string Decided(ProvisionVerdict judged) =>
        $"{judged.Help.Condition.Label}: {judged.Help.Answer.Told()}";

    private static object?[] RowOf(CaseVerdict verdict, ProvisionVerdict judged) =>
        [
            verdict.Case.Id,
            Numbers.Iso(verdict.Day),
            judged.Rule.Name,
            judged.Rule.Provision.Id,
            judged.Asked.Answer.Told(),
            judged.Applicability.Told(),
            Decided(judged),
            judged.Conducted(),
        ];
}
