namespace KazCsto.Graphs.EdgeLists;

/// <summary>How the rows of an edge list are laid out.</summary>
/// <param name="separator">What stands between the cells of a row.</param>
/// <param name="columns">What each column holds; null if nobody said.</param>
/// <param name="firstRow">The first row.</param>
internal sealed class RowFormat(byte separator, IReadOnlyList<EdgeColumn>? columns, FirstRow? firstRow)
{
    private static readonly EdgeColumn[] TwoColumns = [EdgeColumn.Source, EdgeColumn.Target];

    public byte Separator => separator;

    public EdgeColumn[] Columns { get; } = columns is null ? TwoColumns : [.. columns];

    public int Source => Array.IndexOf(Columns, EdgeColumn.Source);

    public int Target => Array.IndexOf(Columns, EdgeColumn.Target);

    public bool HasStrengths => Columns.Contains(EdgeColumn.Strength);

    public bool HasLengths => Columns.Contains(EdgeColumn.Length);

    /// <summary>Whether the ends come first and at most one number after them.</summary>
    public bool IsPlain =>
        (Source, Target) == (0, 1)
        && (Columns.Length == 2 || (Columns.Length == 3 && Columns[2] != EdgeColumn.Ignored));

    /// <summary>Whether the first row is a header.</summary>
    public bool HasHeader { get; private init; }

    /// <summary>The header row, if the first row is one.</summary>
    public string? Header => HasHeader ? firstRow?.Text : null;

    /// <summary>The format that a first row shows.</summary>
    public static RowFormat Of(FirstRow row, IReadOnlyList<EdgeColumn>? columns)
    {
        var format = new RowFormat(row.Separator(), columns, row);
        var cells = new RowCells(format.Separator, format.Columns.Length);
        return new(format.Separator, columns, row) { HasHeader = row.IsHeader(cells, format.Source, format.Target) };
    }

    /// <summary>Whether so many lines into a block the header has been passed, if there is one.</summary>
    public bool IsBehindHeader(int block, int lines) =>
        !HasHeader || (block, lines).CompareTo((firstRow!.Block, firstRow.Line)) >= 0;

    public bool IsFirstRow(int block, int line) =>
        firstRow is not null && (firstRow.Block, firstRow.Line) == (block, line);

    /// <summary>What is wrong with a row of so many cells.</summary>
    public string WrongCount(int found)
    {
        var cells = found == 1 ? "1 column" : $"{found} columns";
        if (columns is not null || found < 2)
        {
            var expected = string.Join(", ", Columns.Select(NameOf));
            return $"{cells}; expected {Columns.Length} ({expected}) with {Separation} between them";
        }

        var others = string.Concat(Enumerable.Repeat(",-", found - 3));
        return $"{cells}; say what they are: --columns source,target,strength{others} if more is closer, "
            + $"source,target,length{others} if more is farther, source,target,-{others} to leave it out";
    }

    public static string NameOf(EdgeColumn column) =>
        column == EdgeColumn.Ignored ? "-" : column.ToString().ToLowerInvariant();

    private string Separation =>
        (char)separator switch
        {
            ',' => "commas",
            ';' => "semicolons",
            _ => "spaces or tabs",
        };
}
