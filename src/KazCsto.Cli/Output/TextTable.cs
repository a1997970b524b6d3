using KazCsto.Answers;
using KazCsto.Export.Writers;
using Spectre.Console;

namespace KazCsto.Cli.Output;

/// <summary>Columns and rows for a person, numbers to the right.</summary>
internal static class TextTable
{
    public static void Write(IReadOnlyList<string> columns, IEnumerable<object?[]> cells, TextWriter output)
    {
        var rows = cells.ToList();
        var terminal = new Terminal(output);
        var table = new Spectre.Console.Table
        {
            Border = terminal.IsTerminal ? TableBorder.Simple : TableBorder.Ascii2,
            UseSafeBorder = true,
        };
        foreach (var (column, index) in columns.Select((c, i) => (c, i)))
        {
            var isNumber = rows.Count > 0 && CellWords.AreNumbers(rows.Select(r => r[index]));
            table.AddColumn(
                new TableColumn(Markup.Escape(column)) { Alignment = isNumber ? Justify.Right : Justify.Left }
            );
        }

        foreach (var row in rows)
        {
            table.AddRow([.. row.Select(cell => new Text(CellText.Harmless(CellWords.Of(cell))))]);
        }

        terminal.Writer.Write(table);
    }
}
