using System.Text;
using Spectre.Console.Rendering;

namespace KazCsto.Cli.Output;

/// <summary>A table in plain characters, for pipes and files.</summary>
/// <remarks>As the library draws it there (a test holds the two together), in a tenth of the time: a run that prints many small tables spends most of it on them.</remarks>
internal static class PlainTable
{
    public static void Write(
        TextWriter output,
        IReadOnlyList<string> columns,
        IReadOnlyList<bool> areNumbers,
        IReadOnlyList<IReadOnlyList<string>> rows
    )
    {
        var widths = new int[columns.Count];
        foreach (var row in rows.Prepend(columns))
        {
            for (var i = 0; i < widths.Length; i++)
            {
                widths[i] = Math.Max(widths[i], WidthOf(row[i]));
            }
        }

        var text = new StringBuilder();
        AppendRule(text, widths, '+');
        AppendRow(text, widths, areNumbers, columns);
        if (rows.Count > 0)
        {
            AppendRule(text, widths, '|');
        }

        foreach (var row in rows)
        {
            AppendRow(text, widths, areNumbers, row);
        }

        AppendRule(text, widths, '+');
        output.Write(text);
    }

    private static void AppendRule(StringBuilder text, int[] widths, char edge)
    {
        for (var i = 0; i < widths.Length; i++)
        {
            text.Append(i == 0 ? edge : '+').Append('-', widths[i] + 2);
        }

        text.Append(edge).Append('\n');
    }

    private static void AppendRow(
        StringBuilder text,
        int[] widths,
        IReadOnlyList<bool> areNumbers,
        IReadOnlyList<string> cells
    )
    {
        for (var i = 0; i < widths.Length; i++)
        {
            var blank = widths[i] - WidthOf(cells[i]);
            text.Append("| ").Append(' ', areNumbers[i] ? blank : 0);
            text.Append(cells[i]).Append(' ', areNumbers[i] ? 1 : blank + 1);
        }

        text.Append("|\n");
    }

    // How wide characters of other scripts are is the library's to know.
    private static int WidthOf(string text) =>
        Ascii.IsValid(text) ? text.Length : new Segment(text).CellCount();
}
