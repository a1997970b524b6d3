using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Evidence by hypotheses, with the order of least inconsistency (Heuer 1999).</summary>
/// <param name="Evidence">The items with their answers, in order.</param>
/// <param name="Assessments">The hypotheses, the least contradicted first.</param>
internal sealed record EvidenceMatrix(ImmutableArray<EvidenceItem> Evidence, ImmutableArray<Assessment> Assessments)
{
    /// <summary>The hypotheses that nothing contradicts less.</summary>
    public IEnumerable<Assessment> First => Assessments.Where(a => a.Rank == 1);

    /// <summary>Puts every test to the network, but those whose answer is known to stay, and compares the answers with what the hypotheses expect.</summary>
    public static EvidenceMatrix Of(
        Network history,
        ConditionPlan conditions,
        HypothesisPlan plan,
        CaseScene scene,
        bool certain,
        Func<EvidenceTest, EvidenceItem?>? known = null
    )
    {
        var evidence = EvidenceItem.All(history, conditions, plan.Tests, scene, certain, known ?? (_ => null));
        return new(evidence, Ranked(plan.Hypotheses.Select(h => Assessed(h, evidence))));
    }

    private static Assessment Assessed(Hypothesis hypothesis, ImmutableArray<EvidenceItem> evidence)
    {
        ImmutableArray<TestResult> results =
        [
            .. evidence
                .Where(e => e.Test.Expects.ContainsKey(hypothesis.Name))
                .Select(e => new TestResult(e, e.Test.Expects[hypothesis.Name])),
        ];
        return new()
        {
            Hypothesis = hypothesis,
            HeldBy = [],
            Results = results,
            Verdict = HypothesisWords.Of(results),
        };
    }

    /// <summary>The least contradicted first; of those alike, that of which less would speak against it; then by name.</summary>
    private static ImmutableArray<Assessment> Ranked(IEnumerable<Assessment> assessments)
    {
        var ordered = assessments
            .OrderBy(a => a.Verdict == Verdict.Untested)
            .ThenBy(a => a.Inconsistencies)
            .ThenBy(a => a.Weighed)
            .ThenBy(a => a.Hypothesis.Name, StringComparer.Ordinal)
            .ToList();
        var tested = ordered.Where(a => a.Verdict != Verdict.Untested).ToList();
        return
        [
            .. ordered.Select(a =>
                a.Verdict == Verdict.Untested
                    ? a
                    : a with
                    {
                        Rank = 1 + tested.Count(t => t.Inconsistencies < a.Inconsistencies),
                        IsTied = tested.Count(t => t.Inconsistencies == a.Inconsistencies) > 1,
                    }
            ),
        ];
    }
}
