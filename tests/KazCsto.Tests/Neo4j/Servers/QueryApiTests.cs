using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>What goes over the wire to and from a server with the Query API.</summary>
public sealed class QueryApiTests
{
    private const string Media = "application/vnd.neo4j.query";

    [Fact]
    public async Task A_statement_is_sent_with_typed_parameters()
    {
        using var mock = Mock("""{"data":{"fields":[],"values":[]}}""");
        using var server = await mock.ConnectAsync();
        Dictionary<string, object?> parameters = new()
        {
            ["rows"] = new List<object?> { new Dictionary<string, object?> { ["n"] = 1L } },
        };

        await server.RunAsync(
            new("UNWIND $rows AS row CREATE (:A {n: row.n})", parameters),
            Access.Write,
            TestContext.Current.CancellationToken
        );

        var sent = mock.Statements.Single();
        (sent.Method, sent.Path).ShouldBe(("POST", "/db/neo4j/query/v2"));
        (sent.Accept, sent.ContentType, sent.Authorization).ShouldBe((Media, Media, null));
        sent.Body.ShouldBe(
            """{"statement":"UNWIND $rows AS row CREATE (:A {n: row.n})","parameters":{"rows":{"$type":"List","_value":[{"$type":"Map","_value":{"n":{"$type":"Integer","_value":"1"}}}]}},"includeCounters":true,"accessMode":"WRITE"}"""
        );
    }

    [Fact]
    public async Task A_statement_for_reading_says_so_and_is_refused_by_the_server_if_it_writes()
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Numbers(Interface.QueryApi, 1), Said.Failure("Neo.ClientError.Statement.AccessMode", 400));
        using var server = await mock.ConnectAsync();

        await server.ReadAsync();
        var refused = await Should.ThrowAsync<ServerException>(() => server.ReadAsync("CREATE ()"));

        refused.Message.ShouldBe("the statement would change the graph; query only reads, and nothing was changed");
        mock.Statements.ShouldAllBe(s => s.Json["accessMode"]!.GetValue<string>() == "READ");
        mock.Statements.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_bookmarks_of_an_answer_go_with_the_next_statement()
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(
            Said.Json(Marked("\"FB:1\""), 202),
            Said.Failure("Neo.TransientError.General.DatabaseUnavailable", 202),
            Said.Json(Marked("\"FB:2\",\"FB:3\""), 202),
            Said.Json("""{"data":{"fields":[],"values":[]}}""", 202)
        );
        using var server = await mock.ConnectAsync();

        for (var i = 0; i < 4; i++)
        {
            await server.WriteAsync();
        }

        mock.Statements.Select(s => s.Json["bookmarks"]?.ToJsonString())
            .ShouldBe([null, "[\"FB:1\"]", "[\"FB:1\"]", "[\"FB:2\",\"FB:3\"]", "[\"FB:2\",\"FB:3\"]"]);
    }

    [Fact]
    public async Task An_answer_is_read_with_its_counters()
    {
        using var mock = Mock(
            """
            {"data":{"fields":["a","b"],"values":[[{"$type":"Integer","_value":"1"},{"$type":"Null","_value":null}],[{"$type":"String","_value":"x"},{"$type":"Float","_value":"2.0"}]]},
            "counters":{"containsUpdates":true,"nodesCreated":1,"nodesDeleted":2,"propertiesSet":3,"relationshipsCreated":4,"relationshipsDeleted":5,"labelsAdded":6,"labelsRemoved":9,"indexesAdded":7,"indexesRemoved":1,"constraintsAdded":8,"constraintsRemoved":2,"containsSystemUpdates":false,"systemUpdates":0},
            "notifications":[{"code":"x"}],"bookmarks":["FB:1"],"queryType":"READ_WRITE"}
            """
        );
        using var server = await mock.ConnectAsync();

        var answer = await server.WriteAsync();

        answer.Fields.ShouldBe(["a", "b"]);
        answer.Rows.Count.ShouldBe(2);
        answer.Rows[0].ShouldBe([1L, null]);
        answer.Rows[1].ShouldBe(["x", 2.0]);
        answer.Counters.ShouldBe(
            new Counters
            {
                NodesCreated = 1,
                NodesDeleted = 2,
                PropertiesSet = 3,
                TiesCreated = 4,
                TiesDeleted = 5,
                LabelsAdded = 6,
                LabelsRemoved = 9,
                RulesRemoved = 3,
                RulesAdded = 15,
            }
        );
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("\"x\"")]
    [InlineData("""{"data":null}""")]
    [InlineData("""{"data":{"fields":["a"]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[1]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[1]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":1}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":null}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"1.5"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Integer","_value":"9223372036854775808"}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Vector","_value":{}}]]}}""")]
    [InlineData("""{"data":{"fields":["a"],"values":[[{"$type":"Node","_value":{}}]]}}""")]
    [InlineData("""{"data":{"fields":[],"values":[]},"bookmarks":7}""")]
    [InlineData("""{"data":{"fields":[],"values":[]},"counters":{"nodesCreated":"x"}}""")]
    public async Task An_answer_in_another_form_is_not_guessed_at(string body)
    {
        using var mock = Mock(body);
        using var server = await mock.ConnectAsync();

        (await server.FailureAsync()).Message.ShouldMatch("^the answer of .* cannot be understood");
        mock.Statements.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("""{"errors":["broken"]}""")]
    [InlineData("""{"errors":[{}]}""")]
    [InlineData("""{"errors":[null]}""")]
    public async Task A_failure_without_words_is_a_failure(string body)
    {
        using var mock = Mock(body);
        using var server = await mock.ConnectAsync();

        await server.FailureAsync();
        mock.Statements.Count.ShouldBe(1);
    }

    private static MockNeo4j Mock(string body)
    {
        var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Json(body, 202));
        return mock;
    }

    private static string Marked(string bookmarks) =>
        $$"""{"data":{"fields":[],"values":[]},"bookmarks":[{{bookmarks}}]}""";
}
