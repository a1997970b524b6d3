namespace KazCsto.Neo4j.Servers;

/// <summary>The transactional HTTP endpoint of servers that have no Query API.</summary>
/// <remarks>
/// https://neo4j.com/docs/http-api/current/. Servers before 4.4 have no mode for reading only: what only reads runs in a transaction that is rolled back. Types are
/// lost: a date comes back as text, a node as its properties.
/// </remarks>
internal sealed class TransactionalHttp(
    Wire wire,
    string path,
    string description,
    bool isModern,
    ServerOptions options
) : IServer
{
    private const string Media = "application/json";
    private static readonly TimeSpan Farewell = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan ShortFarewell = TimeSpan.FromMilliseconds(100);

    private readonly StatementTries _tries = new(options);

    public string Description => description;

    public bool IsModern => isModern;

    public Task<QueryResult> RunAsync(CypherStatement statement, Access access, CancellationToken cancellation) =>
        _tries.RunAsync(
            token => access == Access.Write ? CommittedAsync(statement, token) : RolledBackAsync(statement, token),
            cancellation
        );

    public void Dispose() => wire.Dispose();

    private async Task<QueryResult> CommittedAsync(CypherStatement statement, CancellationToken cancellation) =>
        AnswerOf(await PostAsync($"{path}/commit", TransactionalJson.Write(statement), cancellation));

    private async Task<QueryResult> RolledBackAsync(CypherStatement statement, CancellationToken cancellation)
    {
        var open = await BegunAsync(cancellation);
        try
        {
            var answer = AnswerOf(await PostAsync(open, TransactionalJson.Write(statement), cancellation));
            return answer.Counters.IsChange
                ? throw new ServerException(
                    "the statement would change the graph; query only reads, and nothing was changed"
                )
                : answer;
        }
        finally
        {
            await RollBackAsync(open, cancellation);
        }
    }

    private Task<Reply> PostAsync(string to, ReadOnlyMemory<byte> body, CancellationToken cancellation) =>
        wire.SendAsync(HttpMethod.Post, to, body, Media, cancellation);

    /// <summary>Opens a transaction, and gives its path before anything runs in it: so it can be closed even if the answer never comes.</summary>
    private async Task<string> BegunAsync(CancellationToken cancellation)
    {
        var body = TransactionalJson.Write(null);
        var reply = await wire.SendAsync(HttpMethod.Post, path, body, Media, cancellation, isReading: true);
        ServerAnswers.RefuseFailure(reply, options);
        return reply.Location is { } open
            ? $"{path}/{open.OriginalString.TrimEnd('/').Split('/')[^1]}"
            : throw new ServerException($"{description} did not say which transaction it opened");
    }

    /// <summary>An open transaction would hold its locks; so it is closed even if nobody waits for the answer any more.</summary>
    private async Task RollBackAsync(string open, CancellationToken cancellation)
    {
        var closing = CloseAsync(open);
        var hurry = new TaskCompletionSource();
        await using var registered = cancellation.Register(hurry.SetResult);
        if (await Task.WhenAny(closing, hurry.Task) == hurry.Task)
        {
            // It has been sent; whoever is cancelled need not hear of the server.
            await Task.WhenAny(closing, Task.Delay(ShortFarewell, CancellationToken.None));
        }
    }

    private async Task CloseAsync(string open)
    {
        using var patience = new CancellationTokenSource(Farewell);
        try
        {
            await wire.SendAsync(HttpMethod.Delete, open, null, Media, patience.Token);
        }
        catch (Exception e) when (e is ServerException or OperationCanceledException)
        {
            // What was read counts; the server itself closes a transaction that nobody uses for a minute.
        }
    }

    private QueryResult AnswerOf(Reply reply)
    {
        ServerAnswers.RefuseFailure(reply, options);
        try
        {
            return TransactionalJson.Read(reply.Body!.Value);
        }
        catch (Exception e) when (ServerAnswers.IsMisread(e))
        {
            throw ServerAnswers.Misread(description, e);
        }
    }
}
