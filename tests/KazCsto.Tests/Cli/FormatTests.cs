using System.Text.Json;

namespace KazCsto.Tests.Cli;

public sealed class FormatTests(SharedLeague data) : IClassFixture<SharedLeague>
{
    public static TheoryData<string> Answering { get; } =
    [
        "check",
        "rank --measure pagerank",
        "rank --measure all --top 2",
        "explain state:hazel",
        "explain state:hazel --measure pagerank",
        "cut state:hazel state:oak",
        "structure",
        "stats",
        "roles --by kind",
        "groups --runs 3",
        "groups --given kind",
        "rank --measure tie-betweenness",
        "rank --measure betweenness --group state:oak,state:hazel",
        "obligations state:hazel",
        "path leader:nils institution:league",
        "why state:oak state:hazel",
    ];

    [Theory]
    [MemberData(nameof(Answering))]
    public async Task Both_formats_for_programs_hold_the_same_rows(string command)
    {
        var tsv = await Kazcsto.RunAsync(data.Folder, $"{command} --format tsv");
        var json = await Kazcsto.AnswerAsync(data.Folder, $"{command} --format json");

        (tsv.ExitCode, json.ExitCode, tsv.Errors, json.Errors).ShouldBe((0, 0, "", ""));
        var columns = tsv.OutputLines[0].Split('\t');
        columns.ShouldBeUnique();
        tsv.OutputLines.ShouldAllBe(line => line.Split('\t').Length == columns.Length);
        using var rows = JsonDocument.Parse(json.Output);
        rows.RootElement.GetArrayLength().ShouldBe(tsv.OutputLines.Length - 1);
        rows.RootElement.GetArrayLength().ShouldBeGreaterThan(0);
        rows.RootElement[0].EnumerateObject().Select(p => p.Name).ShouldBe(columns);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check")]
    [InlineData("report")]
    [InlineData("rank")]
    [InlineData("explain")]
    [InlineData("cut")]
    [InlineData("structure")]
    [InlineData("stats")]
    [InlineData("roles")]
    [InlineData("groups")]
    [InlineData("obligations")]
    [InlineData("path")]
    [InlineData("why")]
    [InlineData("diagram")]
    [InlineData("export")]
    public async Task Every_command_explains_itself(string command)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, $"{command} --help");

        (answer.ExitCode, answer.Errors).ShouldBe((0, ""));
        answer.Output.ShouldContain("--at");
        answer.Output.ShouldContain("Usage:");
    }

    [Theory]
    [InlineData("diagram --format svg", "<svg")]
    [InlineData("diagram state:hazel --format svg", "<svg")]
    [InlineData("diagram --path leader:nils institution:league --format svg", "<svg")]
    [InlineData("diagram --format dot", "digraph")]
    public async Task A_diagram_goes_to_standard_output(string command, string expected)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, command);

        (answer.ExitCode, answer.Errors).ShouldBe((0, ""));
        answer.Output.ShouldContain(expected);
    }

    [Theory]
    [InlineData("dot", "network.dot")]
    [InlineData("graphml", "network.graphml")]
    [InlineData("json", "network.json")]
    [InlineData("csv", "nodes.csv")]
    public async Task An_export_goes_into_a_folder(string form, string file)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, $"export --as {form} --out made-{form}");

        (answer.ExitCode, answer.Output).ShouldBe((0, ""));
        File.Exists(Path.Combine(data.Folder, $"made-{form}", file)).ShouldBeTrue(answer.Errors);
    }

    [Fact]
    public async Task Certain_and_known_by_leave_claims_out()
    {
        // By then the agreement on relief was only possibly in force, and what is known of it was published in 2023.
        const string Day = "--at 2010-06-12";
        var all = await TiesAsync(Day);
        var certain = await TiesAsync($"{Day} --certain");
        var known = await TiesAsync($"{Day} --known-by 2022-01-20");
        var history = await TiesAsync("--at all");

        certain.ShouldBeLessThan(all);
        known.ShouldBeLessThan(all);
        history.ShouldBeGreaterThan(all);
    }

    private async Task<int> TiesAsync(string options)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, $"explain state:hazel --format tsv {options}");
        return answer.OutputLines.Length;
    }
}
