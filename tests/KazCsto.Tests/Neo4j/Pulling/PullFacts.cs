using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pulling;
using KazCsto.Neo4j.Pushing;
using KazCsto.Neo4j.Servers;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Neo4j.Pulling;

/// <summary>What holds of a pull from every engine.</summary>
public abstract class PullFacts : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kazcsto-pull-").FullName;
    private IServer? _server;

    public async ValueTask InitializeAsync()
    {
        await WipeAsync();
        _server = await OpenAsync();
    }

    public ValueTask DisposeAsync()
    {
        _server?.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected abstract Task WipeAsync();

    protected abstract Task<IServer> OpenAsync();

    [Fact]
    public async Task What_was_pushed_comes_back_whole()
    {
        await PushAsync(RealData.Network);

        var pulled = await Pull.RunAsync(_server!, _folder, default);

        HashesOf(pulled.Network).ShouldBe(HashesOf(RealData.Network));
        foreach (var (file, text) in VocabularyFiles.Of(RepositoryFolder.Data))
        {
            File.ReadAllText(Path.Combine(_folder, file)).ShouldBe(text);
        }
    }

    [Fact]
    public async Task Each_table_comes_back_with_the_same_rows()
    {
        await PushAsync(RealData.Network);

        await Pull.RunAsync(_server!, _folder, default);

        foreach (var file in RepositoryFolder.FilesUnder("seeds", "*.csv"))
        {
            RowsOf(Path.Combine(_folder, file)).ShouldBe(RowsOf(RepositoryFolder.PathOf(file)));
        }
    }

    [Fact]
    public async Task The_network_of_a_day_comes_back()
    {
        var network = RealData.Network.At(new(2022, 1, 9));
        await PushAsync(network);

        var pulled = await Pull.RunAsync(_server!, _folder, default);

        pulled.Network.Ties.Select(t => t.Id).ShouldBe(network.Ties.Select(t => t.Id));
        pulled.Network.Claims.Count().ShouldBe(network.Claims.Count());
    }

    [Fact]
    public async Task Where_nothing_was_pushed_there_is_nothing_to_pull()
    {
        var refused = await Should.ThrowAsync<ServerException>(Pull.RunAsync(_server!, _folder, default));

        refused.Message.ShouldContain("holds no network that KazCsto pushed");
    }

    [Theory]
    [InlineData("../outside.yaml")]
    [InlineData("/tmp/kazcsto-outside.yaml")]
    [InlineData("graph/../../outside.yaml")]
    [InlineData("Makefile")]
    [InlineData("graph/.hidden.yaml")]
    public async Task A_file_that_a_data_folder_does_not_have_is_refused(string name)
    {
        await Push.RunAsync(_server!, NetworkItems.Of(RealData.Network, [(name, "x")]), new(), default);

        var refused = await Should.ThrowAsync<ServerException>(Pull.RunAsync(_server!, _folder, default));

        refused.Message.ShouldContain($"the server names a file '{name}'");
        Directory.EnumerateFileSystemEntries(_folder).ShouldBeEmpty();
    }

    [Fact]
    public async Task Reading_a_few_at_a_time_gives_the_same()
    {
        await PushAsync(RealData.Network);

        var pulled = await Pull.RunAsync(_server!, _folder, nodesAStep: 97, default);

        HashesOf(pulled.Network).ShouldBe(HashesOf(RealData.Network));
    }

    [Fact]
    public async Task A_claim_without_its_source_is_told_and_not_lost()
    {
        await PushAsync(RealData.Network);
        await _server!.WriteAsync("MATCH (c:Claim)-[r:CITES]->() WITH r LIMIT 1 DELETE r");

        var refused = await Should.ThrowAsync<ServerException>(Pull.RunAsync(_server!, _folder, default));

        refused.Message.ShouldContain("cites no source: the last push was cut off");
    }

    [Fact]
    public async Task A_claim_that_the_schema_does_not_know_is_named()
    {
        await PushAsync(League.Network);
        await _server!.WriteAsync(
            "MATCH (c:Claim) WHERE c.about = 'member-of|state:hazel|institution:league|' SET c.about = 'member-off|state:hazel|institution:league|'"
        );

        var refused = await Should.ThrowAsync<ServerException>(Pull.RunAsync(_server!, _folder, default));

        refused.Message.ShouldContain("speaks of 'member-off', which the schema on the server does not have");
    }

    private async Task PushAsync(Network network) =>
        await Push.RunAsync(_server!, NetworkItems.Of(network, RepositoryFolder.Data), new(), default);

    /// <summary>The hash of each node and tie, claims and their rows among them.</summary>
    private static List<string> HashesOf(Network network)
    {
        using var hash = new ContentHash();
        var parts = NetworkItems.Of(network, []);
        return
        [
            .. parts.SelectMany(p => p.Nodes).Select(n => $"{n.Id} {hash.Of(n)}"),
            .. parts.SelectMany(p => p.Ties).Select(t => $"{t.Id} {hash.Of(t)}"),
        ];
    }

    /// <summary>The rows of a table in the order of their texts; ties that read the same from either end, in the order of their ends.</summary>
    private static IEnumerable<string> RowsOf(string file) =>
        File.ReadLines(file).Select(EndsInOrder).Order(StringComparer.Ordinal);

    private static string EndsInOrder(string row)
    {
        var cells = row.Split(',', 4);
        var isReversed =
            cells is [var from, var kind, var to, _]
            && RealData.Network.Schema.Ties.GetValueOrDefault(kind)?.IsSymmetric == true
            && string.CompareOrdinal(from, to) > 0;
        return isReversed ? string.Join(',', cells[2], cells[1], cells[0], cells[3]) : row;
    }
}
