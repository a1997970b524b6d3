using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>Cypher over the transactional HTTP endpoint that every server has, without any code of the program that is tested.</summary>
public sealed class LegacyEndpoint : IDisposable
{
    private readonly HttpClient _client;

    public LegacyEndpoint(Uri server, string user, string password)
    {
        var login = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"));
        _client = new HttpClient { BaseAddress = server };
        _client.DefaultRequestHeaders.Authorization = new("Basic", login);
        _client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
    }

    /// <summary>The rows of a statement, which must succeed.</summary>
    public async Task<IReadOnlyList<JsonElement[]>> RowsAsync(string statement, object? parameters = null)
    {
        var request = new { statements = new[] { new { statement, parameters } } };
        using var answer = await _client.PostAsJsonAsync(await PathAsync(), request);
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        if (body.GetProperty("errors") is { } errors && errors.GetArrayLength() > 0)
        {
            throw new InvalidOperationException($"{statement}: {errors}");
        }

        return
        [
            .. body.GetProperty("results")[0]
                .GetProperty("data")
                .EnumerateArray()
                .Select(row => row.GetProperty("row").EnumerateArray().ToArray()),
        ];
    }

    /// <summary>The one number that a statement gives.</summary>
    public async Task<long> NumberAsync(string statement, object? parameters = null) =>
        (await RowsAsync(statement, parameters)).Single().Single().GetInt64();

    /// <summary>Sets the first password of a server of 3.1.1, which does nothing before.</summary>
    public async Task ChangePasswordAsync(string password)
    {
        using var answer = await _client.PostAsJsonAsync("user/neo4j/password", new { password });
        answer.EnsureSuccessStatusCode();
    }

    public void Dispose() => _client.Dispose();

    /// <summary>Where statements go; servers since 4.0 name the database in it.</summary>
    private async Task<string> PathAsync()
    {
        var discovery = await _client.GetFromJsonAsync<JsonElement>("");
        return discovery.TryGetProperty("transaction", out _) ? "db/neo4j/tx/commit" : "db/data/transaction/commit";
    }
}
