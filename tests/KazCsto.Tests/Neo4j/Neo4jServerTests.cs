using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j;

/// <summary>A server on files, made by its own import tool.</summary>
public sealed class Neo4jServerTests
{
    [Fact]
    public async Task The_import_tool_of_the_server_reads_files_and_the_server_starts_on_them()
    {
        var folder = Directory.CreateTempSubdirectory("kazcsto-import-");
        var nodes = Path.Combine(folder.FullName, "nodes.csv");
        var ties = Path.Combine(folder.FullName, "ties.csv");
        await WriteAsync(
            nodes,
            "id:ID(Entity),name,tags:string[],:LABEL",
            "a,\"Қаз \"\"1\"\"\nline\",x;y,Entity;State",
            "b,B,,Entity"
        );
        await WriteAsync(ties, ":START_ID(Entity),strength:double,:END_ID(Entity),:TYPE", "a,2.0,b,MEMBER_OF");

        await using var server = await Neo4jServer.ImportAsync(
            "--nodes",
            nodes,
            "--relationships",
            ties,
            "--id-type",
            "string",
            "--array-delimiter",
            ";",
            "--multiline-fields",
            "true"
        );
        using var cypher = new LegacyEndpoint(server.Address, "", "");
        var row = (
            await cypher.RowsAsync("MATCH (a:State)-[r:MEMBER_OF]->(b) RETURN a.name, a.tags[1], r.strength, b.id")
        ).Single();

        row.Select(cell => cell.ToString()).ShouldBe(["Қаз \"1\"\nline", "y", "2.0", "b"]);
        folder.Delete(recursive: true);
    }

    private static Task WriteAsync(string file, params string[] lines) =>
        File.WriteAllTextAsync(file, string.Join('\n', lines) + '\n', TestContext.Current.CancellationToken);

    [Fact]
    public async Task What_the_import_tool_says_is_told_when_it_fails()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            Neo4jServer.ImportAsync("--nodes", "nothing.csv")
        );

        failure.Message.ShouldContain("nothing.csv");
    }
}
