using System.Xml.Linq;
using KazCsto.Analysis.CaseStudies;
using KazCsto.Analysis.Conditions;
using KazCsto.Analysis.Verdicts;
using static KazCsto.Export.Report.Html;

namespace KazCsto.Export.Report.Why;

/// <summary>What the texts in force asked for, and what was done in each case.</summary>
internal static class LawPart
{
    public static IEnumerable<XElement> Of(CaseStudy study, Footnotes notes) =>
        [
            El("h3", "Did the law allow it, or ask for it?"),
            notes.Paragraph(VerdictSentences.Hanging(study.Verdict)),
            Table(
                ["Case", "Text in force", "Asked", "The rule", "Decided", "Decision against rule"],
                study.Verdicts.SelectMany(v => Lines(v, study, notes))
            ),
            El("p", Class("convention"), $"{VerdictWords.Legend}."),
        ];

    /// <summary>The provisions under which help of the kind in question could be given.</summary>
    private static IEnumerable<XElement> Lines(
        CaseVerdict verdict,
        CaseStudy study,
        Footnotes notes
    ) =>
        verdict
            .Provisions.Where(p => p.Rule.Reading.Length == 0 && IsForThatHelp(p, study))
            .Select(
                (judged, i) =>
                    Row(
                        i > 0 ? ""
                            : verdict.Case.Equals(study.Centre.Case)
                                ? El("strong", verdict.Case.Name)
                            : verdict.Case.Name,
                        judged.Rule.Title,
                        judged.Asked.Answer.Told(),
                        notes.Sentence(
                            new(
                                judged.Verdict.Told(),
                                [.. judged.Conditions.SelectMany(c => c.Cell.Cited).Distinct()]
                            )
                        ),
                        $"{judged.Help.Condition.Label}: {judged.Help.Answer.Told()}",
                        judged.Conducted()
                    )
            );

    private static bool IsForThatHelp(ProvisionVerdict judged, CaseStudy study) =>
        study.Verdict.Provisions.Any(p => p.Rule.Help.Name == judged.Rule.Help.Name)
        && judged.Rule.Help.Name == study.Verdict.Provisions[0].Rule.Help.Name;
}
