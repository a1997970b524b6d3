using System.Collections;
using System.Text.Json;
using KazCsto.Export;
using KazCsto.Export.Writers;
using Spectre.Console;

namespace KazCsto.Cli.Output;

/// <summary>Rows of data, printed for a reader (table) or for a program (tsv, json).</summary>
internal sealed class Table(params string[] columns)
{
    private readonly List<object?[]> _rows = [];

    public Table Add(params object?[] cells)
    {
        _rows.Add(cells);
        return this;
    }

    public void Write(TextWriter output, string format)
    {
        switch (format)
        {
            case "tsv":
                WriteTsv(output);
                break;
            case "json":
                WriteJson(output);
                break;
            default:
                WriteTable(output);
                break;
        }
    }

    private void WriteTable(TextWriter output)
    {
        var terminal = new Terminal(output);
        var table = new Spectre.Console.Table
        {
            Border = terminal.IsTerminal ? TableBorder.Simple : TableBorder.Ascii2,
            UseSafeBorder = true,
        };
        foreach (var (column, index) in columns.Select((c, i) => (c, i)))
        {
            var isNumber = _rows.Count > 0 && _rows.All(r => r[index] is null or double or int or long or Significant);
            table.AddColumn(
                new TableColumn(Markup.Escape(column)) { Alignment = isNumber ? Justify.Right : Justify.Left }
            );
        }

        foreach (var row in _rows)
        {
            table.AddRow([.. row.Select(cell => new Text(CellText.Harmless(Short(cell))))]);
        }

        terminal.Writer.Write(table);
    }

    private void WriteTsv(TextWriter output)
    {
        output.Write(string.Join('\t', columns) + "\n");
        foreach (var row in _rows)
        {
            output.Write(
                string.Join(
                    '\t',
                    row.Select(cell => CellText.Harmless(Full(cell).ReplaceLineEndings(" ").Replace('\t', ' ')))
                ) + "\n"
            );
        }
    }

    private void WriteJson(TextWriter output)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartArray();
            foreach (var row in _rows)
            {
                json.WriteStartObject();
                foreach (var (column, cell) in columns.Zip(row))
                {
                    json.WritePropertyName(column);
                    WriteCell(json, cell);
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        output.Write(System.Text.Encoding.UTF8.GetString(stream.ToArray()) + "\n");
    }

    private static void WriteCell(Utf8JsonWriter json, object? cell)
    {
        switch (cell)
        {
            case null or double.NaN:
                json.WriteNullValue();
                break;
            case bool yes:
                json.WriteBooleanValue(yes);
                break;
            case int or long:
            case double number when double.IsFinite(number):
                json.WriteRawValue(Full(cell));
                break;
            case IEnumerable and not string:
                PlainJson.Write(json, cell);
                break;
            default:
                json.WriteStringValue(Full(cell));
                break;
        }
    }

    private static string Short(object? cell) =>
        cell switch
        {
            null or double.NaN => "-",
            double number => Numbers.Short(number),
            Significant number => number.ToString(),
            _ => Full(cell),
        };

    private static string Full(object? cell) =>
        cell switch
        {
            null or double.NaN => "",
            double number => Numbers.Precise(number),
            bool yes => yes ? "yes" : "no",
            _ => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };
}
