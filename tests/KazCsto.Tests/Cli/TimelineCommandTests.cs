using System.Text.Json;
using System.Xml.Linq;

namespace KazCsto.Tests.Cli;

/// <summary><c>timeline</c>, from outside.</summary>
public sealed class TimelineCommandTests(SharedLeague data) : IClassFixture<SharedLeague>
{
    private const string Rows = "timeline --measure pagerank --from 2021-12 --until 2022-02";

    [Fact]
    public async Task A_reader_sees_whose_rank_moved_on_which_day_and_what_began()
    {
        var answer = await AnswerAsync("timeline --measure pagerank --from 2014 --until 2015");

        answer.Output.ShouldContain("pagerank of states, 1 January 2014 to 31 December 2014");
        answer.Output.ShouldContain("3 June 2014");
        answer.Output.ShouldContain("ended: Holly hosts Harbour base");
        answer.Output.ShouldContain("[A1]");
    }

    [Fact]
    public async Task Each_row_says_what_rank_says_of_its_day()
    {
        var answer = await AnswerAsync($"{Rows} --top all --format tsv");

        answer
            .OutputLines[0]
            .ShouldStartWith("date\tuntil\tnode\tname\tscore\trank\ttied\tpossible_ties\tbegan\tended");
        var rows = answer.OutputLines.Skip(1).Select(l => l.Split('\t')).Where(r => r.Length > 6).ToList();
        var day = rows[rows.Count / 2][0];
        var ranked = await AnswerAsync($"rank --measure pagerank --kind state --top all --format tsv --at {day}");
        var expected = ranked.OutputLines.Skip(1).Select(l => l.Split('\t')).Where(r => r.Length > 8);
        rows.Where(r => r[0] == day)
            .Select(r => (r[2], r[5], r[6]))
            .ShouldBe(expected.Select(r => (r[4], r[7], r[8])), ignoreOrder: true);
    }

    [Fact]
    public async Task Json_has_a_row_for_each_node_and_spell()
    {
        var answer = await AnswerAsync($"{Rows} --node state:hazel,state:oak --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        rows.RootElement.EnumerateArray()
            .Select(r => r.GetProperty("node").GetString())
            .Distinct()
            .ShouldBe(["state:hazel", "state:oak"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_file_named_svg_is_a_chart()
    {
        var file = Path.Combine(data.Folder, "timeline.svg");

        var answer = await AnswerAsync($"{Rows} --out {file}");

        answer.Output.ShouldBeEmpty();
        XDocument.Load(file).Root!.Name.LocalName.ShouldBe("svg");
        (await AnswerAsync($"{Rows} --format svg")).Output.ShouldBe(
            await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Ranks_are_drawn_on_a_page_as_well()
    {
        var scores = await AnswerAsync($"{Rows} --format html");
        var ranks = await AnswerAsync($"{Rows} --format html --ranks");

        scores.Output.ShouldContain("Pagerank of states");
        ranks.Output.ShouldContain("Ranks by pagerank of states");
    }

    [Theory]
    [InlineData("timeline --from 2001 --until 2002", "--measure is missing")]
    [InlineData("timeline --measure pagerank --from 2001", "--until")]
    [InlineData("timeline --measure pagernk --from 2001 --until 2002", "did you mean 'pagerank'?")]
    [InlineData("timeline --measure pagerank --from 2001~ --until 2002", "'2001~' in --from is not a day")]
    [InlineData("timeline --measure pagerank --from 2003 --until 2002", "--until 2002 is the first day out")]
    [InlineData(Rows + " --at 2022-01-09", "--at has no meaning here")]
    [InlineData(Rows + " --node leader:paul", "expected --kind leader")]
    [InlineData(Rows + " --node state:hazle", "did you mean 'state:hazel'?")]
    [InlineData(Rows + " --ranks", "--ranks says what --format svg draws")]
    [InlineData(Rows + " --restart state:hazel", "does not listen to --restart")]
    public async Task A_slip_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain(expected);
    }

    [Fact]
    public async Task Days_on_which_nobody_has_an_arc_have_no_answer()
    {
        var answer = await Kazcsto.AnswerAsync(
            data.Folder,
            "timeline --measure pagerank --kind base --from 2001 --until 2002"
        );

        answer.WithoutStackTrace().ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("no such base has an arc");
    }

    private async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, command);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
