using System.Diagnostics;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>A server may say when to come back, and is believed within reason.</summary>
public sealed class RetryAfterTests
{
    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task The_seconds_that_a_server_names_are_waited_for(int status)
    {
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Later(status, "1"), Said.Numbers(Interface.QueryApi, 7));
        using var server = await mock.ConnectAsync();
        var begin = Stopwatch.GetTimestamp();

        await server.WriteAsync();

        Stopwatch.GetElapsedTime(begin).TotalSeconds.ShouldBeGreaterThan(0.95);
        mock.Statements.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("DATE")]
    public async Task They_count_and_not_our_own_wait(string after)
    {
        var date = DateTimeOffset.UtcNow.AddSeconds(2).ToString("R");
        using var mock = new MockNeo4j(Interface.QueryApi);
        mock.Answers(Said.Later(503, after == "DATE" ? date : after), Said.Numbers(Interface.QueryApi, 7));
        using var server = await mock.ConnectAsync(Quick.Options with { FirstWait = TimeSpan.FromHours(1) });

        (await server.WriteAsync()).Rows.Single().ShouldBe([7L]);
    }

    [Theory]
    [InlineData("3600")]
    [InlineData("DATE")]
    public async Task An_hour_is_not_waited_for(string after)
    {
        var date = DateTimeOffset.UtcNow.AddHours(1).ToString("R");
        foreach (var spoken in Enum.GetValues<Interface>())
        {
            using var mock = new MockNeo4j(spoken);
            mock.Answers(Said.Later(503, after == "DATE" ? date : after));
            using var server = await mock.ConnectAsync();

            var failure = await server.FailureAsync();

            failure.Message.ShouldBe("the server answered 503 ServiceUnavailable without a reason");
            mock.Statements.Count.ShouldBe(1);
        }
    }
}
