using System.Xml.Linq;
using KazCsto.Cases.Conditions;
using KazCsto.Cases.Studies;
using KazCsto.Cases.Verdicts;
using KazCsto.Model.Conditions;
using KazCsto.Model.Rules;
using static KazCsto.Export.Pages.Html;

namespace KazCsto.Export.Report;

/// <summary>What the texts in force asked for, and what was done in each case.</summary>
internal static class LawPart
{
    private static readonly (Conduct Conduct, string Told)[] Told =
    [
        (Conduct.Departed, "The duty to help was departed from"),
        (Conduct.NeverAsked, "Nobody asked for help under it"),
        (Conduct.OtherAsked, "Help of another kind was asked for"),
    ];

    public static IEnumerable<XElement> Of(CaseStudy study, Footnotes notes) =>
        [
            El("h3", "Did the law allow it, or ask for it?"),
            notes.Paragraph(VerdictSentences.InShort(study.Verdict).Concat(Departures(study))),
            Folded("What each verdict hangs on", notes.Bullets(VerdictSentences.Hanging(study.Verdict))),
            Folded(
                "Every case against the texts in force on its day",
                Table(
                    ["Case", "Asked", "Duty to help", "", "Power to help", ""],
                    study.Verdicts.Select(v => Line(v, study, notes))
                ),
                El("p", Class("convention"), $"{Kind(study)}{ConductWords.Legend}.")
            ),
        ];

    /// <summary>Where the duty to help was not met, or help of its kind was not asked for.</summary>
    private static IEnumerable<Statement> Departures(CaseStudy study)
    {
        var duties = study
            .Verdicts.SelectMany(v =>
                v.Provisions.Where(p => IsInQuestion(p, RuleForce.Duty, study)).Select(p => (v.Case, Judged: p))
            )
            .ToLookup(d => d.Judged.Conduct);
        foreach (var (conduct, told) in Told.Where(t => duties.Contains(t.Conduct)))
        {
            yield return new(
                $"{told} in {string.Join(", ", duties[conduct].Select(d => d.Case.Name))}.",
                [.. duties[conduct].SelectMany(d => d.Judged.Help.Cited).Distinct()]
            );
        }
    }

    /// <summary>A case with the provisions under which help of the kind in question is owed, and may be given.</summary>
    private static XElement Line(CaseVerdict verdict, CaseStudy study, Footnotes notes)
    {
        var isCentre = verdict.Case.Equals(study.Centre.Case);
        var (duty, power) = (Found(verdict, RuleForce.Duty, study), Found(verdict, RuleForce.Power, study));
        var asked = new[] { duty, power }.OfType<ProvisionVerdict>().FirstOrDefault()?.Asked;
        return Row([
            isCentre ? El("strong", verdict.Case.Name) : verdict.Case.Name,
            asked?.Answer.Told() ?? "-",
            .. Judged(duty, notes),
            .. Judged(power, notes),
        ]);
    }

    /// <summary>The provision that was applied, or one that was passed over though in force, or any.</summary>
    private static Ruling? Found(CaseVerdict verdict, RuleForce force, CaseStudy study) =>
        verdict.Provisions.FirstOrDefault(p => IsInQuestion(p, force, study))
        ?? verdict
            .PassedOver.Where(p => IsInQuestion(p, force, study))
            .OrderBy<Ruling, bool>(p => p.Text.Presence == Presence.No)
            .FirstOrDefault();

    private static object[] Judged(Ruling? ruling, Footnotes notes) =>
        ruling switch
        {
            ProvisionVerdict judged =>
            [
                notes.Sentence(
                    new(
                        $"{judged.Rule.Title}: {judged.Applicability.Told()}",
                        [.. judged.Conditions.SelectMany(c => c.Cell.Cited).Distinct()]
                    )
                ),
                judged.Conducted(),
            ],
            PassedOver passed => [$"{passed.Rule.Title}: {passed.Told}", "-"],
            _ => ["no rule is there", "-"],
        };

    private static bool IsInQuestion(Ruling ruling, RuleForce force, CaseStudy study) =>
        ruling.Rule.Reading.Length == 0
        && ruling.Rule.Force == force
        && ruling.Rule.Help.Name == HelpInQuestion(study)?.Name;

    /// <summary>The kind of help that the case is about: that of the first duty which was applied to it.</summary>
    private static Condition? HelpInQuestion(CaseStudy study) =>
        study.Verdict.Provisions.FirstOrDefault(p => p.Rule.Force == RuleForce.Duty)?.Rule.Help;

    private static string Kind(CaseStudy study) =>
        HelpInQuestion(study) is { } help
            ? $"The help in question is that of the first duty that applied to {study.Centre.Case.Name}: {help.Label}. "
            : "";
}
