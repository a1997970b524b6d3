using System.Buffers;
using System.Text.Json;
using KazCsto.Export;

namespace KazCsto.Neo4j.Servers;

/// <summary>The HTTP Query API of Neo4j 5.19 and later, and of Aura.</summary>
/// <remarks>
/// https://neo4j.com/docs/query-api/current/: typed JSON, one statement a request in a transaction of its own, bookmarks passed on so that each statement
/// sees what the last one wrote, on whichever member of a cluster it runs.
/// </remarks>
internal sealed class QueryApi(Wire wire, string path, string description, ServerOptions options) : IServer
{
    private const string Media = "application/vnd.neo4j.query";
    private readonly StatementTries _tries = new(options);
    private IReadOnlyList<string> _bookmarks = [];

    public string Description => description;

    public bool IsModern => true;

    public Task<QueryResult> RunAsync(CypherStatement statement, Access access, CancellationToken cancellation) =>
        _tries.RunAsync(token => OnceAsync(statement, access, token), cancellation);

    public void Dispose() => wire.Dispose();

    private async Task<QueryResult> OnceAsync(CypherStatement statement, Access access, CancellationToken cancellation)
    {
        var reply = await wire.SendAsync(HttpMethod.Post, path, BodyOf(statement, access), Media, cancellation);
        ServerAnswers.RefuseFailure(reply, options);
        try
        {
            return AnswerOf(reply.Body!.Value);
        }
        catch (Exception e) when (ServerAnswers.IsMisread(e))
        {
            throw ServerAnswers.Misread(description, e);
        }
    }

    private ReadOnlyMemory<byte> BodyOf(CypherStatement statement, Access access)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteString("statement", statement.Text);
            json.WritePropertyName("parameters");
            TypedJson.WriteMap(json, statement.Parameters);
            json.WriteBoolean("includeCounters", true);
            json.WriteString("accessMode", access == Access.Read ? "READ" : "WRITE");
            if (_bookmarks.Count > 0)
            {
                json.WritePropertyName("bookmarks");
                PlainJson.Write(json, _bookmarks);
            }

            json.WriteEndObject();
        }

        return body.WrittenMemory;
    }

    private QueryResult AnswerOf(JsonElement body)
    {
        if (body.TryGetProperty("bookmarks", out var bookmarks))
        {
            _bookmarks = [.. bookmarks.EnumerateArray().Select(b => b.GetString()!)];
        }

        var data = body.GetProperty("data");
        return ServerAnswers.Of(
            [.. data.GetProperty("fields").EnumerateArray().Select(f => f.GetString()!)],
            [
                .. data.GetProperty("values")
                    .EnumerateArray()
                    .Select(row => (IReadOnlyList<object?>)[.. row.EnumerateArray().Select(TypedJson.Read)]),
            ],
            body.TryGetProperty("counters", out var counters) ? CountersOf(counters) : default
        );
    }

    private static Counters CountersOf(JsonElement counters)
    {
        return new()
        {
            NodesCreated = Number("nodesCreated"),
            NodesDeleted = Number("nodesDeleted"),
            TiesCreated = Number("relationshipsCreated"),
            TiesDeleted = Number("relationshipsDeleted"),
            PropertiesSet = Number("propertiesSet"),
            LabelsAdded = Number("labelsAdded"),
            LabelsRemoved = Number("labelsRemoved"),
            RulesRemoved = Number("indexesRemoved") + Number("constraintsRemoved"),
            RulesAdded = Number("indexesAdded") + Number("constraintsAdded"),
        };

        long Number(string key) => counters.TryGetProperty(key, out var n) ? n.GetInt64() : 0;
    }
}
