using KazCsto.Tests.Graphs.EdgeLists;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class StatsCommandTests(SharedData data) : IClassFixture<SharedData>
{
    private const string Variable = "KAZCSTO_DATASETS";
    private const string Kite = "a b\nb c\nc a\nc d\nd d\na b\n";

    [Fact]
    public async Task A_kite_is_told_in_numbers()
    {
        (await StatsAsync(Kite)).ShouldBe(
            new Dictionary<string, string>
            {
                ["nodes"] = "4",
                ["ties"] = "4",
                ["loops dropped"] = "1",
                ["duplicates merged"] = "1",
                ["density"] = "0.666666666667",
                ["parts"] = "1",
                ["largest part"] = "4",
                ["cut points"] = "1",
                ["bridges"] = "1",
                ["blocks"] = "2",
                ["largest block"] = "3",
                ["degree, least"] = "1",
                ["degree, lower quartile"] = "1",
                ["degree, median"] = "2",
                ["degree, upper quartile"] = "2",
                ["degree, most"] = "3",
                ["degree, mean"] = "2",
                ["transitivity"] = "0.6",
                ["average clustering"] = "0.583333333333",
                ["degree assortativity"] = "-0.714285714286",
                ["largest core number"] = "2",
                ["diameter"] = "2",
                ["radius"] = "1",
                ["average path"] = "1.33333333333",
                ["pairs with a path"] = "1",
                ["efficiency"] = "0.833333333333",
                ["nodes by degree 1"] = "1",
                ["nodes by degree 2"] = "2",
                ["nodes by degree 3"] = "1",
            },
            ignoreOrder: true
        );
    }

    [Fact]
    public async Task With_a_direction_parts_are_weak_and_strong_and_degrees_out_and_in()
    {
        var stats = await StatsAsync("a b\nb a\nb c\nd e\n", "--directed");

        stats["arcs"].ShouldBe("4");
        (stats["weak parts"], stats["largest weak part"]).ShouldBe(("2", "3"));
        (stats["strong parts"], stats["largest strong part"]).ShouldBe(("4", "2"));
        stats["reciprocity"].ShouldBe("0.5");
        (stats["out-degree, most"], stats["in-degree, most"]).ShouldBe(("2", "1"));
        stats["nodes by in-degree 0"].ShouldBe("1");
        stats["diameter"].ShouldBe("2");
    }

    [Fact]
    public async Task A_loop_alone_beside_a_tie_has_no_distance_and_no_block()
    {
        var stats = await StatsAsync("a b\nc c\n");

        (stats["parts"], stats["degree, least"], stats["blocks"]).ShouldBe(("2", "0", "1"));
        stats["pairs with a path"].ShouldBe("0.333333333333");
    }

    [Theory]
    [InlineData("snap/Wiki-Vote.txt", "--directed", "largest strong part", "1300")]
    [InlineData("snap/CA-GrQc.txt", "--skip-lines 1", "loops dropped", "12")]
    [InlineData("snap/CA-GrQc.txt", "--skip-lines 1", "diameter", "17")]
    public async Task Public_networks_have_the_numbers_that_their_owners_state(
        string file,
        string options,
        string what,
        string expected
    )
    {
        var path = Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", file);
        if (!File.Exists(path))
        {
            Assert.Skip($"Set {Variable} to a folder that holds {file}.");
        }

        var answer = await AskAsync($"--edges {path} {options}");

        Told(answer)[what].ShouldBe(expected);
    }

    [Fact]
    public async Task The_land_borders_of_2016_join_132_states_and_17_hops_at_most()
    {
        const string file = "cow/contdir.csv";
        var path = Path.Combine(Environment.GetEnvironmentVariable(Variable) ?? "", file);
        if (!File.Exists(path))
        {
            Assert.Skip($"Set {Variable} to a folder that holds {file}.");
        }

        var borders = File.ReadLines(path)
            .Select(line => line.Split(','))
            .Where(cells => cells[5] == "1" && cells[7] == "201612")
            .Select(cells => $"{cells[1]} {cells[3]}\n");

        var stats = await StatsAsync(string.Concat(borders));

        (stats["nodes"], stats["ties"]).ShouldBe(("158", "316"));
        (stats["largest part"], stats["diameter"]).ShouldBe(("132", "17"));
    }

    [Theory]
    [InlineData("--projection contagin", "'contagin' is not a projection; did you mean 'contagion'?")]
    [InlineData("--directed", "--directed says how an edge list is read; name one with --edges")]
    [InlineData("--format xml", "'xml' is not valid here; did you mean 'html'?")]
    public async Task What_does_not_go_is_told_in_one_line(string options, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, $"stats {options}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    [Fact]
    public async Task A_file_that_is_not_there_and_a_day_without_arcs_are_no_answer()
    {
        var missing = await Kazcsto.AnswerAsync(data.Folder, "stats --edges nowhere.el");
        var early = await Kazcsto.AnswerAsync(League.Root, "stats --projection security --at 1500-01-01");

        (missing.ExitCode, missing.Output).ShouldBe((1, ""));
        (early.ExitCode, early.Errors).ShouldBe(
            (1, "kazcsto: there is no arc in the projection 'security' on 1 January 1500\n")
        );
    }

    [Fact]
    public async Task The_table_fits_a_narrow_screen()
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, "stats");

        answer.Errors.ShouldBe("");
        answer.OutputLines.Skip(1).ShouldAllBe(line => line.Length <= 80);
    }

    private async Task<Dictionary<string, string>> StatsAsync(string text, string options = "")
    {
        using var folder = new EdgeFolder();
        return Told(await AskAsync($"--edges {folder.Write(text)} {options}"));
    }

    private Task<Answer> AskAsync(string options) =>
        Kazcsto.AnswerAsync(data.Folder, $"stats --format tsv --quiet {options}");

    private static Dictionary<string, string> Told(Answer answer)
    {
        answer.Errors.ShouldBe("");
        return answer
            .OutputLines.Skip(1)
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => $"{cells[0]} {cells[1]}".Trim(), cells => cells[2]);
    }
}
