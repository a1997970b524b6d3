using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>A server that is gone after some statements.</summary>
internal sealed class BreaksOff(IServer server, int after) : IServer
{
    private int _statements;

    public string Description => server.Description;

    public bool IsModern => server.IsModern;

    public Task<QueryResult> RunAsync(CypherStatement statement, Access access, CancellationToken cancellation) =>
        _statements++ < after ? server.RunAsync(statement, access, cancellation) : throw new ServerException("gone");

    public void Dispose() { }
}
