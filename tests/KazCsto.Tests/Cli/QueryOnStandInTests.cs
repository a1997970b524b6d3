using KazCsto.Tests.Neo4j.Queries;

namespace KazCsto.Tests.Cli;

public sealed class QueryOnStandInTests(LeagueOnStandIn pushed, SharedLeague data)
    : IClassFixture<LeagueOnStandIn>,
        IClassFixture<SharedLeague>
{
    private (string, string) Login => ("NEO4J_PASSWORD", pushed.Password);

    [Fact]
    public async Task The_stand_in_prints_what_memory_prints()
    {
        string[] command = ["query", "connected-leaders", "--format", "tsv"];

        var memory = await Kazcsto.RunAsync(data.Folder, command);
        var server = await Kazcsto.RunAsync(data.Folder, [.. command, "--on", pushed.Url], Login);

        server.ExitCode.ShouldBe(0, server.Errors);
        server.Output.ShouldBe(memory.Output);
    }

    [Theory]
    [InlineData("json", "\"state\": {", "\"name\": \"Hazel\"")]
    [InlineData("tsv", "Hazel\tmember-of, party-to")]
    public async Task Nodes_and_lists_print_for_readers_and_for_programs(string format, params string[] expected)
    {
        var answer = await RunAsync("RETURN n AS state, ['member-of', 'party-to'] AS kinds", "state, kinds", format);

        answer.ExitCode.ShouldBe(0, answer.Errors);
        foreach (var text in expected)
        {
            answer.Output.ShouldContain(text);
        }
    }

    [Fact]
    public async Task Other_columns_than_promised_are_told()
    {
        var answer = await RunAsync("RETURN n.id AS id", "state", "tsv");

        answer.ExitCode.ShouldBe(0);
        answer.OutputLines.ShouldBe(["id", "state:hazel"]);
        answer.Errors.ShouldContain("promises the columns state, and the answer has id");
    }

    [Fact]
    public async Task A_query_that_writes_is_refused()
    {
        var answer = await RunAsync("SET n.name = 'x' RETURN n.id AS id", "id", "tsv");

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Output.ShouldBeEmpty();
    }

    private async Task<Answer> RunAsync(string statement, string columns, string format)
    {
        var file = Path.Combine(data.Folder, $"{Path.GetRandomFileName()}.cypher");
        await File.WriteAllTextAsync(
            file,
            $"// Which?\n// :param state = state:hazel\n// :columns {columns}\nMATCH (n:Entity {{id: $state}}) {statement}",
            TestContext.Current.CancellationToken
        );
        return await Kazcsto.RunAsync(data.Folder, ["query", file, "--on", pushed.Url, "--format", format], Login);
    }
}
