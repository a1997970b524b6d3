using KazCsto.Cases.Hypotheses;
using KazCsto.Model.Hypotheses;

namespace KazCsto.Answers.Cases;

/// <summary>Explanations of a case against the evidence, as rivals and together.</summary>
internal sealed class HypothesesAnswer(HypothesisWeighing weighing)
{
    private const int MostSets = 10;

    private static readonly ImmutableArray<string> Columns =
    [
        "",
        "rank",
        "hypothesis",
        "held by",
        "for",
        "against",
        "by how sure",
        "contested",
        "unknown",
        "not enough in",
        "verdict",
    ];

    /// <param name="scope">What of the data was looked at.</param>
    /// <param name="only">The only one that is told, and in full; null for all.</param>
    public Answer Of(Scope scope, Hypothesis? only) =>
        new(
            "",
            [
                .. only is null ? [.. Overview(), Order()] : Array.Empty<Block>(),
                .. Told(only).Select(a => Section(a, isFull: only is not null)),
                .. only is null ? [EvidenceTable.Of(weighing)] : Array.Empty<Block>(),
                new Part("What decides the order, or a verdict", Line.All(weighing.Decided(only))) { IfNone = "" },
            ],
            HypothesisRows.Of(Told(only))
        )
        {
            Name = $"{weighing.Case.Name}: explanations against the evidence{scope.Restriction}",
            Context = scope
                .ContextOfHistory.And("explains", weighing.Case.Id)
                .And("cut", weighing.Cut.Name)
                .WithConvention("what is contested is against it by the share of the side that contradicts it"),
        };

    /// <summary>All explanations in a table, the least contradicted first.</summary>
    public IEnumerable<Block> Overview() =>
        [
            new Grid(Columns, weighing.Assessments.Select(RowOf)),
            new Remark(
                $"for, against = tests with the answer expected, or the opposite; by how sure = the same by how sure the contrary answers are; not enough in = of the other cases of which it is not so that {weighing.Cut.Label}, those with the same cause. What each leads one to expect is a judgement, given with its reason in graph/tests.yaml. {HypothesisWords.Legend}"
            ),
        ];

    /// <summary>One of them: who holds it, its support, its contradiction, and what other cases say of its cause.</summary>
    /// <param name="assessment">It.</param>
    /// <param name="isFull">Whether the reason of each test is told, and all other cases.</param>
    public Part Section(Assessment assessment, bool isFull) => new HypothesisPart(weighing, isFull).Of(assessment);

    private IEnumerable<Assessment> Told(Hypothesis? only) =>
        weighing.Assessments.Where(a => only is null || a.Hypothesis == only);

    private static object?[] RowOf(Assessment assessment, int index) =>
        [
            EvidenceTable.Letter(index),
            assessment.Rank is { } rank ? $"{rank}{(assessment.IsTied ? "=" : "")}" : null,
            assessment.Hypothesis.Label,
            HeldBy(assessment),
            assessment.With(Consistency.Consistent).Count(),
            assessment.Inconsistencies,
            assessment.Weighed,
            assessment.With(Consistency.Contested).Count(),
            assessment.With(Consistency.Unknown).Count(),
            assessment.Hypothesis.Cause is null
                ? null
                : $"{assessment.NotEnoughIn.Count()} of {assessment.Elsewhere.Count(e => !e.Reached)}",
            assessment.Verdict.Told(),
        ];

    private static string HeldBy(Assessment assessment)
    {
        var names = assessment.Holders.Select(s => s.CitedAs).ToList();
        return names.Count switch
        {
            0 => "no source at hand",
            1 => names[0],
            _ => $"{names[0]} and {names.Count - 1} more",
        };
    }

    private Part Order()
    {
        var lines = weighing.Order().Select(s => new Line(s)).ToList();
        if (lines.Count > 0)
        {
            lines[^1] = lines[^1] with { Under = Sets() };
        }

        return new($"{weighing.Case.Name}: how to read the order", [.. lines]) { IfNone = "" };
    }

    /// <summary>The sets that explain together, the first of many.</summary>
    private ImmutableArray<Block> Sets() =>
        [
            .. More.After(
                MostSets,
                [.. weighing.CoveringSets.Select(set => new Line(string.Join(" + ", set.Select(h => h.Label))))],
                others => $"and {others} more sets",
                isInRows: false
            ),
        ];
}
