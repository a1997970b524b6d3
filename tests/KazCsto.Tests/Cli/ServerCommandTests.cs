using KazCsto.Tests.Neo4j.Engines;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Cli;

/// <summary>The program from outside, with a real server.</summary>
[Collection<OnRealNeo4j>]
public sealed class ServerCommandTests(RealNeo4j engine) : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kazcsto-server-").FullName;

    private string Address => engine.Address.ToString();

    public async ValueTask InitializeAsync() => await engine.WipeAsync();

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_network_is_pushed_asked_and_pulled()
    {
        var first = await RunAsync("push", Address, "--format", "tsv");
        var again = await RunAsync("push", Address, "--format", "tsv");
        var there = await RunAsync("query", "who-must-defend", "--on", Address, "--format", "tsv");
        var here = await RunAsync("query", "who-must-defend", "--format", "tsv");
        var pulled = await RunAsync("pull", Address, "--out", Path.Combine(_folder, "pulled"));
        var check = await RunAsync("check", "--data", Path.Combine(_folder, "pulled"));

        first.OutputLines[0].ShouldBe("what\tin the network\tcreated\tremoved\tproperties set");
        first.OutputLines[1].ShouldMatch(@"^nodes\t(\d+)\t\1\t0\t$");
        again.OutputLines[3].ShouldMatch(@"^both\t\d+\t0\t0\t0$");
        there.Output.ShouldBe(here.Output);
        there.OutputLines.Length.ShouldBeGreaterThan(4);
        pulled.OutputLines[^1].ShouldMatch(@"^\d+ nodes, \d+ ties, \d+ claims, \d+ sources$");
        check.ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task A_day_is_pushed_over_all_of_history_by_pruning()
    {
        await RunAsync("push", Address);

        var refused = await Kazcsto.RunAsync(_folder, Words("push", Address, "--at", "2022-01-09"), Login);
        var pruned = await RunAsync("push", Address, "--at", "2022-01-09", "--prune", "--format", "tsv");

        refused.WithoutStackTrace().ExitCode.ShouldBe(1);
        refused.ErrorLines[^1].ShouldContain("left from earlier pushes; --prune removes it");
        pruned.OutputLines[1].ShouldNotContain("\t0\t0\t");
    }

    [Fact]
    public async Task A_pull_does_not_overwrite_tables()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "seeds"));

        var refused = await Kazcsto.RunAsync(_folder, Words("pull", Address, "--out", "."), Login);

        refused.WithoutStackTrace().ExitCode.ShouldBe(2);
        refused.Errors.ShouldBe("kazcsto: '.' holds seeds/ already, which would be lost; give another folder\n");
    }

    [Fact]
    public async Task A_query_that_writes_is_refused_and_undone()
    {
        var file = Path.Combine(_folder, "write.cypher");
        await File.WriteAllTextAsync(
            file,
            "// What does this do?\n// :columns id\nCREATE (n:Entity {id: 'n'}) RETURN n.id AS id\n",
            TestContext.Current.CancellationToken
        );

        var refused = await Kazcsto.RunAsync(_folder, Words("query", file, "--on", Address), Login);

        refused.WithoutStackTrace().ExitCode.ShouldBe(1);
        refused.ErrorLines[^1].ShouldContain("would change the graph");
        (await engine.Cypher.NumberAsync("MATCH (n) RETURN count(n)")).ShouldBe(0);
    }

    [Fact]
    public async Task A_name_for_the_only_database_of_an_old_server_is_refused()
    {
        Assert.SkipUnless(engine.IsOwn, "A server that KAZCSTO_NEO4J names may have several.");

        var refused = await Kazcsto.RunAsync(_folder, Words("push", Address, "--database", "neo4j"), Login);

        refused.WithoutStackTrace().ExitCode.ShouldBe(1);
        refused.Errors.ShouldContain("has one database, which has no name; leave --database out");
    }

    private (string, string) Login => ("NEO4J_PASSWORD", engine.Password);

    /// <summary>Runs a command that must succeed.</summary>
    private async Task<Answer> RunAsync(params string[] arguments)
    {
        var answer = await Kazcsto.RunAsync(_folder, Words(arguments), Login);
        answer.WithoutStackTrace().ExitCode.ShouldBe(0, answer.Errors);
        if (engine.HasLogin)
        {
            answer.Errors.ShouldNotContain(engine.Password);
        }

        return answer;
    }

    private string[] Words(params string[] arguments) =>
        [
            .. arguments,
            .. arguments.Contains("--data") || arguments[0] == "pull"
                ? Array.Empty<string>()
                : ["--data", RepositoryFolder.Root],
            .. arguments.Contains("--on") || arguments[0] is "push" or "pull"
                ? ["--user", engine.User]
                : Array.Empty<string>(),
        ];
}
