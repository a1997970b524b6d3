using System.Reflection;
using KazCsto.Neo4j.Servers;
using KazCsto.Networks.Questions;

namespace KazCsto.Neo4j.Queries;

/// <summary>The queries of <c>queries/</c> as the program carries them, and their answers in memory.</summary>
internal static class OwnQueries
{
    private const string Folder = "queries/";
    private const string Ending = ".cypher";

    /// <summary>Their names, without folder and ending.</summary>
    public static IEnumerable<string> Names =>
        Program
            .GetManifestResourceNames()
            .Where(r => r.StartsWith(Folder, StringComparison.Ordinal))
            .Select(r => r[Folder.Length..^Ending.Length])
            .Order(StringComparer.Ordinal);

    private static Assembly Program => typeof(OwnQueries).Assembly;

    /// <summary>The query of a name.</summary>
    public static QueryFile Of(string name)
    {
        var file = $"{Folder}{name}{Ending}";
        using var stream = Program.GetManifestResourceStream(file)!;
        using var reader = new StreamReader(stream);
        return QueryFile.Of(reader.ReadToEnd(), file);
    }

    /// <summary>The question that a query asks, if it is one of these with its text unchanged; or null.</summary>
    public static Question? QuestionOf(QueryFile query) =>
        Names.FirstOrDefault(name => Of(name).Text == query.Text) is { } own ? Questions.All[own] : null;

    /// <summary>Answers a question from a network over all of history.</summary>
    /// <exception cref="UnansweredException">The vocabulary has not all that it asks for.</exception>
    public static QueryResult Answered(
        QueryFile query,
        Question question,
        Network history,
        IReadOnlyDictionary<string, object?> values
    )
    {
        history.Schema.Require(question.Requirement);
        return new(query.Columns, [.. question.Answer(history, new(values))], default);
    }
}
