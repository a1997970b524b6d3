namespace KazCsto.Answers;

/// <summary>What an answer holds for: the day, what of the data counts, the projection, the convention, the seed and the counts.</summary>
/// <param name="Entries">The names and values, as columns of rows.</param>
internal sealed record AnswerContext(ImmutableArray<(string Name, object? Value)> Entries)
{
    /// <summary>Nothing is said.</summary>
    public static AnswerContext None { get; } = new([]);

    /// <summary>One more; nothing if it is null or blank.</summary>
    public AnswerContext And(string name, object? value) =>
        value is null or "" ? this : new([.. Entries, (name, value)]);

    /// <summary>How scores are meant.</summary>
    public AnswerContext WithConvention(string convention) => And("convention", convention);

    /// <summary>What chance started from.</summary>
    public AnswerContext WithSeed(ulong seed) => And("seed", (long)seed);

    /// <summary>Which ties counted, and how.</summary>
    public AnswerContext WithProjection(string projection) => And("projection", projection);

    /// <summary>Rows with a column for each entry that they do not have.</summary>
    internal Rows AddedTo(Rows rows)
    {
        var missing = Entries.Where(e => !rows.Columns.Contains(e.Name)).ToList();
        if (missing.Count == 0)
        {
            return rows;
        }

        object?[] values = [.. missing.Select(e => e.Value)];
        return new(
            [.. rows.Columns, .. missing.Select(e => e.Name)],
            rows.Cells.Select(cells => (object?[])[.. cells, .. values])
        );
    }
}
