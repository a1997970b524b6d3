using KazCsto.Model.Scenarios;
using KazCsto.Time.Scenarios;

namespace KazCsto.Answers;

/// <summary>What would be different if scenarios were so.</summary>
internal static class ScenarioAnswer
{
    private const int ShownOfAKind = 8;

    private static readonly ImmutableArray<string> Columns =
    [
        "what",
        "different",
        "about",
        "sentence",
        "before",
        "after",
        "score_before",
        "score_after",
        "facts",
        "probability",
        "citation",
    ];

    public static Answer Of(ScenarioEffect effect, string restriction = "") =>
        new(
            $"What if, on {Words.Day(effect.Before.Day!.Value)}: {string.Join("; then ", effect.Scenarios.Select(s => s.Title))}",
            [.. effect.Scenarios.Select(s => new Line(s.Why)), .. Parts(effect.Parts)],
            new(Columns, effect.Parts.SelectMany(p => p.Lines).Select(RowOf))
        )
        {
            Context = new Scope(effect.Before, effect.Before, restriction).Context,
        };

    /// <summary>What is different, question by question; of many lines of a kind the first.</summary>
    public static ImmutableArray<Block> Parts(IEnumerable<EffectPart> parts) =>
        [
            .. parts.Select(p => new Part(
                p.Question,
                [
                    .. p.IsDifferent ? [] : new[] { new Line(p.Unchanged) },
                    .. p.Lines.GroupBy(l => l.What).SelectMany(Told),
                ]
            )),
        ];

    /// <summary>The scenarios that there are.</summary>
    public static Answer List(IReadOnlyList<Scenario> scenarios) =>
        new(
            scenarios.Count == 0 ? "There are no scenarios in seeds/scenarios" : "What if",
            [.. scenarios.Select(s => new Line($"{s.Name}: {s.Title}") { Under = [new Line(s.Why)] })],
            new(
                ["scenario", "title", "why", "file"],
                scenarios.Select(s => (object?[])[s.Name, s.Title, s.Why, s.File])
            )
        );

    private static IEnumerable<Block> Told(IGrouping<string, EffectLine> same) =>
        More.After(
            ShownOfAKind,
            Line.All(same.Select(l => l.Statement)),
            others => $"and {Counted.Of(others, "other")}: {same.Key}"
        );

    private static object?[] RowOf(EffectLine line)
    {
        var weakest = line.Statement.Facts.MinBy(f => f.Probability);
        return
        [
            line.What,
            line.IsDifferent,
            line.About,
            line.Statement.Text,
            line.Before,
            line.After,
            line.ScoreBefore,
            line.ScoreAfter,
            Nested.List(line.Statement.Facts.Select(f => f.Id)),
            weakest?.Probability,
            weakest?.BestClaim.Citation,
        ];
    }
}
