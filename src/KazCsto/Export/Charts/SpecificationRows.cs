using KazCsto.Evidence.Specifications;

namespace KazCsto.Export.Charts;

/// <summary>One of the choices that specifications make, with a row for each way of making it.</summary>
/// <param name="Name">What is chosen.</param>
/// <param name="Rows">The ways.</param>
internal sealed record SpecificationRows(string Name, ImmutableArray<SpecificationRow> Rows)
{
    private const string Mark = "#444444";

    /// <summary>Shades of the numbers that a level can get, the larger the darker.</summary>
    private static readonly string[] Shades =
    [
        "#E4EEF5",
        "#C8DDEC",
        "#A9CBE2",
        "#88B6D6",
        "#649FC8",
        "#4387B8",
        "#266CA0",
        "#0B4F80",
    ];

    /// <summary>The choices that are made differently in different specifications.</summary>
    public static ImmutableArray<SpecificationRows> Of(ProjectionRule rule, ImmutableArray<SpecificationRun> runs)
    {
        var all = runs.Select(r => r.Specification).ToList();
        SpecificationRows[] groups =
        [
            new("Grades", [.. all.Select(s => s.Grades).Distinct().Order().Select(g => Choice(g, s => s.Grades == g))]),
            new(
                "Parallel",
                [.. all.Select(s => s.Parallel).Distinct().Order().Select(p => Choice(Words(p), s => s.Parallel == p))]
            ),
            new(
                "Length",
                [.. all.Select(s => s.Length).Distinct().Order().Select(l => Choice(Words(l), s => s.Length == l))]
            ),
            new(
                "Counts",
                [
                    Choice("as it stands", s => s.Structure is null),
                    .. all.Exists(s => s.Structure is not null)
                        ? [Choice("otherwise", s => s.Structure is not null)]
                        : Array.Empty<SpecificationRow>(),
                ]
            ),
            new("Levels", [.. rule.Levels.Select((level, i) => Numbers(level, i))]),
        ];
        return [.. groups.Where(g => g.Rows.Length > 1)];
    }

    private static SpecificationRow Choice(string name, Func<Specification, bool> isChosen) =>
        new(name, [(Mark, isChosen)], isChosen);

    private static SpecificationRow Numbers(int level, int index) =>
        new(
            $"level {level}",
            [
                .. Shades.Select(
                    (shade, i) =>
                        (shade, (Func<Specification, bool>)(s => !s.Numbers.IsEmpty && ShadeOf(s.Numbers[index]) == i))
                ),
            ],
            null
        );

    private static int ShadeOf(int number) => Math.Min(number, Shades.Length) - 1;

    private static string Words(ParallelRule rule) =>
        rule switch
        {
            ParallelRule.Max => "strongest",
            ParallelRule.Sum => "sum",
            _ => "number",
        };

    private static string Words(LengthRule rule) =>
        rule switch
        {
            LengthRule.MaxPlusOneMinusStrength => "max+1-s",
            LengthRule.Reciprocal => "1/s",
            _ => "none",
        };
}

/// <summary>A row below the columns of specifications.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Marks">Which columns are filled with which colour.</param>
/// <param name="Chooses">Which specifications choose it; null if the row shows numbers and not a choice.</param>
internal sealed record SpecificationRow(
    string Name,
    ImmutableArray<(string Colour, Func<Specification, bool> IsSo)> Marks,
    Func<Specification, bool>? Chooses
);
