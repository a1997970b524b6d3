using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Answers as tab-separated rows, a line each; tabs and line breaks inside a cell become blanks.</summary>
/// <remarks>https://www.iana.org/assignments/media-types/text/tab-separated-values</remarks>
internal static class TsvAnswer
{
    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output)
    {
        var rows = Rows.Of(answers);
        WriteLine(rows.Columns, output);
        foreach (var cells in rows.Cells)
        {
            WriteLine(cells.Select(CellText.Of), output);
        }
    }

    private static void WriteLine(IEnumerable<string> cells, TextWriter output)
    {
        output.Write(
            string.Join('\t', cells.Select(c => CellText.Harmless(c.ReplaceLineEndings(" ").Replace('\t', ' '))))
        );
        output.Write('\n');
    }
}
