using Polly;

namespace KazCsto.Neo4j.Servers;

/// <summary>Runs a statement again for as long as the server names a passing failure.</summary>
internal sealed class StatementTries(ServerOptions options)
{
    private readonly ResiliencePipeline _pipeline = Retries.OfStatements(options);

    public Task<QueryResult> RunAsync(
        Func<CancellationToken, Task<QueryResult>> once,
        CancellationToken cancellation
    ) => _pipeline.ExecuteAsync(async token => await once(token), cancellation).AsTask();
}
