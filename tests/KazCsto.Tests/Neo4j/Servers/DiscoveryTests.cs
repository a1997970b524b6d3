using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>What a server speaks is found out from what it says of itself.</summary>
public sealed class DiscoveryTests
{
    [Theory]
    [InlineData(Interface.QueryApi, "Neo4j 5.26.0", "Query API", true)]
    [InlineData(Interface.Transactional, "Neo4j 4.3.2", "transactional HTTP endpoint", false)]
    [InlineData(Interface.Old, "Neo4j 3.1.1", "transactional HTTP endpoint", false)]
    public async Task Each_interface_is_found(Interface spoken, string product, string through, bool isModern)
    {
        using var mock = new MockNeo4j(spoken);

        using var server = await mock.ConnectAsync();

        server.Description.ShouldBe($"{product} at {mock.Address.ToString().TrimEnd('/')} ({through})");
        server.IsModern.ShouldBe(isModern);
    }

    [Theory]
    [InlineData("4.3.23", false)]
    [InlineData("4.4.0", true)]
    [InlineData("5.26.31", true)]
    [InlineData("2026.09.0", true)]
    [InlineData("5-dev", false)]
    public async Task Constraints_are_made_in_the_words_of_the_version(string version, bool isModern)
    {
        using var mock = new MockNeo4j(Interface.Transactional);
        mock.Discovered($$"""{"transaction":"x","neo4j_version":"{{version}}"}""");

        using var server = await mock.ConnectAsync();

        server.IsModern.ShouldBe(isModern);
    }

    [Theory]
    [InlineData(Interface.QueryApi, "/db/people%20of%202022/query/v2")]
    [InlineData(Interface.Transactional, "/db/people%20of%202022/tx/commit")]
    public async Task A_database_is_named_in_the_path(Interface spoken, string path)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers("POST", Uri.UnescapeDataString(path), Said.Numbers(spoken, 7));
        using var server = await mock.ConnectAsync(Quick.Options with { Database = "people of 2022" });

        (await server.WriteAsync()).Rows.Single().ShouldBe([7L]);
    }

    [Theory]
    [InlineData(Interface.QueryApi, 404)]
    [InlineData(Interface.Transactional, 200)]
    public async Task An_unknown_database_is_named(Interface spoken, int status)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Failure("Neo.ClientError.Database.DatabaseNotFound", status));
        using var server = await mock.ConnectAsync();

        (await server.FailureAsync()).Message.ShouldBe(
            "the server has no database 'neo4j'; --database names one that it has"
        );
    }

    [Fact]
    public async Task An_old_server_has_no_names_for_databases()
    {
        using var mock = new MockNeo4j(Interface.Old);

        var failure = await RefusedAsync(mock, Quick.Options with { Database = "people" });

        failure.Message.ShouldEndWith("has one database, which has no name; leave --database out");
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"hello\"")]
    [InlineData("""{"couchdb":"Welcome","version":"3.3.3"}""")]
    public async Task Another_server_is_not_taken_for_Neo4j(string body)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Discovered(body);

        (await RefusedAsync(mock)).Message.ShouldEndWith(
            "answered 200, and not as Neo4j does; expected the address of its HTTP port, such as http://localhost:7474"
        );
    }

    [Fact]
    public async Task A_page_for_people_is_not_an_answer()
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Get("/", Said.Html());

        (await RefusedAsync(mock)).Message.ShouldEndWith(
            "answered 200 with what is not JSON (line 1, byte 1); is it Neo4j?"
        );
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    [InlineData(503)]
    public async Task A_failure_of_a_proxy_is_told_by_its_status(int status)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Get("/", Said.Html(status));

        (await RefusedAsync(mock)).Message.ShouldContain($"answered {status}, and not as Neo4j does");
    }

    private static Task<ServerException> RefusedAsync(MockNeo4j mock, ServerOptions? options = null) =>
        Should.ThrowAsync<ServerException>(() => mock.ConnectAsync(options));
}
