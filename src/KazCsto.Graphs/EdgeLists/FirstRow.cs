using System.Text;

namespace KazCsto.Graphs.EdgeLists;

/// <summary>The first line of an edge list that is neither blank nor a comment; it shows the separator, and may be a header.</summary>
internal sealed class FirstRow
{
    private static readonly string[] Sources = ["source", "from"];
    private static readonly string[] Targets = ["target", "to"];

    private readonly byte[] _row;

    private FirstRow(int block, int line, byte[] row) => (Block, Line, _row) = (block, line, row);

    public int Block { get; }

    /// <summary>Which line of its block it is, the first being 1.</summary>
    public int Line { get; }

    public string Text => Encoding.UTF8.GetString(_row);

    /// <summary>The first row of a block, or null if it has none.</summary>
    public static FirstRow? In(TextBlock block)
    {
        var line = 0;
        for (var at = block.First; at < block.End; )
        {
            line++;
            var length = block.Buffer.AsSpan(at).IndexOf((byte)'\n');
            var row = block.Buffer.AsSpan(at, length).Trim(" \t\r"u8);
            if (!IsCommentOrBlank(row))
            {
                return new(block.Index, line, row.ToArray());
            }

            at += length + 1;
        }

        return null;
    }

    public static bool IsCommentOrBlank(ReadOnlySpan<byte> trimmed) => trimmed.Length == 0 || BeginsComment(trimmed[0]);

    public static bool BeginsComment(byte letter) => letter is (byte)'#' or (byte)'%';

    /// <summary>What separates its cells: semicolons, else commas, else white space, as far as they stand outside quotes.</summary>
    public byte Separator()
    {
        var (isQuoted, hasComma) = (false, false);
        foreach (var letter in _row)
        {
            isQuoted ^= letter == '"';
            if (!isQuoted && letter == ';')
            {
                return letter;
            }

            hasComma |= !isQuoted && letter == ',';
        }

        return hasComma ? (byte)',' : RowCells.WhiteSpace;
    }

    /// <summary>Whether it calls its ends source and target, or from and to.</summary>
    public bool IsHeader(RowCells cells, int source, int target) =>
        cells.Split([.. _row], 0, _row.Length)
        && cells.Count > Math.Max(source, target)
        && Sources.Contains(Encoding.UTF8.GetString(cells[source]).ToLowerInvariant())
        && Targets.Contains(Encoding.UTF8.GetString(cells[target]).ToLowerInvariant());
}
