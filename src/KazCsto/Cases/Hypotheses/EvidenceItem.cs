using KazCsto.Cases.Conditions;
using KazCsto.Model.Conditions;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Cases.Hypotheses;

/// <summary>An item of evidence with its answer.</summary>
/// <param name="Test">The item.</param>
/// <param name="Cell">The answer, with the facts behind it.</param>
internal sealed record EvidenceItem(EvidenceTest Test, Cell Cell)
{
    /// <summary>The question as a short label.</summary>
    public string Label => Test.Question.Label;

    /// <summary>How sure it is that the answer is yes, 0 to 1.</summary>
    public double SurenessOfYes => Sureness.OfYes(Cell);

    /// <summary>How the answer stands to what a hypothesis expects.</summary>
    public Consistency ConsistencyWith(Prediction prediction) =>
        Cell.Answer switch
        {
            TruthValue.Unknown => Consistency.Unknown,
            TruthValue.Contested => Consistency.Contested,
            var answer => answer != TruthValue.No == prediction.IsYes
                ? Consistency.Consistent
                : Consistency.Inconsistent,
        };

    /// <summary>Puts every test to the network, but those whose answer is known to stay if it is asked on the same day.</summary>
    internal static ImmutableArray<EvidenceItem> All(
        Network history,
        ConditionPlan plan,
        IEnumerable<EvidenceTest> tests,
        CaseScene scene,
        bool certain,
        Func<EvidenceTest, EvidenceItem?> known
    )
    {
        var end = history.PropertyOf(scene.Case, Meaning.Ended);
        return [.. tests.Select(Asked)];

        EvidenceItem Asked(EvidenceTest test)
        {
            var (day, basis) = test switch
            {
                { Day: { } on } => (on, scene.StateBecause),
                { IsAtEnd: true } when end is not null => (
                    ImpreciseDate.TryParse(end.Value)!.Latest,
                    [.. scene.StateBecause, end]
                ),
                { IsAtEnd: true } => (DateOnly.MaxValue, scene.StateBecause),
                _ => (scene.DayOf(test.Question.At), scene.BasisOf(test.Question.At)),
            };
            if (known(test) is { } stays && stays.Cell.Day == day)
            {
                return stays;
            }

            var inquiry = new Inquiry(history, scene.Given(plan.Institution), day, certain);
            return new(test, inquiry.Answered(scene.Case, test.Question, basis));
        }
    }
}
