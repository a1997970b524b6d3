using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Cases.Hypotheses;
using KazCsto.Cases.Qca;
using KazCsto.Cases.Qca.Robustness;
using KazCsto.Cases.Verdicts;
using KazCsto.Graphs;
using KazCsto.Power.Rankings;
using KazCsto.Power.Voting;

namespace KazCsto.Cases.Studies;

/// <summary>Works out a case study.</summary>
/// <param name="plan">What it is made from.</param>
/// <param name="history">All of history, as known.</param>
/// <param name="network">The network on the day of the report.</param>
/// <param name="rankings">The rankings that network power is read from; they are asked for last.</param>
/// <param name="certain">Whether what only possibly holds on a day is left out.</param>
/// <param name="work">Threads and cancellation.</param>
internal sealed class CaseStudyWork(
    CaseStudyPlan plan,
    Network history,
    Network network,
    Lazy<ImmutableArray<Ranking>> rankings,
    bool certain,
    Work work = default
)
{
    /// <summary>The study of a case; null if nothing known says when it began.</summary>
    public CaseStudy? Of(Node crisis)
    {
        var comparison = Comparison.Of(history, plan.Conditions, history.OfMeaning(Meaning.Case), certain);
        var centre = comparison.Cases.FirstOrDefault(c => c.Case.Equals(crisis));
        return centre is null ? null : Of(comparison, centre);
    }

    private CaseStudy Of(Comparison comparison, ComparedCase centre)
    {
        // What is given anew without each claim takes longest, and runs beside the rest.
        var weighing = Task.Run(() =>
            HypothesisWeighing.Of(history, plan.Conditions, plan.Hypotheses, centre.Case, plan.Cut, certain)
        );
        var sets = CaseSets.Of(comparison, plan.Conditions.Usual, plan.Cut);
        var qca = AnalysisOf(sets);
        var study = new CaseStudy
        {
            Comparison = comparison,
            Centre = centre,
            Cut = plan.Cut,
            Contrasts = Contrast.All(comparison, centre),
            Pairs = [.. CasePair.All(comparison, centre)],
            Next = NextCases.Of(comparison, plan.Cut, CaseFile.Day(centre.Scene.Begin)),
            Sets = sets,
            Qca = qca,
            Robustness = qca is null ? null : RobustnessOf(sets, qca),
            Verdict = CaseVerdict.WithHinges(history, plan.Rules, plan.Conditions, centre.Case, certain),
            Verdicts = [.. CaseVerdict.All(history, plan.Rules, plan.Conditions, certain)],
            Weighing = weighing.GetAwaiter().GetResult(),
            Voting = network.Schema.WhyNot(Requirements.Votes) is null
                ? VotingStudy.Of(network, history, plan.Conditions.Institution, rankings.Value, work)
                : null,
            InShort = new("", []),
        };
        return study with
        {
            InShort = new(
                $"Why {centre.Scene.State?.Name ?? centre.Case.Name}?",
                [.. ComparisonSentences.InShort(study)]
            ),
        };
    }

    private static ComparativeAnalysis? AnalysisOf(CaseSets sets)
    {
        var positive = sets.Cases.Count(c => c.Reached(sets.Cut) == true);
        return positive == 0 || positive == sets.Cases.Length
            ? null
            : ComparativeAnalysis.Of(sets.Table().Memberships(), new() { Outcome = new(sets.Cut.Name) });
    }

    private QcaRobustness RobustnessOf(CaseSets sets, ComparativeAnalysis qca)
    {
        var robustness = QcaRobustness.Of(sets.Table(), qca, work);
        return robustness with { Variants = [.. robustness.Variants, .. sets.Variants(qca.Options)] };
    }
}
