using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace KazCsto.Benchmarks.Servers;

/// <summary>A server that takes every row of a push over the Query API, counts it and keeps nothing.</summary>
internal sealed partial class CountingStub : IDisposable
{
    private readonly Dictionary<string, long> _counts = new(StringComparer.Ordinal);
    private readonly HttpListener _listener = new();

    public CountingStub(int port)
    {
        Address = $"http://127.0.0.1:{port}/";
        _listener.Prefixes.Add(Address);
        _listener.Start();
    }

    public string Address { get; }

    /// <summary>Answers until the process ends.</summary>
    public void Serve()
    {
        while (true)
        {
            var context = _listener.GetContext();
            var answer = Encoding.UTF8.GetBytes(AnswerTo(context.Request));
            context.Response.ContentType = "application/vnd.neo4j.query";
            // In one piece: a second one would wait for the first to be acknowledged.
            context.Response.ContentLength64 = answer.Length;
            context.Response.OutputStream.Write(answer);
            context.Response.Close();
        }
    }

    public void Dispose() => ((IDisposable)_listener).Dispose();

    private string AnswerTo(HttpListenerRequest request)
    {
        if (request.HttpMethod == "GET")
        {
            return """{"query": "/db/{databaseName}/query/v2", "neo4j_version": "5.26.0 (stub)"}""";
        }

        using var body = new MemoryStream();
        request.InputStream.CopyTo(body);
        var bytes = body.GetBuffer().AsSpan(0, (int)body.Length);
        var (statement, rows) = Read(bytes);
        if (statement.Contains("RETURN labels(n)", StringComparison.Ordinal))
        {
            return Rows(label => TypedList(["Entity", label]), isType: false);
        }

        if (statement.Contains("RETURN type(r)", StringComparison.Ordinal))
        {
            return Rows(TypedText, isType: true);
        }

        if (rows > 0)
        {
            var group = GroupOf(statement);
            _counts[group] = _counts.GetValueOrDefault(group) + rows;
        }

        return """{"data": {"fields": [], "values": []}, "counters": {}, "bookmarks": []}""";
    }

    /// <summary>The counts of labels, or of types, which begin with a colon here.</summary>
    private string Rows(Func<string, string> named, bool isType)
    {
        var rows = _counts
            .Where(c => c.Key.StartsWith(':') == isType)
            .Select(c => $"[{named(c.Key.TrimStart(':'))}, {TypedNumber(c.Value)}]");
        return """{"data": {"fields": ["key", "count"], "values": [""" + string.Join(", ", rows) + "]}}";
    }

    private static string TypedNumber(long number) => $$"""{"$type": "Integer", "_value": "{{number}}"}""";

    private static string TypedText(string text) => $$"""{"$type": "String", "_value": "{{text}}"}""";

    private static string TypedList(string[] texts) =>
        $$"""{"$type": "List", "_value": [{{string.Join(", ", texts.Select(TypedText))}}]}""";

    /// <summary>The statement, and how many rows have a hash.</summary>
    private static (string Statement, int Rows) Read(ReadOnlySpan<byte> bytes)
    {
        var json = new Utf8JsonReader(bytes);
        var (statement, rows) = ("", 0);
        while (json.Read())
        {
            if (json.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (json.ValueTextEquals("hash"))
            {
                rows++;
            }
            else if (json.CurrentDepth == 1 && json.ValueTextEquals("statement"))
            {
                json.Read();
                statement = json.GetString()!;
            }
        }

        return (statement, rows);
    }

    private static string GroupOf(string statement) =>
        Type().Match(statement) is { Success: true } type
            ? $":{type.Groups[1].Value}"
            : Label().Match(statement).Groups[1].Value;

    [GeneratedRegex(@"\[r:`(\w+)`")]
    private static partial Regex Type();

    [GeneratedRegex(@"SET n:`(\w+)`")]
    private static partial Regex Label();
}
