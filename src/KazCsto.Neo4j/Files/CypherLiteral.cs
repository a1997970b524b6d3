using System.Collections;
using System.Globalization;
using System.Text;

namespace KazCsto.Neo4j.Files;

/// <summary>Values as they stand in the text of a statement.</summary>
internal static class CypherLiteral
{
    public static void Write(TextWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.Write("NULL");
                break;
            case bool flag:
                writer.Write(flag ? "true" : "false");
                break;
            case string text:
                writer.Write(Quoted(text));
                break;
            case double number:
                var digits = number.ToString("R", CultureInfo.InvariantCulture);
                writer.Write(digits.AsSpan().ContainsAny('.', 'E') ? digits : $"{digits}.0");
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteAll(
                    writer,
                    '{',
                    map,
                    entry =>
                    {
                        writer.Write($"{Identifier.Key(entry.Key, isModern: true)}: ");
                        Write(writer, entry.Value);
                    },
                    '}'
                );
                break;
            case IEnumerable list:
                WriteAll(writer, '[', list.Cast<object?>(), item => Write(writer, item), ']');
                break;
            default:
                writer.Write(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteAll<T>(TextWriter writer, char open, IEnumerable<T> items, Action<T> write, char close)
    {
        var separator = open.ToString();
        foreach (var item in items)
        {
            writer.Write(separator);
            write(item);
            separator = ", ";
        }

        writer.Write(separator == ", " ? $"{close}" : $"{open}{close}");
    }

    private static string Quoted(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        for (var i = 0; i < text.Length; i++)
        {
            quoted.Append(
                text[i] switch
                {
                    // Some servers read \\u as the beginning of a character's number.
                    '\\' when i + 1 < text.Length && text[i + 1] is 'u' or 'U' => "\\\\' + '",
                    '\\' => "\\\\",
                    '\'' => "\\'",
                    '\n' => "\\n",
                    '\r' => "\\r",
                    '\t' => "\\t",
                    var c when char.IsControl(c) => $"\\u{(int)c:X4}",
                    var c => c.ToString(),
                }
            );
        }

        return quoted.Append('\'').ToString();
    }
}
