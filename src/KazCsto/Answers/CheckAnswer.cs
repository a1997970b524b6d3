using KazCsto.Import;

namespace KazCsto.Answers;

/// <summary>What became of the rows of each table.</summary>
internal static class CheckAnswer
{
    public static Answer Of(IReadOnlyList<TableCount> counts) =>
        new(
            "",
            [],
            new(
                ["file", "read", "kept", "rejected"],
                counts
                    .Append(new("all", counts.Sum(c => c.Read), counts.Sum(c => c.Rejected)))
                    .Select(c => (object?[])[c.File, c.Read, c.Kept, c.Rejected])
            )
        )
        {
            Name = "The rows of the data, by file",
        };
}
