using KazCsto.Answers;
using KazCsto.Answers.Rankings;
using KazCsto.Evidence;
using KazCsto.Export.Writers;
using KazCsto.Networks.Projections;
using KazCsto.Power.Rankings;
using KazCsto.Tests.Model;
using KazCsto.Tests.Networks.Projections;

namespace KazCsto.Tests.Answers.Rankings;

public sealed class RankingAnswerTests
{
    private static readonly Network Network = new Facts()
        .Tie("state:a supplies-arms state:b")
        .Tie("state:a supplies-arms state:c")
        .Tie("leader:x supports state:a")
        .Network;

    private static readonly Network Mutual = new Facts()
        .Tie("state:a supplies-arms state:b")
        .Tie("state:b supplies-arms state:a")
        .Network;

    private static readonly Ranking OutDegree = OutDegreeOf(Network);

    [Fact]
    public void Every_row_says_what_it_holds_for()
    {
        var answer = AnswerTo(new(OutDegree));

        var rows = Answer.RowsOf([answer]).Objects.Select(row => row.ToDictionary()).ToList();

        rows.Count.ShouldBe(4);
        rows.ShouldAllBe(row => (string)row["date"]! == "all" && (string)row["projection"]! == "test");
        rows.ShouldAllBe(row => (string)row["convention"]! == OutDegree.Convention);
        rows.ShouldAllBe(row => (int)row["network_nodes"]! == 4 && (int)row["network_ties"]! == 3);
        rows.ShouldAllBe(row => !row.ContainsKey("seed"));
    }

    [Fact]
    public void Where_chance_had_a_part_every_row_has_the_seed_and_what_was_drawn()
    {
        var options = new KazCsto.Graphs.Rankings.MeasureOptions { Seed = 7 };
        var shares = Confidence.Of(OutDegree, Network, options, 5);

        var answer = AnswerTo(new(OutDegree, shares), seed: 7);

        var row = Answer.RowsOf([answer]).Objects.First().ToDictionary();
        row["seed"].ShouldBe(7L);
        row["confidence"].ShouldBe(shares.Convention);
        answer.Blocks.ShouldContain(new Remark($"how sure: {shares.Convention}"));
    }

    [Theory]
    [InlineData(1, "a")]
    [InlineData(2, "a b c")]
    public void The_first_of_the_kind_that_is_asked_for_are_shown_with_all_who_share_the_last_place(
        int top,
        string expected
    )
    {
        var answer = AnswerTo(new(OutDegree), kind: "state", top: top);

        string.Join(' ', answer.Blocks.OfType<Grid>().Single().Cells.Select(cells => cells[1])).ShouldBe(expected);
        string.Join(' ', answer.Rows.Cells.Select(cells => cells[5])).ShouldBe(expected);
    }

    [Fact]
    public void Where_all_have_one_score_that_is_said_and_nobody_is_listed()
    {
        var answer = AnswerTo(new(OutDegreeOf(Mutual)));

        answer.Blocks.OfType<Grid>().ShouldBeEmpty();
        answer
            .Blocks.OfType<Line>()
            .ShouldHaveSingleItem()
            .Says.Text.ShouldBe("2 states have one score, 1: none is before another.");
        answer.Rows.Cells.Count().ShouldBe(2);
    }

    [Fact]
    public void How_sure_each_place_is_stands_there_where_all_have_one_score_too()
    {
        var ranking = OutDegreeOf(Mutual);

        var answer = AnswerTo(new(ranking, Confidence.Of(ranking, Mutual, new(), 5)));

        answer.Blocks.OfType<Grid>().ShouldHaveSingleItem().Cells.Count().ShouldBe(2);
    }

    [Fact]
    public void A_file_of_whole_rankings_has_eleven_columns_and_nothing_for_spreadsheets()
    {
        using var output = new StringWriter();

        CsvAnswer.WriteRaw([RankingAnswer.AllRows([OutDegree])], output);

        output
            .ToString()
            .ShouldBe(
                """
                date,projection,measure,kind,node,name,score,rank,tied,counted,coded
                all,test,out-degree,state,state:a,a,2,1,false,true,
                all,test,out-degree,state,state:b,b,0,2,true,true,
                all,test,out-degree,state,state:c,c,0,2,true,true,
                all,test,out-degree,leader,leader:x,x,1,1,false,true,

                """
            );
    }

    private static Ranking OutDegreeOf(Network network) =>
        Ranking.Of(
            Projection.Of(
                network,
                Rules.Of([("supplies-arms", Moves.FromMovesTo, 1), ("supports", Moves.FromMovesTo, 1)])
            ),
            Measures.Find("out-degree")!,
            new()
        );

    private static Answer AnswerTo(SureRanking sure, string? kind = null, int top = 10, ulong seed = 1) =>
        RankingAnswer.All([sure], new(Network, Network), kind, top, seed).Single();
}
