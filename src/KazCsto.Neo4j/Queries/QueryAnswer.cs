using System.Collections;
using System.Globalization;
using KazCsto.Answers;
using KazCsto.Neo4j.Servers;

namespace KazCsto.Neo4j.Queries;

/// <summary>The rows of a query: lists and nodes are texts for a reader, and lists and objects where a format has them.</summary>
internal static class QueryAnswer
{
    public static Answer Of(string question, QueryResult result) =>
        new("", [], new([.. result.Fields], result.Rows.Select(row => row.Select(CellOf).ToArray())))
        {
            Name = question,
        };

    /// <summary>The questions that there are.</summary>
    public static Answer List() =>
        new(
            "",
            [],
            new(["query", "question"], OwnQueries.Names.Select(name => (object?[])[name, OwnQueries.Of(name).Question]))
        )
        {
            Name = "Questions",
        };

    private static object? CellOf(object? cell) =>
        cell is string or not IEnumerable ? cell : new Nested(cell, Told(cell));

    /// <summary>A list as <c>a, b</c>, a node or relationship by its sentence or name, and other things key by key.</summary>
    private static string Told(object? value) =>
        value switch
        {
            null => "-",
            bool flag => flag ? "yes" : "no",
            IReadOnlyDictionary<string, object?> item => ToldOf(item),
            IEnumerable list and not string => string.Join(", ", list.Cast<object?>().Select(Told)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };

    private static string ToldOf(IReadOnlyDictionary<string, object?> item) =>
        item.GetValueOrDefault("sentence") as string
        ?? item.GetValueOrDefault("name") as string
        ?? string.Join(", ", item.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}: {Told(p.Value)}"));
}
