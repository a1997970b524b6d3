namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>
/// The real server that tests share: a Neo4j 3.1.1 with login, or the one that <c>KAZCSTO_NEO4J</c> names, with the login in <c>NEO4J_USER</c> and
/// <c>NEO4J_PASSWORD</c>.
/// </summary>
public sealed class RealNeo4j : IAsyncLifetime
{
    private readonly string? _given = Environment.GetEnvironmentVariable("KAZCSTO_NEO4J");
    private Neo4jServer? _own;
    private LegacyEndpoint? _cypher;

    public Uri Address { get; private set; } = null!;

    public string User { get; private set; } = "neo4j";

    public string Password { get; private set; } = "correct horse";

    /// <summary>Cypher without any code of the program that is tested.</summary>
    public LegacyEndpoint Cypher => _cypher!;

    /// <summary>Whether it wants a password.</summary>
    public bool HasLogin => Password.Length > 0;

    /// <summary>Whether the tests started it.</summary>
    public bool IsOwn => string.IsNullOrEmpty(_given);

    public async ValueTask InitializeAsync()
    {
        if (IsOwn)
        {
            _own = await Neo4jServer.StartAsync(Password);
            Address = _own.Address;
        }
        else
        {
            Address = new Uri(_given!);
            User = Environment.GetEnvironmentVariable("NEO4J_USER") ?? "neo4j";
            Password = Environment.GetEnvironmentVariable("NEO4J_PASSWORD") ?? "";
        }

        _cypher = new LegacyEndpoint(Address, User, Password);
    }

    /// <summary>
    /// Empties the server. One of the user's own must hold only what KazCsto wrote, and keeps its constraints: a test that writes anything else there
    /// removes it itself.
    /// </summary>
    public async Task WipeAsync()
    {
        if (!IsOwn)
        {
            await RefuseWhatIsNotOursAsync();
        }

        await Cypher.RowsAsync("MATCH (n) DETACH DELETE n");
        if (IsOwn)
        {
            foreach (var constraint in await Cypher.RowsAsync("CALL db.constraints()"))
            {
                await Cypher.RowsAsync($"DROP {constraint[0].GetString()}");
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        _cypher?.Dispose();
        if (_own is not null)
        {
            await _own.DisposeAsync();
        }
    }

    private async Task RefuseWhatIsNotOursAsync()
    {
        var others = await Cypher.NumberAsync("MATCH (n) WHERE n.kazcsto IS NULL RETURN count(n) AS n");
        if (others > 0)
        {
            throw new InvalidOperationException(
                $"The server at {Address} holds {others} nodes that KazCsto did not write. The tests empty the server, so KAZCSTO_NEO4J must name an empty one."
            );
        }
    }
}
