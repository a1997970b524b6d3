using KazCsto.Neo4j.Files;
using KazCsto.Neo4j.Items;
using KazCsto.Neo4j.Pushing;
using KazCsto.Tests.Model;
using KazCsto.Tests.Neo4j.Engines;

namespace KazCsto.Tests.Neo4j.Files;

/// <summary>The import tool of a real server makes of the files what a push makes: after it, a push finds nothing to write.</summary>
public sealed class ImportFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kazcsto-import-").FullName;

    [Fact]
    public async Task After_an_import_of_the_network_and_of_hostile_values_a_push_changes_nothing()
    {
        // The tool of 3.1.1 takes a backslash before a quote for an escape; later ones do not.
        var readable = HostileGraph.Names.Where(n => !n.Contains('\\') || !NeedsQuotes(n));
        IReadOnlyList<GraphItems> parts = [.. NetworkItems.Of(RealData.Network, []), HostileGraph.Of(readable)];
        Write(parts);
        await using var engine = await Neo4jServer.ImportAsync(Arguments());
        using var server = await Opened.OpenAsync(engine.Address);

        var pushed = await Push.RunAsync(server, parts, new(), default);

        pushed.Changes.ShouldBe(new() { RulesAdded = 5 });
    }

    [Theory]
    [InlineData("plain", ';')]
    [InlineData("a;b", '|')]
    [InlineData("a;b|c", '¦')]
    [InlineData("a;b|c¦␟", '\ue000')]
    public void What_stands_between_items_stands_in_none_of_them(string text, char expected)
    {
        var columns = new ImportColumns();

        columns.Add(ListOf(text));

        columns.ListDelimiter.ShouldBe(expected);
    }

    [Fact]
    public void Items_that_hold_every_such_character_are_refused()
    {
        var all = ";|¦␟" + string.Concat(Enumerable.Range(0xe000, 100).Select(c => (char)c));

        var refused = Should.Throw<InvalidDataException>(() => Write([ListOf(all)]));

        refused.Message.ShouldContain("no character is left");
    }

    [Fact]
    public void The_command_names_every_table_and_the_rules_are_beside_it()
    {
        Write([HostileGraph.Of(["a", "b"])]);

        var command = File.ReadAllText(Path.Combine(_folder, "import.sh"));

        command.ShouldContain("neo4j-admin database import full \"${1:-neo4j}\"");
        command.ShouldContain("--array-delimiter=';'");
        command.ShouldContain("--nodes=nodes-01.csv");
        command.ShouldContain("--relationships=relationships-01.csv");
        File.ReadAllText(Path.Combine(_folder, "rules.cypher")).ShouldContain("REQUIRE n.id IS UNIQUE");
        File.ReadLines(Path.Combine(_folder, "nodes-01.csv"))
            .First()
            .ShouldBe(
                "id:ID(Entity),:LABEL,kazcsto:string,a:string,flag:boolean,name:string,names:string[],real:double,whole:long"
            );
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static bool NeedsQuotes(string text) => text.AsSpan().ContainsAny("\",\r\n");

    private static GraphItems ListOf(string text) =>
        new([new("Entity", null, "n", new Dictionary<string, object> { ["l"] = new[] { text } })], []);

    private void Write(IReadOnlyList<GraphItems> parts) =>
        ImportFiles.Write(parts, file => new StreamWriter(Path.Combine(_folder, file)));

    /// <summary>Those of the command, as the tool of 3.1.1 wants them.</summary>
    private string[] Arguments() =>
        [
            "--id-type",
            "string",
            "--multiline-fields",
            "true",
            "--input-encoding",
            "UTF-8",
            .. File.ReadLines(Path.Combine(_folder, "import.sh"))
                .Select(line => line.Trim().TrimEnd('\\').Trim())
                .Where(line => line.StartsWith("--", StringComparison.Ordinal))
                .SelectMany(line => line.Split('=', 2))
                .Select(word => word.Trim('\''))
                .Select(word => word.EndsWith(".csv", StringComparison.Ordinal) ? Path.Combine(_folder, word) : word),
        ];
}
