using System.Collections;
using KazCsto.Cli.Output;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the rows of a query. Lists and nodes are texts for a reader, and lists and objects for a program.</summary>
internal static class AnswerPrinter
{
    public static void Print(QueryResult answer, string format, TextWriter output)
    {
        var table = new Table([.. answer.Fields]);
        foreach (var row in answer.Rows)
        {
            table.Add([.. row.Select(cell => format == "json" ? cell : Flat(cell))]);
        }

        table.Write(output, format);
    }

    private static object? Flat(object? cell) => cell is string or not IEnumerable ? cell : Told(cell);

    /// <summary>A list as <c>a, b</c>, a node or relationship by its sentence or name, and other things key by key.</summary>
    private static string Told(object? value) =>
        value switch
        {
            null => "-",
            bool flag => flag ? "yes" : "no",
            IReadOnlyDictionary<string, object?> item => ToldOf(item),
            IEnumerable list and not string => string.Join(", ", list.Cast<object?>().Select(Told)),
            _ => Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "",
        };

    private static string ToldOf(IReadOnlyDictionary<string, object?> item) =>
        item.GetValueOrDefault("sentence") as string
        ?? item.GetValueOrDefault("name") as string
        ?? string.Join(", ", item.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Told(p.Value)}"));
}
