using KazCsto.Cases.Conditions;
using KazCsto.Cases.Hypotheses;

namespace KazCsto.Cases.Studies;

/// <summary>What the explanations come to, in sentences made from the weighing.</summary>
internal static class ReasonSentences
{
    private const int MostNamed = 2;

    /// <summary>Of the reasons of the source that gives most of them, those whose cause was there in other cases too, which ended otherwise.</summary>
    public static IEnumerable<Statement> Elsewhere(CaseStudy study)
    {
        if (study.Weighing.MainSource is not { } source)
        {
            yield break;
        }

        var reasons = OfMainSource(study).ToList();
        var shared = reasons.Where(r => r.NotEnoughIn.Any()).ToList();
        if (shared.Count == 0)
        {
            yield break;
        }

        var listed = shared.Select(r =>
            $"{r.LabelByCause} ({string.Join(", ", r.NotEnoughIn.Select(e => e.Named))}{Range(r, study)})"
        );
        yield return new(
            $"Of the {Counted.Of(reasons.Count, "reason")} that {source.CitedAs} gives, {shared.Count} {(shared.Count == 1 ? "names" : "name")} what was there in other cases too, which ended otherwise: {string.Join("; ", listed)}.",
            [.. shared.SelectMany(r => r.NotEnoughIn).SelectMany(e => e.Cited).Distinct()]
        );
    }

    /// <summary>By which cuts of its condition the cause was there too; blank if by any, or if there is no cut.</summary>
    private static string Range(Assessment reason, CaseStudy study) =>
        reason.Hypothesis.Cause is { } cause
        && CutRange.Around(
            study.Comparison,
            cause.Condition,
            cut => CaseElsewhere.All(cause, cut, study.Cut, study.Centre.Case).Any(e => e.IsAgainstSufficiency)
        )
            is { IsWhole: false } range
            ? $"; for {range.Told}"
            : "";

    /// <summary>Whether single sources decide which explanation is least contradicted.</summary>
    public static Statement Hinging(CaseStudy study)
    {
        var deciding = study
            .Weighing.Deciders.Where(d => d.Claim is null && !d.First.IsEmpty)
            .Select(d => d.Named(study.Weighing.History))
            .ToList();
        return new(
            deciding.Count == 0
                ? "No single source decides which explanation is least contradicted."
                : $"Which is least contradicted hangs on single sources: without any one of {deciding.Count} it would be others, so without {string.Join(", or without ", deciding.Take(MostNamed))}.",
            []
        );
    }

    /// <summary>The explanations that the main source gives, in the order of their file.</summary>
    public static IEnumerable<Assessment> OfMainSource(CaseStudy study) =>
        InOrder(study).Intersect(study.Weighing.OfMainSource);

    /// <summary>The other explanations, in the order of their file.</summary>
    public static IEnumerable<Assessment> OfOthers(CaseStudy study) => InOrder(study).Except(OfMainSource(study));

    private static IEnumerable<Assessment> InOrder(CaseStudy study)
    {
        var plan = study.Weighing.Plan.Hypotheses;
        return study.Weighing.Assessments.OrderBy(a => plan.IndexOf(a.Hypothesis));
    }
}
