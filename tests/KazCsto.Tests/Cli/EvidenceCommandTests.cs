using System.Text.Json;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>rank --confidence</c> and <c>robust</c>, from outside.</summary>
public sealed class EvidenceCommandTests
{
    [Fact]
    public async Task A_ranking_says_how_sure_each_place_is()
    {
        var answer = await AnswerAsync("rank --measure betweenness --kind state --confidence --draws 300 --format tsv");

        answer.OutputLines[0].ShouldContain("\trank_from\trank_to\tp_first\tp_top3\texpected_rank\t");
        answer.Cells("node", "rank_from", "seed").First().ShouldBe("state:oak\t1\t1");
        answer.Cells("confidence").ShouldAllBe(text => text.StartsWith("300 networks drawn by the grades"));
    }

    [Fact]
    public async Task For_a_reader_the_shares_have_words_and_the_draws_their_seed()
    {
        var answer = await AnswerAsync("rank --measure betweenness --kind state --confidence --draws 300 --seed 7");

        answer.Output.ShouldContain("300 networks drawn by the grades of the claims (standard map), seed 7");
        answer.Output.ShouldMatch(@"Oak comes first: (very likely|almost certain) \(9\d(\.\d)? % of the draws\)\.");
    }

    [Fact]
    public async Task The_same_seed_gives_the_same_bytes_on_any_number_of_threads()
    {
        const string Command = "rank --measure pagerank --kind state --confidence --draws 200 --format json --threads ";

        (await AnswerAsync(Command + "2")).Output.ShouldBe((await AnswerAsync(Command + "1")).Output);
    }

    [Fact]
    public async Task The_fewest_claims_are_told_as_sentences_with_their_rows()
    {
        var answer = await AnswerAsync("robust --measure betweenness");

        answer.Output.ShouldContain("betweenness: Oak is first");
        answer.Output.ShouldContain("2: no set of fewer claims changes the first place");
        answer.Output.ShouldMatch(@"not: .+\n.+ \[[A-F][1-6]\]  seeds/\w+\.csv:\d+");
        answer.Output.ShouldContain("Without one source");
    }

    [Fact]
    public async Task For_a_program_each_fact_of_a_set_is_a_row()
    {
        var answer = await AnswerAsync("robust --measure betweenness --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var fewest = rows
            .RootElement.EnumerateArray()
            .Where(r => r.GetProperty("test").GetString() == "fewest-claims")
            .ToList();
        fewest.ShouldNotBeEmpty();
        fewest.ShouldAllBe(r => r.GetProperty("claims_at_most").GetInt32() == 2);
    }

    [Fact]
    public async Task A_diff_tells_what_began_and_whose_rank_moved()
    {
        var answer = await AnswerAsync("diff 2021-12-31 2022-01-09 --measure betweenness");

        answer.Output.ShouldContain("From 31 December 2021 to 9 January 2022");
        answer.Output.ShouldContain(
            "Nils of Hazel holds office in Security Board of Hazel as chair, 1999 to 2022-01-05"
        );
        answer.Output.ShouldContain("League force in Hazel is deployed to Hazel");
        answer.Output.ShouldContain("Ranks by betweenness that moved");
    }

    [Fact]
    public async Task Sources_are_listed_with_what_hangs_on_each()
    {
        var answer = await AnswerAsync("sources --format tsv");

        answer
            .OutputLines[0]
            .ShouldStartWith("source\tcited as\treliability\tread\tclaims\tonly witness of\tdiffers on\t");
        answer.OutputLines[1].ShouldStartWith("source:yearbook\tYearbook 2021\tA\tfull\t84\t");
    }

    [Fact]
    public async Task A_source_shows_what_it_alone_says_and_both_sides_where_it_differs()
    {
        var answer = await AnswerAsync("sources source:essay");

        answer.Output.ShouldContain("The only witness of (14)");
        answer.Output.ShouldMatch(@"Council decision on Hazel, date\n +2022-01-06 .+\n +2022-01-09  Essay");
    }

    [Fact]
    public async Task A_diff_is_rows_for_a_program()
    {
        var answer = await AnswerAsync("diff 2021-12-31 2022-01-09 --format tsv");

        answer
            .OutputLines[0]
            .ShouldStartWith("change\tabout\tsentence\tcaveat\trank_before\trank_after\tprobability\tcitation\t");
        answer.OutputLines.ShouldContain(l => l.StartsWith("ended\tholds-office|leader:nils|organ:hazel-board"));
    }

    [Theory]
    [InlineData("diff 2021-12-31 2022-13-09", "'2022-13-09' is not a day")]
    [InlineData("diff 2021-12-31 2022-01-09 --at 2022-01-09", "--at has no meaning here")]
    [InlineData("diff 2021-12-31 2022-01-09 --measure pagernk", "did you mean 'pagerank'?")]
    [InlineData("rank --measure pagerank --draws 10", "--draws says how --confidence is found")]
    [InlineData("rank --measure pagerank --confidence --draws 0", "--draws 0 draws nothing")]
    [InlineData("rank --measure dependence --confidence", "compares families of ties")]
    [InlineData("rank --edges x.el --measure pagerank --confidence", "an edge list")]
    [InlineData("rank --measure tie-betweenness --confidence", "ties and groups have none")]
    [InlineData("rank --measure pagerank --confidence --certain", "leave --certain out")]
    [InlineData("sources source:esay", "did you mean 'source:essay'?")]
    [InlineData("robust", "--measure or --path is missing")]
    [InlineData("robust --measure pagernk", "did you mean 'pagerank'?")]
    [InlineData("robust --measure pagerank --kind stat", "did you mean 'state'?")]
    [InlineData("robust --measure dependence", "cannot be taken apart claim by claim")]
    public async Task A_slip_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);

        answer.WithoutStackTrace().ExitCode.ShouldBe(2);
        answer.Errors.ShouldContain(expected);
    }

    private static async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(League.Root, command);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
