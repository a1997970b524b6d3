using System.Net.Http.Json;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>A stand-in for a server with the Query API, over the graph engine Grafeo; <c>tests/engines/stand-in.mjs</c> says what it does.</summary>
public sealed class StandIn : IAsyncLifetime
{
    private readonly HttpClient _client = new();
    private EngineProcess? _process;

    public Uri Address => _client.BaseAddress!;

    public string User { get; } = "neo4j";

    public string Password { get; } = "correct horse";

    public async ValueTask InitializeAsync()
    {
        (_process, var address) = await EngineProcess.StartAsync("node", "stand-in.mjs", User, Password);
        _client.BaseAddress = new Uri(address);
    }

    /// <summary>Empties it, and forgets statements, transactions and what was to go wrong.</summary>
    public Task WipeAsync() => TellAsync("wipe");

    /// <summary>The next statements that write meet another open transaction that writes the same, and are refused with a passing error.</summary>
    public Task ConflictAsync(int statements) => TellAsync($"conflicts?n={statements}");

    /// <summary>The next statements that write are refused with status 503.</summary>
    public Task BeUnavailableAsync(int statements) => TellAsync($"unavailable?n={statements}");

    /// <summary>The next statements that write are done, but the connection closes without an answer.</summary>
    public Task LoseAnswersAsync(int statements) => TellAsync($"lost-answers?n={statements}");

    /// <summary>All open transactions expire.</summary>
    public Task ExpireAsync() => TellAsync("expire");

    /// <summary>The statements received, each as often as it came.</summary>
    public async Task<string[]> StatementsAsync() => (await _client.GetFromJsonAsync<string[]>("stand-in/statements"))!;

    /// <summary>How many transactions are open.</summary>
    public Task<int> OpenTransactionsAsync() => _client.GetFromJsonAsync<int>("stand-in/open-transactions");

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        if (_process is not null)
        {
            await _process.DisposeAsync();
        }
    }

    private async Task TellAsync(string word)
    {
        using var answer = await _client.PostAsync($"stand-in/{word}", null);
        answer.EnsureSuccessStatusCode();
    }
}
