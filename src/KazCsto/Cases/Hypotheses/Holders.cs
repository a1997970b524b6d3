using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>Finds the facts by which somebody holds a hypothesis.</summary>
internal sealed class Holders(Network history, CaseScene scene, ConditionPlan conditions)
{
    private readonly Matcher _matcher = new(history, DateOnly.MaxValue, certain: false);

    /// <summary>The facts, in the order of the patterns; also those that are contested.</summary>
    public ImmutableArray<Fact> Of(Hypothesis hypothesis) =>
        [
            .. hypothesis
                .HeldBy.SelectMany(way => _matcher.All(way, scene.Given(conditions.Institution)))
                .Where(m => m.Fit > MatchState.Not)
                .SelectMany(m => m.Told)
                .Distinct(),
        ];
}
