using System.Buffers;
using System.Text.Json;
using KazCsto.Export;

namespace KazCsto.Neo4j.Servers;

/// <summary>Statements and answers as the transactional HTTP endpoint has them.</summary>
internal static class TransactionalJson
{
    /// <summary>The body of a request that runs a statement, or, without one, only opens a transaction.</summary>
    public static ReadOnlyMemory<byte> Write(CypherStatement? statement)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(body))
        {
            json.WriteStartObject();
            json.WriteStartArray("statements");
            if (statement is not null)
            {
                WriteStatement(json, statement);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return body.WrittenMemory;
    }

    private static void WriteStatement(Utf8JsonWriter json, CypherStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("statement", statement.Text);
        json.WritePropertyName("parameters");
        PlainJson.Write(json, statement.Parameters);
        json.WriteBoolean("includeStats", true);
        json.WriteEndObject();
    }

    /// <summary>The answer to one statement.</summary>
    public static QueryResult Read(JsonElement body)
    {
        var result = body.GetProperty("results").EnumerateArray().First();
        return ServerAnswers.Of(
            [.. result.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)],
            [
                .. result
                    .GetProperty("data")
                    .EnumerateArray()
                    .Select(d =>
                        (IReadOnlyList<object?>)[.. d.GetProperty("row").EnumerateArray().Select(PlainJson.Read)]
                    ),
            ],
            result.TryGetProperty("stats", out var stats) ? CountersOf(stats) : default
        );
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
            LabelsRemoved = Number("labels_removed"),
            RulesRemoved = Number("indexes_removed") + Number("constraints_removed"),
            RulesAdded = Number("indexes_added") + Number("constraints_added"),
        };

        long Number(string key) => stats.TryGetProperty(key, out var n) ? n.GetInt64() : 0;
    }
}
