using KazCsto.Power.Rankings;

namespace KazCsto.Time.Scenarios;

/// <summary>What is compared with and without a scenario.</summary>
/// <param name="Measures">Measures, each with its projection.</param>
/// <param name="Kinds">The kinds of node whose ranks are compared.</param>
/// <param name="Paths">Ends between which the shortest paths over ties are compared.</param>
/// <param name="Chains">Ends between which chains of at most two hops along a projection are compared.</param>
/// <param name="Partners">Projections whose families of ties have largest partners.</param>
internal sealed record EffectQuestions(
    IReadOnlyList<(Measure Measure, ProjectionRule Rule)> Measures,
    IReadOnlyList<string> Kinds,
    IReadOnlyList<(Node From, Node To)> Paths,
    IReadOnlyList<(Node From, Node To, ProjectionRule Along)> Chains,
    IReadOnlyList<ProjectionRule> Partners
)
{
    /// <summary>The questions of a report.</summary>
    /// <param name="plan">The plan of the report; its measures are known.</param>
    public static EffectQuestions Of(ReportPlan plan) =>
        new(
            [.. plan.Measures.Select(m => (KazCsto.Power.Rankings.Measures.Find(m.Key)!, m.Value))],
            plan.RankedKinds,
            plan.Paths,
            plan.Chains,
            [.. plan.Measures.Values.Where(r => r.Families.Count > 0).DistinctBy(r => r.Name)]
        );
}
