using KazCsto.Graphs;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Export;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Pushing;

/// <summary>What holds of a push on every engine.</summary>
public abstract class PushFacts : IAsyncLifetime
{
    private IServer? _server;

    protected IServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        await WipeAsync();
        _server = await OpenAsync();
    }

    /// <summary>What the tests made beside the program goes by their own hand: a server of the user's is never emptied of it.</summary>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_server is not null)
        {
            await _server.WriteAsync("MATCH (n:Entity) WHERE n.kazcsto IS NULL DETACH DELETE n");
            _server.Dispose();
        }
    }

    protected abstract Task WipeAsync();

    protected abstract Task<IServer> OpenAsync();

    [Fact]
    public async Task The_server_holds_the_whole_network_afterwards()
    {
        var network = League.Network;

        var pushed = await PushAsync(network);

        pushed.Changes.NodesCreated.ShouldBe(pushed.Nodes);
        pushed.Changes.TiesCreated.ShouldBe(pushed.Ties);
        (await NumberAsync("MATCH (n:Entity) RETURN count(n)")).ShouldBe(network.Nodes.Length);
        (await NumberAsync("MATCH (:Entity)-[r]->(:Entity) RETURN count(r)")).ShouldBe(network.Ties.Length);
        (await NumberAsync("MATCH (c:Claim)-[:CITES]->(s:Source) RETURN count(c)")).ShouldBe(network.Claims.Count());
        var row = (
            await Server.RowsAsync(
                "MATCH (a:State {id: 'state:hazel'})-[r:MEMBER_OF]->(b:Institution {id: 'institution:league'}) RETURN a.iso3, a.native, r.since, r.probability, r.citation, b.name"
            )
        ).Single();
        var tie = network.Ties.Single(t => t.Id == "member-of|state:hazel|institution:league|");
        row.ShouldBe([
            "HAZ",
            "Ħażel",
            tie.Period.Since!.Text,
            Digits.Rounded(tie.Probability),
            tie.BestClaim.Citation,
            "League of Forest States",
        ]);
    }

    [Fact]
    public async Task A_second_push_changes_nothing()
    {
        await PushAsync(RealData.Network);

        var again = await PushAsync(RealData.Network, new() { Prune = true });

        again.Changes.ShouldBe(default);
    }

    [Fact]
    public async Task Only_what_differs_is_written()
    {
        await PushAsync(Two().Network);

        var again = await PushAsync(Two().Node("state:oak", "Oak again").Network);

        again.Changes.NodesCreated.ShouldBe(0);
        again.Changes.TiesCreated.ShouldBe(0);
        (await NumberAsync("MATCH (n:State {name: 'Oak again'}) RETURN count(n)")).ShouldBe(1);
    }

    [Fact]
    public async Task What_somebody_changed_on_the_server_is_put_right_by_force()
    {
        await PushAsync(Two().Network);
        await Server.WriteAsync("MATCH (n:State {id: 'state:oak'}) SET n.name = 'changed'");

        var again = await PushAsync(Two().Network);
        var forced = await PushAsync(Two().Network, new() { Force = true });

        again.Changes.ShouldBe(default);
        forced.Changes.PropertiesSet.ShouldBeGreaterThan(0);
        (await NumberAsync("MATCH (n:State {name: 'Oak'}) RETURN count(n)")).ShouldBe(1);
    }

    [Fact]
    public async Task Small_statements_give_the_same_as_large_ones()
    {
        var whole = await PushAsync(Sample.Tiny());
        await WipeAsync();

        var parts = await PushAsync(Sample.Tiny(), new() { Rows = 1 });

        (parts.Nodes, parts.Ties).ShouldBe((whole.Nodes, whole.Ties));
        (await PushAsync(Sample.Tiny())).Changes.ShouldBe(default);
    }

    [Fact]
    public async Task What_the_network_no_longer_has_is_an_error_until_it_is_pruned()
    {
        await PushAsync(Two().Tie("state:hazel", "member-of", "institution:union").Network);

        var kept = await PushAsync(Two().Network);
        var pruned = await PushAsync(Two().Network, new() { Prune = true });

        kept.Difference!.ShouldContain("Institution 1 here and 2 there");
        kept.Difference!.ShouldContain("MEMBER_OF 2 here and 3 there");
        kept.Difference!.ShouldEndWith("left from earlier pushes; --prune removes it");
        pruned.Difference.ShouldBeNull();
        pruned.Changes.NodesDeleted.ShouldBe(2);
        pruned.Changes.TiesDeleted.ShouldBe(2);
        (await NumberAsync("MATCH (n:Entity) RETURN count(n)")).ShouldBe(3);
    }

    [Fact]
    public async Task Pruning_a_few_nodes_at_a_time_removes_the_same()
    {
        await PushAsync(RealData.Network);

        var pruned = await PushAsync(Sample.Tiny(), new() { Prune = true, NodesAStep = 100 });

        pruned.Changes.NodesDeleted.ShouldBeGreaterThan(1000);
        (await NumberAsync("MATCH (n) RETURN count(n)")).ShouldBe(pruned.Nodes);
    }

    [Fact]
    public async Task Pruning_touches_nothing_of_somebody_else()
    {
        await PushAsync(Two().Tie("state:hazel", "member-of", "institution:union").Network);
        await Server.WriteAsync(
            "MATCH (a:Entity {id: 'state:hazel'}), (b:Entity {id: 'institution:union'}) CREATE (a)-[:KNOWS {id: 'mine'}]->(b), (:Entity {id: 'mine'})-[:KNOWS]->(a)"
        );

        var pruned = await PushAsync(Two().Network, new() { Prune = true });

        pruned.Difference!.ShouldContain("hangs on ties of somebody else, so it stays");
        (await NumberAsync("MATCH ()-[r:KNOWS]->() RETURN count(r)")).ShouldBe(2);
        (await NumberAsync("MATCH (n:Entity {id: 'mine'}) RETURN count(n)")).ShouldBe(1);
    }

    [Fact]
    public async Task A_node_of_somebody_else_with_the_same_id_stays_as_it_is()
    {
        await Server.WriteAsync("CREATE (:Entity {id: 'state:hazel', name: 'mine'})");

        var pushed = await PushAsync(Two().Network);

        pushed.Difference!.ShouldContain("State 2 here and 1 there");
        pushed.Difference!.ShouldEndWith("Nodes without the mark: state:hazel");
        (await Server.RowsAsync("MATCH (n:Entity {id: 'state:hazel'}) RETURN n.name")).Single().ShouldBe(["mine"]);
        (await NumberAsync("MATCH (n:Entity {id: 'state:hazel'})-[r]-() RETURN count(r)")).ShouldBe(0);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(20)]
    public async Task A_push_that_was_cut_off_is_completed_by_the_next(int after)
    {
        var options = new PushOptions { Rows = 2 };
        using var breaking = new BreaksOff(Server, after);
        await Should.ThrowAsync<ServerException>(Push.RunAsync(breaking, ItemsOf(Sample.Tiny()), options, default));

        await PushAsync(Sample.Tiny(), options);

        (await PushAsync(Sample.Tiny())).Changes.ShouldBe(default);
    }

    [Fact]
    public async Task A_push_that_was_cancelled_is_completed_by_the_next()
    {
        using var stop = new CancellationTokenSource();
        var seen = new Stops(stop, atRow: 500);
        await Should.ThrowAsync<OperationCanceledException>(
            Push.RunAsync(Server, ItemsOf(RealData.Network), new() { Rows = 100 }, new(0, seen, stop.Token))
        );
        var there = await NumberAsync("MATCH (n) RETURN count(n)");

        await PushAsync(RealData.Network);

        there.ShouldBeInRange(1, 1500);
    }

    protected static IReadOnlyList<GraphItems> ItemsOf(Network network) => NetworkItems.Of(network, []);

    protected Task<Pushed> PushAsync(Network network, PushOptions? options = null) =>
        Push.RunAsync(Server, ItemsOf(network), options ?? new(), new(0, null, TestContext.Current.CancellationToken));

    protected Task<long> NumberAsync(string statement) => Server.NumberAsync(statement);

    /// <summary>Two states in an institution.</summary>
    private protected static Sample Two() =>
        new Sample()
            .Node("state:hazel", "Hazel")
            .Node("state:oak", "Oak")
            .Tie("state:hazel", "member-of", "institution:league")
            .Tie("state:oak", "member-of", "institution:league");
}
