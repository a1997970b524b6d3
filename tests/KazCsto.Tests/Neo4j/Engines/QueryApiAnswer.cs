using System.Net;
using System.Text.Json;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>What a server with the Query API answered to a request.</summary>
public sealed record QueryApiAnswer(HttpStatusCode Status, JsonElement Body)
{
    /// <summary>The code of the first error, or blank.</summary>
    public string Code =>
        Body.TryGetProperty("errors", out var errors) ? errors[0].GetProperty("code").GetString()! : "";

    /// <summary>The id of the transaction.</summary>
    public string Transaction => Body.GetProperty("transaction").GetProperty("id").GetString()!;

    /// <summary>The text of the value in the first row and column.</summary>
    public string Value => Body.GetProperty("data").GetProperty("values")[0][0].GetProperty("_value").GetString()!;
}
