using System.Text.RegularExpressions;

namespace KazCsto.Neo4j;

/// <summary>Names as Cypher has them, whatever they hold: between backticks, with those inside doubled.</summary>
internal static partial class Identifier
{
    /// <summary>A key; bare where that is allowed.</summary>
    public static string Key(string name, bool isModern) => Bare().IsMatch(name) ? name : Quoted(name, isModern);

    /// <summary>A label or type with its colon; always quoted, since some are words of the language, such as <c>Case</c>.</summary>
    public static string Label(string name, bool isModern) => $":{Quoted(name, isModern)}";

    /// <summary>Servers from 4.4 on read <c>\u0060</c> as a backtick wherever it stands; so they get the number of the backslash instead.</summary>
    private static string Quoted(string name, bool isModern)
    {
        var doubled = name.Replace("`", "``", StringComparison.Ordinal);
        return isModern ? $"`{Number().Replace(doubled, "\\u005c")}`" : $"`{doubled}`";
    }

    [GeneratedRegex("^[A-Za-z_][A-Za-z0-9_]*\\z", RegexOptions.CultureInvariant)]
    private static partial Regex Bare();

    [GeneratedRegex(@"\\(?=[uU])", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
