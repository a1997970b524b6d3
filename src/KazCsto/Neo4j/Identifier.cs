using System.Text.RegularExpressions;

namespace KazCsto.Neo4j;

/// <summary>Names as Cypher has them, whatever they hold: between backticks, with those inside doubled.</summary>
internal static partial class Identifier
{
    /// <summary>A key; bare where that is allowed.</summary>
    public static string Key(string name) => Bare().IsMatch(name) ? name : Quoted(name);

    /// <summary>A label or type with its colon; always quoted, since some are words of the language, such as <c>Case</c>.</summary>
    public static string Label(string name) => $":{Quoted(name)}";

    private static string Quoted(string name) =>
        $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*$", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();
}
