using System.Text;
using System.Text.Json.Nodes;
using WireMock;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A request as the server received it.</summary>
internal sealed record Sent(
    string Method,
    string Path,
    string? Accept,
    string? ContentType,
    string? Authorization,
    string Body
)
{
    public static Sent Of(IRequestMessage request) =>
        new(
            request.Method,
            request.Path,
            HeaderOf(request, "Accept"),
            HeaderOf(request, "Content-Type"),
            HeaderOf(request, "Authorization"),
            request.BodyAsBytes is { } bytes ? Encoding.UTF8.GetString(bytes) : request.Body ?? ""
        );

    public JsonNode Json => JsonNode.Parse(Body)!;

    private static string? HeaderOf(IRequestMessage request, string name) =>
        request.Headers is { } headers && headers.TryGetValue(name, out var values) ? string.Join(", ", values) : null;
}
