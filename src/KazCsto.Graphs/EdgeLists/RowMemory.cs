namespace KazCsto.Graphs.EdgeLists;

/// <summary>Foresees how much memory an edge list will take.</summary>
internal static class RowMemory
{
    // A row as it is read and as it is grouped twice, and its two arcs; and what each number on it takes in the same places.
    private const int BytesPerRow = 8 + 4 + 4 + 8;
    private const int BytesPerNumber = 8 + 8 + 8 + 16;

    /// <summary>Refuses a text that is too long, going by how long the lines of its first block are.</summary>
    public static void Require(string path, TextBlock first, long textLength, RowFormat format)
    {
        var text = first.Buffer.AsSpan(first.First..first.End);
        var rows = textLength / ((double)text.Length / text.Count((byte)'\n'));
        var numbers = (format.HasStrengths ? 1 : 0) + (format.HasLengths ? 1 : 0);
        Memory.Require(
            $"{path}: a graph of about {rows:N0} rows",
            (long)(rows * (BytesPerRow + (BytesPerNumber * numbers)))
        );
    }
}
