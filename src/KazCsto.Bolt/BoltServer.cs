using KazCsto.Neo4j.Servers;
using Neo4j.Driver;

namespace KazCsto.Bolt;

/// <summary>A server over Bolt, through the official driver, which retries, follows a cluster and passes bookmarks on by itself.</summary>
/// <remarks>
/// https://neo4j.com/docs/dotnet-manual/current/. Every server that speaks Bolt to this driver has Cypher of 4.4 or later. Patience bounds how long an
/// answer may take; the driver's own limit bounds its tries.
/// </remarks>
public sealed class BoltServer : IServer
{
    private readonly IDriver _driver;
    private readonly Uri _address;
    private readonly ServerOptions _options;

    /// <summary>Prepares the connection; nothing is sent before the first statement.</summary>
    /// <param name="address">The address, <c>bolt://</c> or <c>neo4j://</c>, with <c>+s</c> for TLS.</param>
    /// <param name="options">How it is spoken to.</param>
    public BoltServer(Uri address, ServerOptions options)
    {
        (_address, _options) = (address, options);
        var login = options.Login is { } given ? AuthTokens.Basic(given.User, given.Password) : AuthTokens.None;
        _driver = GraphDatabase.Driver(address, login);
    }

    /// <inheritdoc/>
    public string Description => $"Neo4j at {_address} (driver)";

    /// <inheritdoc/>
    public bool IsModern => true;

    /// <inheritdoc/>
    public async Task<QueryResult> RunAsync(CypherStatement statement, Access access, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(_options.Patience);
        try
        {
            // A transaction for reading keeps even a single server from writing.
            var routing = access == Access.Read ? RoutingControl.Readers : RoutingControl.Writers;
            var result = await _driver
                .ExecutableQuery(statement.Text)
                .WithParameters(statement.Parameters.ToDictionary())
                .WithConfig(new QueryConfig(routing, _options.Database ?? "neo4j"))
                .ExecuteAsync(patience.Token)
                .ConfigureAwait(false);
            return new(
                result.Keys,
                [.. result.Result.Select(r => BoltValues.RowOf(r, result.Keys))],
                BoltValues.CountersOf(result.Summary.Counters)
            );
        }
        catch (OperationCanceledException e) when (!cancellation.IsCancellationRequested)
        {
            throw new ServerException($"{_address} did not answer in time; --timeout gives it longer", "", e);
        }
        catch (Neo4jException e)
        {
            throw Told(e);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _driver.Dispose();

    private ServerException Told(Neo4jException e) =>
        e switch
        {
            AuthenticationException => new(
                _options.Login is { } login
                    ? $"the server does not accept the password of '{login.User}'"
                    : "the server wants a login; put the password into NEO4J_PASSWORD",
                e.Code ?? "",
                e
            )
            {
                IsLoginMissing = _options.Login is null,
            },
            ServiceUnavailableException => new($"cannot reach {_address}: {e.Message}", e.Code ?? "", e),
            _ => new($"the server says: {e.Message} [{e.Code}]", e.Code ?? "", e),
        };
}
