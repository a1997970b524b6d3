using System.Globalization;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary>Broken data, seen from outside: one clear message for each problem, exit code 1, and nothing written.</summary>
public sealed class BrokenDataTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public async Task Without_the_offices_there_is_one_clear_error_and_no_output()
    {
        _data.Delete("seeds/offices.csv");

        var answer = await RefusedAsync("report");

        answer.ErrorLines.ShouldBe([
            "seeds/offices.csv: the file is missing; its first line must be from,kind,to,key,role,since,until,source,locator,credibility,stance,said_by,basis,note",
            "kazcsto: 1 problem; nothing was written",
        ]);
    }

    [Theory]
    [InlineData("from=state:hazle", "'state:hazle' is not a node; did you mean 'state:hazel'?")]
    [InlineData("from=leader:tom", "'leader:tom' is a leader; 'member-of' begins at a state")]
    [InlineData("kind=membr-of", "'membr-of' is not a kind of tie of this table; did you mean 'member-of'?")]
    [InlineData("kind=rivals", "'rivals' belongs in seeds/politics.csv")]
    [InlineData("since=2022-02-30", "'2022-02-30' in since is not a date; expected 2022, ")]
    [InlineData("since=2012|until=2002", "until 2002 is not after since 2012; until is the first day out")]
    [InlineData("locator=", "the locator is missing")]
    [InlineData("credibility=high", "'high' is not a valid credibility; expected 1, 2, 3, 4, 5 or 6")]
    [InlineData("stance=afirms", "'afirms' is not a valid stance; did you mean 'affirms'?")]
    [InlineData("basis=", "the basis is missing; expected observed, said, assessed or foreseen")]
    [InlineData("source=source:nobody-at-all", "'source:nobody-at-all' is not a source of seeds/sources.csv")]
    [InlineData("note=a \"quoted\" note", "a quote stands inside an unquoted cell; ")]
    public async Task A_row_that_is_broken_is_named_by_file_and_line(string cells, string expected)
    {
        var given = new Dictionary<string, string>
        {
            ["from"] = "state:hazel",
            ["kind"] = "member-of",
            ["to"] = "institution:league",
        };
        foreach (var cell in cells.Split('|'))
        {
            given[cell.Split('=')[0]] = cell.Split('=')[1];
        }

        var line = _data.AddRow("seeds/memberships.csv", [.. given.Select(g => (g.Key, g.Value))]);

        var answer = await RefusedAsync("report");

        answer.ErrorLines.ShouldHaveSingleProblem($"seeds/memberships.csv:{line}: {expected}");
    }

    [Fact]
    public async Task Check_prints_the_counts_and_then_every_problem()
    {
        _data.AddTie("memberships", "state:hazle member-of institution:league");
        _data.AddTie("offices", "leader:thom holds-office state:hazel");

        var answer = await RefusedAsync("check --format tsv");

        var all = answer.OutputLines[^1].Split('\t');
        all[0].ShouldBe("all");
        (Number(all[2]) + Number(all[3])).ShouldBe(Number(all[1]));
        all[3].ShouldBe("2");
        answer.ErrorLines.Length.ShouldBe(3);
        answer.ErrorLines[^1].ShouldBe("kazcsto: 2 problems; nothing was written");
    }

    [Theory]
    [InlineData("rank --measure pagerank")]
    [InlineData("explain state:hazel")]
    [InlineData("path leader:nils institution:league")]
    [InlineData("export --as dot")]
    [InlineData("diagram")]
    public async Task No_command_answers_from_broken_data(string command)
    {
        _data.AddTie("memberships", "state:hazle member-of institution:league");

        var answer = await RefusedAsync(command);

        answer.Output.ShouldBe("");
    }

    [Theory]
    [InlineData(
        "case: case:hazel-2022",
        "case: case:hazel-2202",
        "'case:hazel-2202' is not a node; did you mean 'case:hazel-2022'?"
    )]
    [InlineData("date: 2010-06-12", "date: 2010-06-42", "'2010-06-42' is not a day; expected one such as 2022-01-09")]
    [InlineData(
        "kinds: [state, leader]",
        "kinds: [stat, leader]",
        "'stat' is not a kind of node; did you mean 'state'?"
    )]
    [InlineData("pagerank: influence", "pagernk: influence", "'pagernk' is not a measure; did you mean 'pagerank'?")]
    [InlineData(
        "dependence: security",
        "dependence: secrity",
        "'secrity' is not a projection; did you mean 'security'?"
    )]
    public async Task A_plan_of_the_report_that_is_broken_is_refused(string right, string wrong, string expected)
    {
        _data.Edit("graph/report.yaml", right, wrong);

        var answer = await RefusedAsync("report");

        answer.ErrorLines[0].ShouldBe($"graph/report.yaml: {expected}");
    }

    [Fact]
    public async Task A_style_that_is_broken_is_refused()
    {
        _data.Edit("graph/style.yaml", "shape: doubled", "shape: dubled");

        var answer = await RefusedAsync("report");

        answer.ErrorLines[0].ShouldStartWith("graph/style.yaml");
        answer.ErrorLines[0].ShouldContain("did you mean 'doubled'?");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private async Task<Answer> RefusedAsync(string command)
    {
        var answer = await Kazcsto.RunAsync(_data.Folder, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(1, answer.Errors);
        Directory.GetFileSystemEntries(_data.Folder).Select(Path.GetFileName).Order().ShouldBe(["graph", "seeds"]);
        return answer;
    }

    public void Dispose() => _data.Dispose();
}

file static class ErrorLines
{
    public static void ShouldHaveSingleProblem(this string[] lines, string start)
    {
        lines.Length.ShouldBe(2, string.Join('\n', lines));
        lines[0].ShouldStartWith(start);
        lines[1].ShouldBe("kazcsto: 1 problem; nothing was written");
    }
}
