using KazCsto.Cases.Verdicts;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;

namespace KazCsto.Cases.Studies;

/// <summary>What all cases come to before the duty to help, in sentences.</summary>
internal static class LawSentences
{
    private static readonly (Conduct Conduct, string Told)[] Departed =
    [
        (Conduct.Departed, "The duty to help was departed from"),
        (Conduct.NeverAsked, "Nobody asked for help under it"),
        (Conduct.OtherAsked, "Help of another kind was asked for"),
    ];

    /// <summary>Where the duty to help was not met, or help of its kind was not asked for.</summary>
    public static IEnumerable<Statement> Departures(CaseStudy study)
    {
        var help = HelpInQuestion(study)?.Name;
        var duties = study
            .Verdicts.SelectMany(v => v.Provisions.Where(IsInQuestion).Select(p => (v.Case, Judged: p)))
            .ToLookup(d => d.Judged.Conduct);
        return Departed
            .Where(d => duties.Contains(d.Conduct))
            .Select(d => new Statement(
                $"{d.Told} in {string.Join(", ", duties[d.Conduct].Select(x => x.Case.Name))}.",
                [.. duties[d.Conduct].SelectMany(x => x.Judged.Help.Cited).Distinct()]
            ));

        bool IsInQuestion(ProvisionVerdict judged) =>
            judged.Rule.Reading.Length == 0 && judged.Rule.Force == RuleForce.Duty && judged.Rule.Help.Name == help;
    }

    /// <summary>Which kind of help these are about; none if no duty was applied to the case at the centre.</summary>
    public static IEnumerable<string> AboutHelp(CaseStudy study) =>
        HelpInQuestion(study) is { } help
            ?
            [
                $"The help in question is that of the first duty that applied to {study.Centre.Case.Name}: {help.Label}.",
            ]
            : [];

    private static Condition? HelpInQuestion(CaseStudy study) =>
        study.Verdict.Provisions.FirstOrDefault(p => p.Rule.Force == RuleForce.Duty)?.Rule.Help;
}
