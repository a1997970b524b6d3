using KazCsto.Cases.Conditions;

namespace KazCsto.Answers.Cases;

/// <summary>The answer to one question about one case, with what it rests on.</summary>
internal static class CellAnswer
{
    /// <summary>The answer in short, which opens to what it rests on and to the day that was looked at.</summary>
    public static Part InTable(Cell cell, Network history) =>
        new(
            cell.Answer.Abbreviated(),
            [
                .. new[] { cell.Value, cell.Remark }.Where(text => text.Length > 0).Select(text => new Line(text)),
                .. Because(cell, history),
                new Line($"on {Words.Day(cell.Day)}"),
            ]
        )
        {
            Tone = cell.Answer.ToString().ToLowerInvariant(),
        };

    /// <summary>The facts that it rests on; of a contested one what speaks for it and against it.</summary>
    public static ImmutableArray<Block> Because(Cell cell, Network history) =>
        cell.Answer == TruthValue.Contested ? BothSides(cell, history) : Line.AllTold(cell.Cited, history);

    /// <summary>What speaks for it, and against it.</summary>
    public static ImmutableArray<Block> BothSides(Cell cell, Network history) =>
        [.. Side(cell, isFor: true, history, "for: "), .. Side(cell, isFor: false, history, "against: ")];

    /// <summary>What speaks for one side.</summary>
    public static IEnumerable<Block> Side(Cell cell, bool isFor, Network history, string head = "") =>
        Sides
            .Grounds(history, cell, isFor)
            .Select(g => new Line(new Statement($"{head}{g.Text}", [g.Fact])) { Because = g.Cited });

    /// <summary>For rows: what speaks for it, what against it, and by which sources.</summary>
    public static IEnumerable<object?> Row(Cell cell) => [Ids(cell.For), Ids(cell.Against), Sources(cell)];

    /// <summary>The best sources of the facts to cite.</summary>
    public static string Sources(Cell cell) => string.Join("; ", cell.Cited.Select(f => f.BestClaim.Citation));

    private static string Ids(IEnumerable<Match> matches) =>
        string.Join("; ", matches.SelectMany(m => m.Told).Distinct().Select(f => f.Id));
}
