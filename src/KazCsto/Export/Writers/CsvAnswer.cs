using CsvHelper;
using KazCsto.Answers;

namespace KazCsto.Export.Writers;

/// <summary>Answers as CSV for spreadsheets: with a byte order mark, by which Excel knows UTF-8, and without formulas.</summary>
/// <remarks>
/// https://www.rfc-editor.org/rfc/rfc4180, lines ending in <c>\n</c>. A text that a spreadsheet would take for a formula gets an apostrophe before it
/// (https://owasp.org/www-community/attacks/CSV_Injection); the raw form has neither.
/// </remarks>
internal static class CsvAnswer
{
    private const string ByteOrderMark = "\uFEFF";
    private const string BeginsFormula = "=+-@\t\r";

    public static void Write(IReadOnlyCollection<Answer> answers, TextWriter output)
    {
        output.Write(ByteOrderMark);
        Write(answers, output, Neutralised);
    }

    public static void WriteRaw(IReadOnlyCollection<Answer> answers, TextWriter output) =>
        Write(answers, output, CellText.Of);

    private static void Write(IReadOnlyCollection<Answer> answers, TextWriter output, Func<object?, string> textOf)
    {
        var rows = Answer.RowsOf(answers);
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { NewLine = "\n" }, leaveOpen: true);
        csv.WriteRecord([.. rows.Columns.Select(c => textOf(c))]);
        foreach (var cells in rows.Cells)
        {
            csv.WriteRecord([.. cells.Select(textOf)]);
        }
    }

    private static string Neutralised(object? cell)
    {
        var text = CellText.Of(cell);
        return cell is string or Nested && text.Length > 0 && BeginsFormula.Contains(text[0]) ? $"'{text}" : text;
    }
}
