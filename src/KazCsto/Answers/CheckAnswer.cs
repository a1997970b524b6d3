using KazCsto.Import;

namespace KazCsto.Answers;

/// <summary>What was read of each table, and which questions the vocabulary cannot answer.</summary>
internal static class CheckAnswer
{
    private static readonly ImmutableArray<string> Columns = ["file", "read", "kept", "rejected"];

    public static Answer Of(IReadOnlyList<TableCount> counts, ImmutableArray<string> untold)
    {
        List<object?[]> cells =
        [
            .. counts.Select(c => (object?[])[c.File, c.Read, c.Kept, c.Rejected]),
            ["all", counts.Sum(c => c.Read), counts.Sum(c => c.Kept), counts.Sum(c => c.Rejected)],
        ];
        return new(
            "",
            [
                new Grid(Columns, cells),
                new Part("What this vocabulary cannot tell", [.. untold.Select(u => new Line(u))]),
            ],
            new(Columns, cells)
        )
        {
            Name = "The rows of the data, by file",
            Untold = untold,
        };
    }
}
