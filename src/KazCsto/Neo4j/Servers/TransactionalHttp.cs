using System.Buffers;
using System.Text.Json;

namespace KazCsto.Neo4j.Servers;

/// <summary>The transactional HTTP endpoint of servers that have no Query API.</summary>
/// <remarks>
/// https://neo4j.com/docs/http-api/current/. It has no mode for reading only: what only reads runs in a transaction that is rolled back. Types are
/// lost: a date comes back as text, a node as its properties.
/// </remarks>
internal sealed class TransactionalHttp(
    Wire wire,
    string path,
    string description,
    bool isModern,
    ServerOptions options
) : IServer
{
    private const string Media = "application/json";
    private readonly StatementTries _tries = new(options);

    public string Description => description;

    public bool IsModern => isModern;

    public Task<Answer> RunAsync(
        Statement statement,
        Access access,
        CancellationToken cancellation
    ) =>
        _tries.RunAsync(
            token =>
                access == Access.Write
                    ? CommittedAsync(statement, token)
                    : RolledBackAsync(statement, token),
            cancellation
        );

    public void Dispose() => wire.Dispose();

    private async Task<Answer> CommittedAsync(
        Statement statement,
        CancellationToken cancellation
    ) => AnswerOf(await PostAsync($"{path}/commit", statement, cancellation));

    private async Task<Answer> RolledBackAsync(Statement statement, CancellationToken cancellation)
    {
        var reply = await PostAsync(path, statement, cancellation);
        try
        {
            var answer = AnswerOf(reply);
            return answer.Counters.IsChange
                ? throw new ServerException(
                    "the statement would change the graph; query only reads, and nothing was changed"
                )
                : answer;
        }
        finally
        {
            await RollBackAsync(reply);
        }
    }

    private Task<Reply> PostAsync(string to, Statement statement, CancellationToken cancellation) =>
        wire.SendAsync(HttpMethod.Post, to, BodyOf(statement), Media, cancellation);

    /// <summary>An open transaction would hold its locks; so it is closed even if nobody waits for the answer any more.</summary>
    private async Task RollBackAsync(Reply begun)
    {
        if (begun.Location is { } open)
        {
            await wire.SendAsync(
                HttpMethod.Delete,
                $"{path}/{open.Segments[^1]}",
                null,
                Media,
                CancellationToken.None
            );
        }
    }

    private static ReadOnlyMemory<byte> BodyOf(Statement statement)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("statements");
            json.WriteStartObject();
            json.WriteString("statement", statement.Text);
            json.WritePropertyName("parameters");
            PlainJson.Write(json, statement.Parameters);
            json.WriteBoolean("includeStats", true);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.WrittenMemory;
    }

    private Answer AnswerOf(Reply reply)
    {
        ServerAnswers.RefuseFailure(reply, options);
        try
        {
            var result = reply.Body!.Value.GetProperty("results")[0];
            return new(
                [.. result.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)],
                [
                    .. result
                        .GetProperty("data")
                        .EnumerateArray()
                        .Select(d =>
                            (IReadOnlyList<object?>)
                                [.. d.GetProperty("row").EnumerateArray().Select(PlainJson.Read)]
                        ),
                ],
                result.TryGetProperty("stats", out var stats) ? CountersOf(stats) : default
            );
        }
        catch (Exception e) when (ServerAnswers.IsMisread(e) || e is IndexOutOfRangeException)
        {
            throw ServerAnswers.Misread(description, e);
        }
    }

    private static Counters CountersOf(JsonElement stats)
    {
        return new()
        {
            NodesCreated = Number("nodes_created"),
            NodesDeleted = Number("nodes_deleted"),
            TiesCreated = Number("relationships_created"),
            // Servers spell it either way.
            TiesDeleted = Number("relationship_deleted") + Number("relationships_deleted"),
            PropertiesSet = Number("properties_set"),
            LabelsAdded = Number("labels_added"),
            RulesAdded = Number("indexes_added") + Number("constraints_added"),
        };

        long Number(string key) => stats.TryGetProperty(key, out var n) ? n.GetInt64() : 0;
    }
}
