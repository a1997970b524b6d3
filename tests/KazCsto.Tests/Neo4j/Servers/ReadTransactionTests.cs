using KazCsto.Neo4j.Servers;
using WireMock.ResponseBuilders;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A server with the transactional endpoint cannot forbid writing: what reads runs in a transaction that is always undone.</summary>
public sealed class ReadTransactionTests
{
    private const string Undone = "the statement would change the graph; query only reads, and nothing was changed";

    public static TheoryData<Interface> Interfaces => [Interface.Transactional, Interface.Old];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task It_is_opened_used_and_undone(Interface spoken)
    {
        using var mock = Mock(spoken, Said.Numbers(spoken, 7));
        using var server = await mock.ConnectAsync();

        (await server.ReadAsync()).Rows.Single().ShouldBe([7L]);

        var path = PathOf(spoken);
        mock.Statements.Select(s => (s.Method, s.Path))
            .ShouldBe([("POST", path), ("POST", $"{path}/9"), ("DELETE", $"{path}/9")]);
        mock.Statements[0].Body.ShouldBe("""{"statements":[]}""");
        mock.Statements[1]
            .Body.ShouldBe("""{"statements":[{"statement":"RETURN 1 AS n","parameters":{},"includeStats":true}]}""");
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_statement_that_wrote_is_undone_and_refused(Interface spoken)
    {
        using var mock = Mock(
            spoken,
            Said.Json(
                """{"results":[{"columns":[],"data":[],"stats":{"contains_updates":true,"nodes_created":1}}],"errors":[]}"""
            )
        );
        using var server = await mock.ConnectAsync();

        (await RefusedAsync(server)).Message.ShouldBe(Undone);
        mock.Statements[^1].Method.ShouldBe("DELETE");
    }

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_statement_that_failed_is_undone(Interface spoken)
    {
        using var mock = Mock(spoken, Said.Failure("Neo.ClientError.Statement.SyntaxError", 200), Said.Html());
        using var server = await mock.ConnectAsync();

        await RefusedAsync(server);
        await RefusedAsync(server);

        mock.Statements.Select(s => s.Method).ShouldBe(["POST", "POST", "DELETE", "POST", "POST", "DELETE"]);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.DeadlockDetected", 200)]
    [InlineData("Neo.ClientError.Transaction.TransactionNotFound", 404)]
    [InlineData("Neo.ClientError.Transaction.TransactionAccessedConcurrently", 400)]
    public async Task Another_try_has_a_transaction_of_its_own(string code, int status)
    {
        using var mock = Mock(Interface.Old, Said.Failure(code, status), Said.Numbers(Interface.Old, 7));
        using var server = await mock.ConnectAsync();

        (await server.ReadAsync()).Rows.Single().ShouldBe([7L]);

        mock.Statements.Select(s => s.Method).ShouldBe(["POST", "POST", "DELETE", "POST", "POST", "DELETE"]);
    }

    [Fact]
    public async Task What_was_read_counts_even_if_undoing_fails()
    {
        using var mock = Mock(Interface.Old, Said.Numbers(Interface.Old, 7));
        mock.Answers("DELETE", $"{PathOf(Interface.Old)}/9", Said.Html(), Said.Html(500));
        using var server = await mock.ConnectAsync();

        (await server.ReadAsync()).Rows.Single().ShouldBe([7L]);
        (await server.ReadAsync()).Rows.Single().ShouldBe([7L]);
    }

    [Theory]
    [InlineData("/db/data/transaction/9")]
    [InlineData("http://another-name:7474/db/data/transaction/9")]
    public async Task The_transaction_is_found_whatever_name_the_server_has_for_itself(string place)
    {
        using var mock = Mock(Interface.Old, Said.Numbers(Interface.Old, 7));
        mock.Answers("POST", PathOf(Interface.Old), Begun(place));
        using var server = await mock.ConnectAsync();

        (await server.ReadAsync()).Rows.Single().ShouldBe([7L]);

        mock.Statements[^1].Path.ShouldBe("/db/data/transaction/9");
    }

    [Fact]
    public async Task Without_a_transaction_nothing_runs()
    {
        using var mock = new MockNeo4j(Interface.Old);
        mock.Answers("POST", PathOf(Interface.Old), Said.Json("""{"results":[],"errors":[]}"""));
        using var server = await mock.ConnectAsync();

        (await RefusedAsync(server)).Message.ShouldEndWith("did not say which transaction it opened");
        mock.Statements.Count.ShouldBe(1);
    }

    private static MockNeo4j Mock(Interface spoken, params IResponseBuilder[] answers)
    {
        var mock = new MockNeo4j(spoken);
        var path = PathOf(spoken);
        mock.Answers("POST", path, Begun($"http://x{path}/9"));
        mock.Answers("POST", $"{path}/9", answers);
        mock.Answers("DELETE", $"{path}/9", Said.Json("""{"results":[],"errors":[]}"""));
        return mock;
    }

    private static IResponseBuilder Begun(string place) =>
        Said.Json("""{"commit":"x","results":[],"transaction":{},"errors":[]}""", 201).WithHeader("Location", place);

    private static string PathOf(Interface spoken) => spoken == Interface.Old ? "/db/data/transaction" : "/db/neo4j/tx";

    private static Task<ServerException> RefusedAsync(IServer server) =>
        Should.ThrowAsync<ServerException>(() => server.ReadAsync());
}
