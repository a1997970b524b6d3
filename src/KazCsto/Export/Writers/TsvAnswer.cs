using System.Text;
using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Answers as tab-separated rows, a line each; tabs and line breaks inside a cell become blanks.</summary>
/// <remarks>https://www.iana.org/assignments/media-types/text/tab-separated-values</remarks>
internal static class TsvAnswer
{
    private const int MostBuffered = 1 << 16;

    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output)
    {
        var (rows, text) = (Answer.RowsOf(answers), new StringBuilder());
        AddLine(text, rows.Columns);
        foreach (var cells in rows.Cells)
        {
            AddLine(text, cells.Select(CellText.Of));
            if (text.Length > MostBuffered)
            {
                output.Write(text);
                text.Clear();
            }
        }

        output.Write(text);
    }

    private static void AddLine(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin('\t', cells.Select(c => CellText.Harmless(c.ReplaceLineEndings(" ").Replace('\t', ' '))))
            .Append('\n');
}
