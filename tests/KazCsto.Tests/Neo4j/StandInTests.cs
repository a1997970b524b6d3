using System.Net;
using System.Net.Http.Headers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j;

/// <summary>The stand-in answers as the documentation and recordings of servers say, seen on the wire.</summary>
public sealed class StandInTests(StandIn standIn) : IClassFixture<StandIn>, IAsyncLifetime
{
    private const string Count = """{"statement": "MATCH (n) RETURN count(n) AS n"}""";
    private const string Unauthorized = "Neo.ClientError.Security.Unauthorized";

    private readonly QueryApiClient _client = new(standIn);

    public async ValueTask InitializeAsync() => await standIn.WipeAsync();

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_stand_in_never_calls_itself_Neo4j()
    {
        var discovery = await _client.DiscoverAsync();

        string Said(string key) => discovery.GetProperty(key).GetString()!;
        Said("query").ShouldBe($"{standIn.Address}db/{{databaseName}}/query/v2");
        Said("neo4j_version").ShouldEndWith("(stand-in)");
        Said("neo4j_edition").ShouldBe("stand-in");
        discovery.TryGetProperty("transaction", out _).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized, Unauthorized)]
    [InlineData("Basic bmVvNGo6d3Jvbmc=", HttpStatusCode.Unauthorized, Unauthorized)]
    [InlineData("Basic", HttpStatusCode.BadRequest, "Neo.ClientError.Request.InvalidFormat")]
    public async Task The_stand_in_lets_nobody_in_without_the_password(
        string? login,
        HttpStatusCode status,
        string code
    )
    {
        _client.Headers.Authorization = login is null ? null : AuthenticationHeaderValue.Parse(login);

        var answer = await _client.AskAsync(Count);

        answer.Status.ShouldBe(status);
        answer.Code.ShouldBe(code);
    }

    [Theory]
    [InlineData("text/html", HttpStatusCode.NotAcceptable)]
    [InlineData("application/vnd.neo4j.query.v1.1", HttpStatusCode.NotAcceptable)]
    [InlineData("application/vnd.neo4j.query, application/json", HttpStatusCode.Accepted)]
    public async Task The_stand_in_answers_only_in_types_that_it_knows(string type, HttpStatusCode status)
    {
        _client.Headers.Accept.Clear();
        _client.Headers.Add("Accept", type);

        (await _client.AskAsync(Count)).Status.ShouldBe(status);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/vnd.neo4j.query.v1.1")]
    public async Task The_stand_in_reads_only_types_that_it_knows(string type)
    {
        var answer = await _client.AskAsync(Count, type: type);

        answer.Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("""{"statement": " "}""", "Request.Invalid")]
    [InlineData("{}", "Request.Invalid")]
    [InlineData("{", "Request.InvalidFormat")]
    [InlineData("""{"statement": "RETURN 1", "color": "red"}""", "Request.InvalidFormat")]
    [InlineData(
        """{"statement": "RETURN $x", "parameters": {"x": {"$type": "Integer", "_value": "9223372036854775808"}}}""",
        "Request.InvalidFormat"
    )]
    [InlineData(
        """{"statement": "RETURN $x", "parameters": {"x": {"$type": "Node", "_value": {}}}}""",
        "Request.InvalidFormat"
    )]
    [InlineData("""{"statement": "RETURN 1", "bookmarks": ["FB:elsewhere"]}""", "Transaction.InvalidBookmark")]
    public async Task The_stand_in_refuses_what_a_server_refuses(string body, string code)
    {
        var answer = await _client.AskAsync(body);

        answer.Status.ShouldBe(HttpStatusCode.BadRequest);
        answer.Code.ShouldBe($"Neo.ClientError.{code}");
    }

    [Theory]
    [InlineData("MERGE (:Entity {id: 'a'})", "Neo.ClientError.Statement.AccessMode")]
    [InlineData("MATCH (n) SET n.k = 1", "Neo.ClientError.Statement.AccessMode")]
    [InlineData("MATCH (n:`SET`) RETURN n.`delete`, 'CREATE' // MERGE", "")]
    [InlineData("MATCH (n:Entity) /* SET */ RETURN \\\"DELETE\\\" AS merged", "")]
    public async Task The_stand_in_refuses_commands_that_write_in_read_mode_but_not_names_like_them(
        string statement,
        string code
    )
    {
        var answer = await _client.AskAsync($$"""{"statement": "{{statement}}", "accessMode": "READ"}""");

        answer.Code.ShouldBe(code);
        (await _client.AskAsync(Count)).Value.ShouldBe("0");
    }
}
