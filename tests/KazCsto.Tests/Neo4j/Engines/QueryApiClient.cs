using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>Asks a server with the Query API without any code of the program that is tested.</summary>
public sealed class QueryApiClient : IDisposable
{
    private const string Typed = "application/vnd.neo4j.query";

    private readonly HttpClient _client;

    public QueryApiClient(StandIn server)
    {
        var login = Encoding.UTF8.GetBytes($"{server.User}:{server.Password}");
        _client = new HttpClient { BaseAddress = server.Address };
        Headers.Authorization = new("Basic", Convert.ToBase64String(login));
        Headers.Accept.Add(new(Typed));
    }

    /// <summary>What goes with every request.</summary>
    public HttpRequestHeaders Headers => _client.DefaultRequestHeaders;

    /// <summary>What the server says of itself.</summary>
    public async Task<JsonElement> DiscoverAsync() => JsonElement.Parse(await _client.GetStringAsync(""));

    /// <summary>Posts a body, in typed JSON unless it says otherwise, below the address of the Query API.</summary>
    public async Task<QueryApiAnswer> AskAsync(string body, string path = "", string type = Typed)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);
        using var answer = await _client.PostAsync($"db/neo4j/query/v2{path}", content);
        return new(answer.StatusCode, JsonElement.Parse(await answer.Content.ReadAsStringAsync()));
    }

    public void Dispose() => _client.Dispose();
}
