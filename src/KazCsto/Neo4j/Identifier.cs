using System.Text.RegularExpressions;

namespace KazCsto.Neo4j;

/// <summary>Names as Cypher has them: bare where that is allowed, else between backticks, whatever they hold.</summary>
internal static partial class Identifier
{
    public static string Of(string name) =>
        Bare().IsMatch(name) ? name : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    /// <summary>A label with its colon; nothing if there is none.</summary>
    public static string Label(string? label) => label is null ? "" : $":{Of(label)}";

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
