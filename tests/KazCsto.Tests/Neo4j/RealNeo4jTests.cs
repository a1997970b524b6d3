using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j;

/// <summary>The real server does what the other tests rely on.</summary>
[Collection<OnRealNeo4j>]
public sealed class RealNeo4jTests(RealNeo4j server) : IAsyncLifetime
{
    public async ValueTask InitializeAsync() => await server.WipeAsync();

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task It_says_which_server_it_is()
    {
        var component = (await server.Cypher.RowsAsync("CALL dbms.components()"))[0];

        component[0].GetString().ShouldBe("Neo4j Kernel");
    }

    [Fact]
    public async Task A_wiped_server_holds_nothing()
    {
        await server.Cypher.RowsAsync("CREATE (:Entity {kazcsto: 'x'})-[:KNOWS]->(:Entity {kazcsto: 'y'})");

        await server.WipeAsync();

        (await server.Cypher.NumberAsync("MATCH (n) RETURN count(n)")).ShouldBe(0);
    }
}
