using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Servers;

/// <summary>Whatever goes wrong on the way, the server holds the network, once.</summary>
public sealed class StandInPushTests(StandIn standIn) : IClassFixture<StandIn>, IAsyncLifetime
{
    private const int NodeCount = 60;
    private const int TieCount = 59;
    private static readonly PushOptions Small = new() { Rows = 10 };

    public ValueTask InitializeAsync() => new(standIn.WipeAsync());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData(5, 0, 0)]
    [InlineData(0, 5, 0)]
    [InlineData(0, 0, 5)]
    [InlineData(3, 3, 3)]
    public async Task A_push_to_a_stand_in_on_a_bad_day_leaves_exactly_the_network(
        int lost,
        int conflicts,
        int unavailable
    )
    {
        using var server = await ConnectAsync();
        await PushAsync(server);
        var expected = await AllAsync(server);
        await standIn.WipeAsync();
        await standIn.LoseAnswersAsync(lost);
        await standIn.ConflictAsync(conflicts);
        await standIn.BeUnavailableAsync(unavailable);

        using var disturbed = await ConnectAsync();
        var pushed = await PushAsync(disturbed);

        (pushed.Nodes, pushed.Ties).ShouldBe((NodeCount, TieCount));
        (await AllAsync(disturbed)).ShouldBe(expected);
        expected.Count.ShouldBe(NodeCount + TieCount);
        (await standIn.StatementsAsync())
            .Count(s => s.Contains("MERGE", StringComparison.Ordinal))
            .ShouldBe((NodeCount / 10) + ((TieCount + 9) / 10) + lost + conflicts + unavailable);
        (await PushAsync(disturbed)).Changes.IsChange.ShouldBeFalse();
    }

    [Fact]
    public async Task A_push_to_a_stand_in_that_was_given_up_is_completed_by_the_next()
    {
        using var server = await ConnectAsync();
        await PushAsync(server);
        var expected = await AllAsync(server);
        await standIn.WipeAsync();
        await standIn.LoseAnswersAsync(1000);
        using var disturbed = await ConnectAsync();

        var failure = await Should.ThrowAsync<ServerException>(() => PushAsync(disturbed));
        await standIn.LoseAnswersAsync(0);
        await PushAsync(disturbed);

        failure.Message.ShouldContain("broke off");
        (await AllAsync(disturbed)).ShouldBe(expected);
    }

    [Fact]
    public async Task A_password_that_a_stand_in_refuses_writes_nothing()
    {
        var options = Quick.Options with { Login = new(standIn.User, Quick.Password) };
        using var server = await Discovery.ConnectAsync(
            standIn.Address,
            options,
            TestContext.Current.CancellationToken
        );

        var failure = await Should.ThrowAsync<ServerException>(() => PushAsync(server));

        failure.Message.ShouldStartWith("the server does not accept the password of 'neo4j'");
        (await standIn.StatementsAsync()).ShouldBeEmpty();
    }

    private Task<IServer> ConnectAsync() =>
        Discovery.ConnectAsync(
            standIn.Address,
            Quick.Options with
            {
                Login = new(standIn.User, standIn.Password),
            },
            TestContext.Current.CancellationToken
        );

    private static Task<Pushed> PushAsync(IServer server) =>
        Push.RunAsync(server, [Network()], Small, new(1, null, TestContext.Current.CancellationToken));

    private static GraphItems Network()
    {
        Dictionary<string, object> properties = new() { ["name"] = "Қазақстан", ["pop"] = 19_000_000L };
        return new(
            Enumerable.Range(0, NodeCount).Select(i => new NodeItem("Entity", "State", $"state:{i:00}", properties)),
            Enumerable
                .Range(1, TieCount)
                .Select(i => new TieItem(
                    "MEMBER_OF",
                    $"tie:{i:00}",
                    new("Entity", $"state:{i - 1:00}"),
                    new("Entity", $"state:{i:00}"),
                    properties
                ))
        );
    }

    /// <summary>Every node and tie by its id, with its content hash: one that is there twice stands here twice.</summary>
    private static async Task<List<string>> AllAsync(IServer server)
    {
        var nodes = await server.ReadAsync("MATCH (n) RETURN n.id AS id, n.kazcsto AS mark");
        var ties = await server.ReadAsync("MATCH (a)-[r]->(b) RETURN a.id + r.id + b.id AS id, r.kazcsto AS mark");
        return [.. nodes.Rows.Concat(ties.Rows).Select(row => string.Join(' ', row)).Order(StringComparer.Ordinal)];
    }
}
