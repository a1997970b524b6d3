using KazCsto.Neo4j.Queries;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Networks.Questions;

/// <summary>Asks a question of <c>queries/</c> in memory.</summary>
internal static class Ask
{
    /// <summary>The rows about the made league, with their cells by column.</summary>
    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> About(string name, params string[] given) =>
        Of(League.Network, name, given);

    public static IReadOnlyList<IReadOnlyDictionary<string, object?>> Of(
        Network network,
        string name,
        params string[] given
    )
    {
        var query = OwnQueries.Of(name);
        var answer = OwnQueries.Answered(query, OwnQueries.QuestionOf(query)!, network, query.ValuesOf(given));
        return
        [
            .. answer.Rows.Select(row => answer.Fields.Zip(row).ToDictionary(cell => cell.First, cell => cell.Second)),
        ];
    }

    /// <summary>One column, each value once and in order.</summary>
    public static IEnumerable<string> Of(this IEnumerable<IReadOnlyDictionary<string, object?>> rows, string column) =>
        rows.Select(row => (string?)row[column] ?? "").Distinct().Order(StringComparer.Ordinal);
}
