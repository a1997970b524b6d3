namespace KazCsto.Answers;

/// <summary>An answer for a program. The columns are promises: they may become more, and are never renamed.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Cells">
/// The rows, made while they are read, each with a cell for every column: null, a text, a flag, a number, or a <see cref="Nested"/>.
/// </param>
internal sealed record Rows(ImmutableArray<string> Columns, IEnumerable<object?[]> Cells)
{
    /// <summary>Each row as its columns with their cells.</summary>
    public IEnumerable<IEnumerable<KeyValuePair<string, object?>>> Objects =>
        Cells.Select(cells => Columns.Zip(cells, KeyValuePair.Create));

    /// <summary>The rows with the columns that are asked for, empty where they have none.</summary>
    internal IEnumerable<object?[]> CellsIn(ImmutableArray<string> columns)
    {
        var places = columns.Select(c => Columns.IndexOf(c)).ToList();
        return Cells.Select(cells => places.Select(place => place < 0 ? null : cells[place]).ToArray());
    }
}

/// <summary>A cell that JSON can hold as it is, and that is told in one line elsewhere.</summary>
/// <param name="Value">A list or dictionary.</param>
/// <param name="Told">The same in one line.</param>
internal sealed record Nested(object? Value, string Told)
{
    /// <summary>A list of texts.</summary>
    public static Nested List(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        return new(all, string.Join("; ", all));
    }
}
