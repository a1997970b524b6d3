using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A real server undoes what reads, and stops it when nobody waits for it any more.</summary>
[Collection<OnRealNeo4j>]
public sealed class RealReadTests(RealNeo4j real) : IAsyncLifetime
{
    /// <summary>Locks a node, and then looks at it for half a minute or so. A server stops a statement only where it reads.</summary>
    private const string Long =
        "MATCH (n:Entity {id: 'a'}) SET n.name = 'b' WITH n UNWIND range(1, 20000000) AS i MATCH (m:Entity {id: 'a'}) WHERE m.name = 'c' RETURN count(*) AS n";

    public async ValueTask InitializeAsync() => await real.WipeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task A_statement_for_reading_that_writes_leaves_nothing_and_holds_no_lock()
    {
        using var server = await ConnectAsync();
        await server.WriteAsync("CREATE (:Entity {id: 'a', kazcsto: 'x'})");

        var refused = await Should.ThrowAsync<ServerException>(() =>
            server.ReadAsync("MATCH (n:Entity) SET n.id = 'b'")
        );

        refused.Message.ShouldContain("nothing was changed");
        await server.WriteAsync("MATCH (n:Entity {id: 'a'}) SET n.name = 'still a'");
        (await server.ReadAsync("MATCH (n) RETURN n.id AS id, n.name AS name"))
            .Rows.Single()
            .ShouldBe(["a", "still a"]);
    }

    [Fact]
    public async Task A_statement_that_nobody_waits_for_is_stopped_and_gives_its_locks_back()
    {
        using var server = await ConnectAsync(TimeSpan.FromSeconds(8));
        await server.WriteAsync("CREATE (:Entity {id: 'a', kazcsto: 'x'})");
        using var wish = new CancellationTokenSource(500);

        await Should.ThrowAsync<OperationCanceledException>(() => server.RunAsync(new(Long), Access.Read, wish.Token));

        await server.WriteAsync("MATCH (n:Entity {id: 'a'}) SET n.name = 'still a'");
    }

    private Task<IServer> ConnectAsync(TimeSpan? patience = null) =>
        Discovery.ConnectAsync(
            real.Address,
            Quick.Options with
            {
                Login = new(real.User, real.Password),
                Patience = patience ?? Quick.Options.Patience,
            },
            TestContext.Current.CancellationToken
        );
}
