using KazCsto.Cases.Conditions;
using KazCsto.Cases.Files;
using KazCsto.Model.Conditions;

namespace KazCsto.Cases.Hypotheses;

/// <summary>The facts without which a case might be looked at on another day, or about another state.</summary>
internal static class SceneFacts
{
    /// <summary>Every fact that bears on the scene; also what is denied, contested or over, since it could come into force.</summary>
    public static IEnumerable<Fact> Of(Network history, ConditionPlan plan, CaseScene scene)
    {
        // The state is what is looked for, and not given.
        var given = (scene with { State = null }).Given(plan.Institution);
        return Matches(CaseFile.Day(scene.Begin), plan.Subject)
            .Concat(Matches(DateOnly.MaxValue, plan.Requests.Concat(plan.Answers)))
            .SelectMany(m => m.Facts.Concat(m.Bound.Values.SelectMany(Dates)))
            .Concat(Dates(scene.Case))
            .Distinct();

        IReadOnlyList<Match> Matches(DateOnly day, IEnumerable<Way> ways) =>
            new Matcher(history, day, certain: false).All(ways, given);

        IEnumerable<Fact> Dates(Node node) => history.PropertiesOf(node).Where(p => p.Is(Meaning.Date));
    }
}
