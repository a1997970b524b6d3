using System.Collections.Immutable;
using System.Text.RegularExpressions;
using KazCsto.Graphs;

namespace KazCsto.Neo4j.Queries;

/// <summary>Reads the first comment lines of a query: its question, its parameters and its columns.</summary>
internal sealed partial class QueryHeader(string file)
{
    private static readonly string[] Words = [":param", ":columns"];

    private readonly List<string> _question = [];
    private readonly List<string> _remarks = [];
    private readonly List<QueryParameter> _parameters = [];
    private ImmutableArray<string> _columns = [];

    public QueryFile Read(string text)
    {
        var comments = text.Split('\n')
            .TakeWhile(line => line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line[2..].Trim())
            .ToList();
        for (var i = 0; i < comments.Count; i++)
        {
            Take(comments[i], i + 1);
        }

        if (!IsAsked)
        {
            throw Wrong(1, "no question; expected a first comment such as '// Who ...?'");
        }

        return _columns.IsEmpty
            ? throw Wrong(comments.Count, "no columns; expected a comment such as '// :columns state, state_id'")
            : new(file, string.Join(' ', _question), [.. _remarks], [.. _parameters], _columns, text);
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
                    throw Wrong(line, $"'{word}' is not known here{Nearest.Hint(word, Words)}");
            }
        }
        else if (IsAsked)
        {
            _remarks.Add(comment);
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

        if (_parameters.Exists(p => p.Name == parts[0]))
        {
            throw Wrong(line, $"the parameter '{parts[0]}' is declared twice");
        }

        _parameters.Add(QueryParameter.Of(parts[0], parts[1], line));
    }

    private void TakeColumns(string listed, int line)
    {
        _columns = [.. listed.Split(',', StringSplitOptions.TrimEntries)];
        if (_columns.Any(c => c.Length == 0) || _columns.Distinct().Count() < _columns.Length)
        {
            throw Wrong(line, $"':columns {listed}' is no list of different names, such as ':columns state, state_id'");
        }
    }

    private QueryException Wrong(int line, string what) => new($"{file}:{line}: {what}");

    [GeneratedRegex(@"^[A-Za-z_]\w*$")]
    private static partial Regex Identifier();
}
