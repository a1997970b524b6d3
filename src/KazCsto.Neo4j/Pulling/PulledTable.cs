namespace KazCsto.Neo4j.Pulling;

/// <summary>A table of <c>seeds/</c> in the making.</summary>
internal sealed class PulledTable(IReadOnlyList<string> columns)
{
    private readonly List<(int Line, string[] Cells)> _rows = [];

    public IReadOnlyList<string> Columns => columns;

    /// <summary>The rows by their lines, and those of one line as they came.</summary>
    public IEnumerable<string[]> Rows => _rows.OrderBy(r => r.Line).Select(r => r.Cells);

    public void Add(Func<string, string> cellOf, int line = 0) => _rows.Add((line, [.. columns.Select(cellOf)]));
}
