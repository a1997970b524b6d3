using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KazCsto.Graphs;

namespace KazCsto.Neo4j.Queries;

/// <summary>Reads the first comment lines of a query: its question, its parameters and its columns.</summary>
internal sealed partial class QueryHeader
{
    private static readonly string[] Words = [":param", ":columns"];

    private readonly string _file;
    private readonly List<string> _question = [];

    private QueryHeader(string file) => _file = file;

    public string Question => string.Join(' ', _question);

    public List<string> Remarks { get; } = [];

    public List<QueryParameter> Parameters { get; } = [];

    public ImmutableArray<string> Columns { get; private set; } = [];

    /// <exception cref="QueryException">It is not as it must be.</exception>
    public static QueryHeader Of(string text, string file)
    {
        var header = new QueryHeader(file);
        var comments = text.Split('\n')
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line[2..].Trim())
            .ToList();
        for (var i = 0; i < comments.Count; i++)
        {
            header.Take(comments[i], i + 1);
        }

        if (!header.IsAsked)
        {
            throw header.Wrong(1, "no question; expected a first comment such as '// Who ...?'");
        }

        return header.Columns.IsEmpty
            ? throw header.Wrong(comments.Count, "no columns; expected a comment such as '// :columns state, state_id'")
            : header;
    }

    private bool IsAsked => _question is [.., [.., '?']];

    private void Take(string comment, int line)
    {
        if (comment.StartsWith(':'))
        {
            var word = comment.Split(' ', 2)[0];
            var rest = comment[word.Length..].Trim();
            switch (word)
            {
                case ":param":
                    TakeParameter(rest, line);
                    break;
                case ":columns":
                    TakeColumns(rest, line);
                    break;
                default:
                    throw Wrong(line, Nearest.Unknown(word, "known here", Words));
            }
        }
        else if (IsAsked)
        {
            Remarks.Add(comment);
        }
        else
        {
            _question.Add(comment);
        }
    }

    private void TakeParameter(string declared, int line)
    {
        var parts = declared.Split('=', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
        {
            throw Wrong(
                line,
                $"':param {declared}' has no '='; expected a standard value, such as ':param state = state:kaz'"
            );
        }

        if (!Identifier().IsMatch(parts[0]))
        {
            throw Wrong(line, $"'{parts[0]}' is not the name of a parameter; expected letters, digits and _");
        }

        if (Parameters.Exists(p => p.Name == parts[0]))
        {
            throw Wrong(line, $"the parameter '{parts[0]}' is declared twice");
        }

        Parameters.Add(QueryParameter.Of(parts[0], parts[1], line));
    }

    private void TakeColumns(string listed, int line)
    {
        Columns = [.. listed.Split(',', StringSplitOptions.TrimEntries)];
        if (Columns.Any(c => c.Length == 0) || Columns.Distinct().Count() < Columns.Length)
        {
            throw Wrong(line, $"':columns {listed}' is no list of different names, such as ':columns state, state_id'");
        }
    }

    private QueryException Wrong(int line, string what) => new($"{_file}:{line}: {what}");

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Identifier();
}
