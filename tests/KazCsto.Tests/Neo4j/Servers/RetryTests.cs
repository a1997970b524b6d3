namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>What is tried again, how often, and what is said when it was in vain.</summary>
public sealed class RetryTests
{
    private const string Deadlock = "Neo.TransientError.Transaction.DeadlockDetected";

    public static TheoryData<Interface, int> Busy =>
        new(
            from spoken in Enum.GetValues<Interface>()
            from status in new[] { 429, 502, 503, 504 }
            select (spoken, status)
        );

    [Theory]
    [MemberData(nameof(Busy))]
    public async Task A_busy_server_is_asked_again(Interface spoken, int status)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(Said.Html(status), Said.Later(status, "0"), Said.Numbers(spoken, 7));
        using var server = await mock.ConnectAsync();

        var answer = await server.WriteAsync();

        answer.Rows.Single().ShouldBe([7L]);
        mock.Statements.Count.ShouldBe(3);
        mock.Statements.Select(s => s.Body).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData(200)]
    [InlineData(202)]
    [InlineData(400)]
    [InlineData(429)]
    [InlineData(503)]
    public async Task The_tries_are_bounded_and_the_last_failure_is_told(int status)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Failure(Deadlock, status, "first"), Said.Failure(Deadlock, status, "last"));
        using var server = await mock.ConnectAsync();

        var failure = await server.FailureAsync();

        failure.Message.ShouldBe($"the server says: last [{Deadlock}]");
        failure.Code.ShouldBe(Deadlock);
        mock.Statements.Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_gateway_that_never_finds_its_server_is_named_by_its_status()
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Html(502));
        using var server = await mock.ConnectAsync();

        var failure = await server.FailureAsync();

        failure.Message.ShouldBe("the server answered 502 BadGateway without a reason");
        mock.Statements.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(Interface.QueryApi, 202)]
    [InlineData(Interface.QueryApi, 200)]
    [InlineData(Interface.QueryApi, 400)]
    [InlineData(Interface.Transactional, 200)]
    [InlineData(Interface.Old, 200)]
    public async Task A_passing_failure_is_tried_again_whatever_the_status(Interface spoken, int status)
    {
        using var mock = new MockNeo4j(spoken);
        mock.Answers(
            Said.Failure(Deadlock, status),
            Said.Failure("Neo.ClientError.Cluster.NotALeader", status),
            Said.Failure("Neo.ClientError.Security.AuthorizationExpired", status),
            Said.Failure("Neo.ClientError.General.ForbiddenOnReadOnlyDatabase", status),
            Said.Numbers(spoken, 7)
        );
        using var server = await mock.ConnectAsync();

        (await server.WriteAsync()).Rows.Single().ShouldBe([7L]);

        mock.Statements.Count.ShouldBe(5);
        mock.Statements.Select(s => s.Body).Distinct().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("Neo.TransientError.Transaction.Terminated", 400)]
    [InlineData("Neo.TransientError.Transaction.LockClientStopped", 202)]
    [InlineData("Neo.ClientError.Statement.SyntaxError", 400)]
    [InlineData("Neo.ClientError.Statement.ParameterMissing", 200)]
    [InlineData("Neo.ClientError.Request.InvalidFormat", 415)]
    [InlineData("Neo.DatabaseError.General.UnknownError", 500)]
    public async Task A_lasting_failure_is_not_tried_again(string code, int status)
    {
        foreach (var spoken in Enum.GetValues<Interface>())
        {
            using var mock = new MockNeo4j(spoken);
            mock.Answers(Said.Failure(code, status, "so it is"));
            using var server = await mock.ConnectAsync();

            var failure = await server.FailureAsync();

            failure.Message.ShouldBe($"the server says: so it is [{code}]");
            mock.Statements.Count.ShouldBe(1);
        }
    }

    [Fact]
    public async Task What_a_server_says_in_several_lines_is_one_line()
    {
        using var mock = new MockNeo4j(Interface.Old);
        mock.Answers(
            Said.Failure(
                "Neo.ClientError.Statement.SyntaxError",
                200,
                """Invalid input 'x' (line 1, column 1)\r\n\"x\"\n ^\n"""
            )
        );
        using var server = await mock.ConnectAsync();

        (await server.FailureAsync()).Message.ShouldBe(
            """the server says: Invalid input 'x' (line 1, column 1) "x" ^ [Neo.ClientError.Statement.SyntaxError]"""
        );
    }
}
