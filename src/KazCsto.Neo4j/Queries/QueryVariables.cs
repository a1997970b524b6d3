using System.Text.RegularExpressions;
using KazCsto.Graphs;

namespace KazCsto.Neo4j.Queries;

/// <summary>Compares the parameters that a query declares with those that it uses.</summary>
internal static partial class QueryVariables
{
    /// <exception cref="QueryException">A parameter is used and not declared, or declared and not used.</exception>
    public static void Check(string file, string text, IReadOnlyCollection<QueryParameter> parameters)
    {
        var declared = parameters.Select(p => p.Name).ToList();
        var used = Used(text).ToList();
        foreach (var (name, line) in used.Where(u => !declared.Contains(u.Name)))
        {
            throw new QueryException(
                $"{file}:{line}: '${name}' is used and not declared; expected a comment ':param {name} = ...'{Nearest.Hint(name, declared)}"
            );
        }

        foreach (var idle in parameters.Where(p => used.TrueForAll(u => u.Name != p.Name)))
        {
            throw new QueryException(
                $"{file}:{idle.Line}: '{idle.Name}' is declared and not used{Nearest.Hint(idle.Name, used.Select(u => u.Name).Except(declared))}"
            );
        }
    }

    /// <summary>The statement alone: comments, and what stands in quotes, are blanks; line ends stay.</summary>
    internal static string Bare(string text) =>
        CommentOrQuote().Replace(text, match => NotLineEnd().Replace(match.Value, " "));

    private static IEnumerable<(string Name, int Line)> Used(string text)
    {
        var bare = Bare(text);
        return Variable().Matches(bare).Select(m => (m.Groups[1].Value, 1 + bare.AsSpan(0, m.Index).Count('\n')));
    }

    [GeneratedRegex(
        @"//[^\n]*|/\*.*?(?:\*/|$)|'(?:\\.|[^'\\])*'|""(?:\\.|[^""\\])*""|`(?:``|[^`])*`",
        RegexOptions.Singleline
    )]
    private static partial Regex CommentOrQuote();

    [GeneratedRegex(@"[^\n]")]
    private static partial Regex NotLineEnd();

    [GeneratedRegex(@"\$(\w+)")]
    private static partial Regex Variable();
}
