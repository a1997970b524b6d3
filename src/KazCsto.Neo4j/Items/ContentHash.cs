using System.Buffers;
using System.Text.Json;
using KazCsto.Export;

namespace KazCsto.Neo4j.Items;

/// <summary>The hash of what an item holds: a server keeps it beside the item, so that what has not changed is not written again.</summary>
/// <remarks>The first 16 of the 64 hexadecimal digits of SHA-256 over the labels or type and the properties in the order of their keys.</remarks>
internal sealed class ContentHash : IDisposable
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly Utf8JsonWriter _json;

    public ContentHash() => _json = new(_bytes);

    public string Of(NodeItem node) => Of([node.KeyLabel, node.Label ?? ""], node.Properties);

    public string Of(TieItem tie) => Of([tie.Type], tie.Properties);

    public void Dispose() => _json.Dispose();

    private string Of(ReadOnlySpan<string> labels, IReadOnlyDictionary<string, object> properties)
    {
        _bytes.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartArray();
        foreach (var label in labels)
        {
            _json.WriteStringValue(label);
        }

        foreach (var (key, value) in properties.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            _json.WriteStringValue(key);
            PlainJson.Write(_json, value);
        }

        _json.WriteEndArray();
        _json.Flush();
        return Convert.ToHexStringLower(Sha256.Of(_bytes.WrittenSpan)[..8]);
    }
}
