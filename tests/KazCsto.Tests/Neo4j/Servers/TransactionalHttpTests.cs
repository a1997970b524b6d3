using KazCsto.Neo4j.Servers;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>What goes over the wire to and from a server with the transactional endpoint, old or new.</summary>
public sealed class TransactionalHttpTests
{
    public static TheoryData<Interface> Interfaces => [Interface.Transactional, Interface.Old];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public async Task A_statement_that_writes_is_sent_with_plain_parameters_to_be_committed(Interface spoken)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Numbers(spoken));
        using var server = await mock.ConnectAsync();
        Dictionary<string, object?> parameters = new()
        {
            ["rows"] = new List<object?>
            {
                new Dictionary<string, object?>
                {
                    ["big"] = 9007199254740993L,
                    ["float"] = 3.0,
                    ["tiny"] = 1e-300,
                    ["null"] = null,
                    ["list"] = new[] { "a" },
                    ["flag"] = true,
                },
            },
        };

        await server.RunAsync(new("CREATE ()", parameters), Access.Write, TestContext.Current.CancellationToken);

        var sent = mock.Statements.Single();
        (sent.Method, sent.Path).ShouldBe(("POST", mock.Path));
        (sent.Accept, sent.ContentType).ShouldBe(("application/json", "application/json"));
        sent.Body.ShouldBe(
            """{"statements":[{"statement":"CREATE ()","parameters":{"rows":[{"big":9007199254740993,"float":3.0,"tiny":1E-300,"null":null,"list":["a"],"flag":true}]},"includeStats":true}]}"""
        );
    }

    [Theory]
    [InlineData("relationship_deleted")]
    [InlineData("relationships_deleted")]
    public async Task Counters_are_read_in_both_spellings(string deleted)
    {
        var answer = await AnswerAsync(
            $$$"""{"results":[{"columns":[],"data":[],"stats":{"contains_updates":true,"nodes_created":1,"nodes_deleted":2,"properties_set":3,"relationships_created":4,"{{{deleted}}}":5,"labels_added":6,"labels_removed":0,"indexes_added":7,"indexes_removed":0,"constraints_added":8,"constraints_removed":0}}],"errors":[]}"""
        );

        answer.Counters.ShouldBe(
            new Counters
            {
                NodesCreated = 1,
                NodesDeleted = 2,
                PropertiesSet = 3,
                TiesCreated = 4,
                TiesDeleted = 5,
                LabelsAdded = 6,
                RulesAdded = 15,
            }
        );
    }

    [Fact]
    public async Task Rows_are_read_in_plain_JSON()
    {
        var answer = await AnswerAsync(
            """{"results":[{"columns":["a","b"],"data":[{"row":[9007199254740993,3.0],"meta":[null,null]},{"row":[{"id":"x","tags":["y",null]},true],"meta":[]},{"row":["2022-01-06",-1.5e-7]}]}],"errors":[],"lastBookmarks":["FB:1"]}"""
        );

        answer.Fields.ShouldBe(["a", "b"]);
        answer.Rows.Count.ShouldBe(3);
        answer.Rows[0].ShouldBe([9007199254740993L, 3.0]);
        var map = answer.Rows[1][0].ShouldBeOfType<Dictionary<string, object?>>();
        map["id"].ShouldBe("x");
        map["tags"].ShouldBe(new List<object?> { "y", null });
        answer.Rows[2].ShouldBe(["2022-01-06", -1.5e-7]);
        answer.Counters.IsChange.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"results":[],"errors":[]}""")]
    [InlineData("""{"results":[{"columns":["a"]}],"errors":[]}""")]
    [InlineData("""{"results":[{"columns":["a"],"data":[[1]]}],"errors":[]}""")]
    [InlineData("""{"results":[{"columns":["a"],"data":[{"graph":{}}]}],"errors":[]}""")]
    [InlineData("""{"results":[{"columns":[1],"data":[]}],"errors":[]}""")]
    [InlineData("""{"results":[{"columns":[],"data":[],"stats":{"nodes_created":"x"}}],"errors":[]}""")]
    public async Task An_answer_in_another_form_is_not_guessed_at(string body)
    {
        var failure = await Should.ThrowAsync<ServerException>(() => AnswerAsync(body));

        failure.Message.ShouldMatch("^the answer of .* cannot be understood");
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_not_sent() =>
        Should.Throw<ArgumentException>(() =>
            TransactionalJson.Write(new("RETURN $n", new Dictionary<string, object?> { ["n"] = double.NaN }))
        );

    private static async Task<QueryResult> AnswerAsync(string body)
    {
        using var mock = new MockNeo4j(Interface.Old);
        mock.Answers(Said.Json(body));
        using var server = await mock.ConnectAsync();
        return await server.WriteAsync();
    }
}
