using KazCsto.Cases.Hypotheses;

namespace KazCsto.Answers.Cases;

/// <summary>One explanation: who holds it, its support, its contradiction, and what other cases say of its cause.</summary>
/// <param name="weighing">The weighing that has it.</param>
/// <param name="isFull">Whether the reason of each test is told, and all other cases.</param>
internal sealed class HypothesisPart(HypothesisWeighing weighing, bool isFull)
{
    private static readonly (Consistency Consistency, string Head, string IfNone)[] Results =
    [
        (Consistency.Consistent, "For it", "no test speaks for it"),
        (Consistency.Inconsistent, "Against it", "no test speaks against it"),
        (Consistency.Contested, "Contested", ""),
        (Consistency.Unknown, "Not known", ""),
    ];

    public Part Of(Assessment assessment) =>
        new(
            assessment.Judged(weighing.History).Text,
            [
                new Line(assessment.Hypothesis.Says),
                .. Held(assessment),
                .. Results.SelectMany(r =>
                    Listed(r.Head, r.IfNone, [.. assessment.With(r.Consistency).Select(ResultOf)])
                ),
                .. Elsewhere(assessment),
            ]
        );

    private IEnumerable<Line> Held(Assessment assessment) =>
        assessment.HeldBy.IsEmpty
            ? [new Line("Held by no source at hand")]
            : assessment.HeldBy.Select(f => new Line(new Statement($"Held: {f.Told(weighing.History)}", [f])));

    private IEnumerable<Line> Elsewhere(Assessment assessment)
    {
        if (assessment.Hypothesis.Cause is not { } cause)
        {
            return [new Line("Other cases: it names no cause that cases can be compared by")];
        }

        var told = assessment.Elsewhere.Where(e =>
            isFull || e.IsAgainstSufficiency || e.IsAgainstNecessity || e.WouldBeAgainst
        );
        return Listed(
            $"Other cases, cause “{cause.Label}”",
            "none speaks against it",
            [.. told.Select(e => Detailed(e.Told(weighing.History), ""))]
        );
    }

    private static IEnumerable<Line> Listed(string head, string ifNone, ImmutableArray<Block> lines) =>
        !lines.IsEmpty ? [new Line($"{head}:") { Under = lines }]
        : ifNone.Length > 0 ? [new Line($"{head}: {ifNone}")]
        : [];

    private Line ResultOf(TestResult result) => Detailed(result.Told(weighing), result.Evidence.Test.Why);

    /// <summary>In full, a sentence with the reason for it, and its facts one by one.</summary>
    private Line Detailed(Statement statement, string why) =>
        isFull
            ? new(statement.Text) { Because = why, Under = Line.AllTold(statement.Facts, weighing.History) }
            : new(statement);
}
