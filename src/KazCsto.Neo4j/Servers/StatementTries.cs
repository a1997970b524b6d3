using Polly;

namespace KazCsto.Neo4j.Servers;

/// <summary>Runs a statement again for as long as the server names a passing failure.</summary>
internal sealed class StatementTries(ServerOptions options)
{
    private readonly ResiliencePipeline _pipeline = Retries.OfStatements(options);

    /// <exception cref="OperationCanceledException">It was given up, whatever the server had answered by then.</exception>
    public async Task<QueryResult> RunAsync(
        Func<CancellationToken, Task<QueryResult>> once,
        CancellationToken cancellation
    )
    {
        try
        {
            return await _pipeline.ExecuteAsync(async token => await once(token), cancellation);
        }
        // Polly hands out the last failure if it is cancelled between two tries.
        catch (ServerException e) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(e.Message, e, cancellation);
        }
    }
}
