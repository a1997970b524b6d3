using System.Xml.Linq;
using KazCsto.Analysis.CaseStudies;
using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Findings;
using KazCsto.Analysis.Verdicts;
using KazCsto.Model.Rules;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report.Why;

/// <summary>What the texts in force asked for, and what was done in each case.</summary>
internal static class LawPart
{
    public static IEnumerable<XElement> Of(CaseStudy study, Footnotes notes) =>
        [
            El("h3", "Did the law allow it, or ask for it?"),
            notes.Paragraph(VerdictSentences.InShort(study.Verdict).Concat(Departures(study))),
            WhySection.Folded(
                "What each verdict hangs on",
                notes.Bullets(VerdictSentences.Hanging(study.Verdict))
            ),
            WhySection.Folded(
                "Every case against the texts in force on its day",
                Table(
                    ["Case", "Asked", "Duty to help", "", "Power to help", ""],
                    study.Verdicts.Select(v => Line(v, study, notes))
                ),
                El("p", Class("convention"), $"{ConductWords.Legend}.")
            ),
        ];

    /// <summary>Where the duty to help held and was not met, and how often it was followed.</summary>
    private static IEnumerable<Statement> Departures(CaseStudy study)
    {
        var duties = study
            .Verdicts.SelectMany(v =>
                v.Provisions.Where(p =>
                        p.Rule.Reading.Length == 0
                        && p.Rule.Force == RuleForce.Duty
                        && IsForThatHelp(p, study)
                    )
                    .Select(p => (v.Case, Judged: p))
            )
            .ToLookup(d => d.Judged.Conduct);
        foreach (
            var conduct in new[] { Conduct.Departed, Conduct.NeverAsked }.Where(duties.Contains)
        )
        {
            yield return new(
                $"{(conduct == Conduct.Departed ? "Departed from" : "Never asked for")} in {string.Join(", ", duties[conduct].Select(d => d.Case.Name))}.",
                [.. duties[conduct].SelectMany(d => d.Judged.Help.Cited).Distinct()]
            );
        }
    }

    /// <summary>A case with the provisions under which help of the kind in question is owed, and may be given.</summary>
    private static XElement Line(CaseVerdict verdict, CaseStudy study, Footnotes notes)
    {
        var provisions = verdict
            .Provisions.Where(p => p.Rule.Reading.Length == 0 && IsForThatHelp(p, study))
            .ToList();
        var isCentre = verdict.Case.Equals(study.Centre.Case);
        return Row([
            isCentre ? El("strong", verdict.Case.Name) : verdict.Case.Name,
            provisions.FirstOrDefault()?.Asked.Answer.Told() ?? "-",
            .. Judged(provisions.Find(p => p.Rule.Force == RuleForce.Duty), notes),
            .. Judged(provisions.Find(p => p.Rule.Force == RuleForce.Power), notes),
        ]);
    }

    private static object[] Judged(ProvisionVerdict? judged, Footnotes notes) =>
        judged is null
            ? ["none in force, or no member is named", "-"]
            :
            [
                notes.Sentence(
                    new(
                        $"{judged.Rule.Title}: {judged.Applicability.Told()}",
                        [.. judged.Conditions.SelectMany(c => c.Cell.Cited).Distinct()]
                    )
                ),
                judged.Conducted(),
            ];

    private static bool IsForThatHelp(ProvisionVerdict judged, CaseStudy study) =>
        study.Verdict.Provisions.Any(p => p.Rule.Help.Name == judged.Rule.Help.Name)
        && judged.Rule.Help.Name == study.Verdict.Provisions[0].Rule.Help.Name;
}
