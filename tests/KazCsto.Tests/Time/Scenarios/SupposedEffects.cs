using KazCsto.Import;
using KazCsto.Model.Scenarios;
using KazCsto.Tests.Model;
using KazCsto.Time.Scenarios;

namespace KazCsto.Tests.Time.Scenarios;

/// <summary>What a scenario made of suppositions does to a small network.</summary>
internal static class SupposedEffects
{
    private static readonly DateOnly Day = new(2022, 1, 9);
    public static EffectQuestions OfReport { get; } = EffectQuestions.Of(ReportFile.Load(League.Dataset));

    public static ClaimChoice Choice(string fact) => new(new HashSet<string> { fact });

    public static EffectPart PartOf(Network network, string question, params Supposition[] suppositions) =>
        PartOf(network, question, OfReport with { Paths = [], Chains = [] }, suppositions);

    public static EffectPart PartOf(
        Network network,
        string question,
        EffectQuestions questions,
        params Supposition[] suppositions
    ) =>
        EffectOf(network, [new("made", "made.yaml", "Made", "To see.") { Suppositions = [.. suppositions] }], questions)
            .Parts.Single(p => p.Question.StartsWith(question, StringComparison.Ordinal));

    private static ScenarioEffect EffectOf(
        Network network,
        IReadOnlyList<Scenario> scenarios,
        EffectQuestions questions
    ) =>
        ScenarioEffect.Of(scenarios, network, League.Dataset.Projections, questions, history => history.At(Day), new());
}
