using System.Text.Json;

namespace KazCsto.Tests.Cli;

public sealed class QueryCommandTests(SharedLeague data) : IClassFixture<SharedLeague>
{
    private const string Own = """
        // Which states are there?
        // :columns state
        MATCH (n:State) RETURN n.id AS state
        """;

    [Theory]
    [InlineData("who-must-defend")]
    [InlineData("who-must-defend.cypher")]
    [InlineData("queries/who-must-defend.cypher")]
    public async Task A_question_is_found_by_its_name_and_answered_in_memory(string file)
    {
        var answer = await Kazcsto.AnswerAsync(
            data.Folder,
            $"query {file} --param state=state:holly --param day=2010-06-12 --format tsv"
        );

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.OutputLines[0].ShouldStartWith("helper\thelper_id\t");
        answer.OutputLines.ShouldContain(line => line.StartsWith("Yew\tstate:yew\t"));
        answer.ErrorLines.ShouldBe(["Who must defend a state on a day, under which provision, and how sure is that?"]);
    }

    [Fact]
    public async Task Rows_for_programs_have_numbers_flags_and_nulls()
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, "query bases --format json --quiet");

        answer.Errors.ShouldBeEmpty();
        using var rows = JsonDocument.Parse(answer.Output);
        var dam = rows.RootElement.EnumerateArray().Single(r => r.GetProperty("site_id").GetString() == "facility:dam");
        dam.GetProperty("rent").GetDouble().ShouldBe(115);
        dam.GetProperty("certain").ValueKind.ShouldBe(JsonValueKind.True);
        rows.RootElement[0].GetProperty("rent").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public async Task An_answer_without_rows_is_an_answer()
    {
        var answer = await Kazcsto.AnswerAsync(
            data.Folder,
            "query who-must-defend --param state=state:cedar --format tsv"
        );

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.OutputLines.Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_was_not_published_yet_is_not_known()
    {
        var all = await Kazcsto.AnswerAsync(data.Folder, "query evidence --param id=case:hazel-2022 --format tsv");
        var then = await Kazcsto.AnswerAsync(
            data.Folder,
            "query evidence --param id=case:hazel-2022 --format tsv --known-by 2022-01-06"
        );

        then.OutputLines.Length.ShouldBeInRange(2, all.OutputLines.Length - 1);
    }

    [Theory]
    [InlineData("who-must-defnd", "'who-must-defnd' is not a query; did you mean 'who-must-defend'?")]
    [InlineData(
        "bases --param day=2022",
        "--param: '2022' is not a value of 'day'; expected a whole day such as 2022-01-09"
    )]
    [InlineData(
        "bases --param host=state:hazel",
        "--param: 'host' is not a parameter of queries/bases.cypher; expected operator or day"
    )]
    [InlineData(
        "who-must-defend --param state=state:hazle",
        "'state:hazle' is not a node; did you mean 'state:hazel'?"
    )]
    [InlineData("bases --param operator=Oak", "'Oak' is not a node; did you mean 'state:oak'?")]
    [InlineData(
        "evidence --param id=member-of|state:hazel|institution:leage|",
        "'member-of|state:hazel|institution:leage|' is not a tie; did you mean 'member-of|state:hazel|institution:league|'?"
    )]
    [InlineData(
        "bases --at 2010-06-12",
        "--at has no meaning here; a query has its days as parameters, and a column for what is certain"
    )]
    [InlineData(
        "bases --known-by 2010-06-12 --on http://localhost:1",
        "--known-by is for answers in memory; a server has what was pushed to it"
    )]
    [InlineData(
        "bases --on localhost",
        "'localhost' is not the address of a server; expected one such as http://localhost:7474"
    )]
    public async Task Wrong_usage_is_told_in_one_line_with_what_is_valid(string arguments, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, $"query {arguments}");

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldBe([$"kazcsto: {expected}"]);
    }

    [Theory]
    [InlineData("gds/pagerank")]
    [InlineData("gds/drop.cypher")]
    public async Task A_question_for_the_plugin_needs_a_server(string file)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, $"query {file}");

        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain("can only be answered by a server; name one with --on");
    }

    [Fact]
    public async Task A_query_of_ones_own_needs_a_server()
    {
        var file = Path.Combine(data.Folder, "own.cypher");
        await File.WriteAllTextAsync(file, Own, TestContext.Current.CancellationToken);

        var answer = await Kazcsto.AnswerAsync(data.Folder, $"query {file}");

        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain("own.cypher can only be answered by a server");
    }

    [Fact]
    public async Task A_file_without_its_first_lines_is_told_with_its_line()
    {
        var file = Path.Combine(data.Folder, "bare.cypher");
        await File.WriteAllTextAsync(file, "RETURN 1", TestContext.Current.CancellationToken);

        var answer = await Kazcsto.AnswerAsync(data.Folder, $"query {file}");

        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines.ShouldBe([$"kazcsto: {file}:1: no question; expected a first comment such as '// Who ...?'"]);
    }
}
