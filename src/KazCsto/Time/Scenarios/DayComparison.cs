using KazCsto.Graphs.Rankings;
using KazCsto.Time.Changes;

namespace KazCsto.Time.Scenarios;

/// <summary>What is different between two days, compared as a scenario is with what is.</summary>
/// <param name="Diff">Which nodes, ties and values began and ended.</param>
/// <param name="Parts">What follows for ranks, obligations and largest partners.</param>
internal sealed record DayComparison(NetworkDiff Diff, ImmutableArray<EffectPart> Parts)
{
    /// <summary>Compares two days.</summary>
    /// <param name="before">The network on the first day.</param>
    /// <param name="after">The same network on the second day.</param>
    /// <param name="questions">What is compared.</param>
    /// <param name="options">How measures read a graph, with the work.</param>
    /// <exception cref="MeasureRefusedException">A projection does not carry what a measure needs.</exception>
    public static DayComparison Of(Network before, Network after, EffectQuestions questions, MeasureOptions options)
    {
        var twins = new ProjectionTwins(before, after, ScenarioChanges.None);
        return new(
            NetworkDiff.Of(before, after),
            [
                RankEffects.Part(twins, questions, FactEffects.Of(before, after), options),
                ObligationEffects.Part(before, after),
                PartnerEffects.Part(twins, questions),
            ]
        );
    }
}
