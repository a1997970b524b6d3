using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>A real server that dies in the middle of a push.</summary>
public sealed class KilledServerTests
{
    [Fact]
    public async Task A_push_to_a_server_that_is_killed_half_way_is_completed_after_it_is_back()
    {
        await using var engine = await Neo4jServer.StartAsync();
        using var server = await Opened.OpenAsync(engine.Address);
        var items = NetworkItems.Of(RealData.Network, []);
        var killing = new KillsAt(engine, atRow: 1500);
        var options = new PushOptions { Rows = 100 };
        var work = new KazCsto.Graphs.Work(0, killing, TestContext.Current.CancellationToken);

        var cut = await Should.ThrowAsync<ServerException>(Push.RunAsync(server, items, options, work));
        await engine.RestartAsync();
        var there = await server.NumberAsync("MATCH (n) RETURN count(n)");
        await Push.RunAsync(server, items, new(), default);
        var again = await Push.RunAsync(server, items, new(), default);

        cut.Message.ShouldEndWith(Push.StaysThere);
        there.ShouldBeInRange(1, 1799);
        again.Changes.ShouldBe(default);
    }
}
