using System.Net;
using System.Text.Json;

namespace KazCsto.Neo4j.Servers;

/// <summary>A whole answer over HTTP, read as JSON.</summary>
/// <param name="Status">The status code; it says little, since a failure may come after rows were sent.</param>
/// <param name="Body">The body; null if it is empty.</param>
/// <param name="Location">Where something that was made is to be found; null if nothing was.</param>
internal sealed record Reply(HttpStatusCode Status, JsonElement? Body, Uri? Location)
{
    /// <summary>The failures that the body tells of.</summary>
    public IReadOnlyList<ServerError> Errors =>
        Body is { ValueKind: JsonValueKind.Object } body
        && body.TryGetProperty("errors", out var errors)
        && errors.ValueKind == JsonValueKind.Array
            ? [.. errors.EnumerateArray().Select(ErrorOf)]
            : [];

    private static ServerError ErrorOf(JsonElement error) => new(Text(error, "code"), Text(error, "message"));

    private static string Text(JsonElement error, string key) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty(key, out var value) ? value.ToString() : "";
}
