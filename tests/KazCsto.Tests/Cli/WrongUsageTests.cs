using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

public sealed class WrongUsageTests
{
    [Theory]
    [InlineData("rnk", "'rnk' is not a command; did you mean 'rank'?")]
    [InlineData("rank --measure pagernk", "'pagernk' is not a measure; did you mean 'pagerank'?")]
    [InlineData("explain state:hazle", "'state:hazle' is not a node; did you mean 'state:hazel'?")]
    [InlineData(
        "rank --measure pagerank --at 2022-13-01",
        "'2022-13-01' is not a day; expected one such as 2022-01-09, or all"
    )]
    [InlineData("check --data nowhere", "'nowhere' is not a folder; expected one that holds seeds/ and graph/")]
    public async Task Seen_from_outside_wrong_usage_ends_with_code_2(string arguments, string expected) =>
        ShouldBeUsage(await Kazcsto.RunAsync(League.Root, arguments), expected);

    [Theory]
    [InlineData("rank --mesure pagerank", "'--mesure' is not an option of this command; did you mean '--measure'?")]
    [InlineData("check surplus", "'surplus' is one word too many")]
    [InlineData(
        "rank --measure pagerank --projection influenc",
        "'influenc' is not a projection; did you mean 'influence'?"
    )]
    [InlineData(
        "why state:oak state:hazel --projection influenc",
        "'influenc' is not a projection; did you mean 'influence'?"
    )]
    [InlineData("rank --measure pagerank --kind stat", "'stat' is not a kind of node; did you mean 'state'?")]
    [InlineData("path state:hazel state:oka", "'state:oka' is not a node; did you mean 'state:oak'?")]
    [InlineData(
        "cut state:hazel state:oak --only membr-of",
        "'membr-of' is not a kind of tie; did you mean 'member-of'?"
    )]
    [InlineData("rank --measure pagerank --at 2022", "'2022' is not a day; expected one such as 2022-01-09, or all")]
    [InlineData("check --known-by soon", "'soon' is not a day; expected one such as 2022-01-09")]
    [InlineData("path state:hazel state:oak -k 0", "-k 0 is not possible; expected 1 to 10000")]
    [InlineData("path state:hazel state:oak --max-hops 0", "--max-hops 0 allows no path; expected 1 or more")]
    [InlineData("diagram state:hazel --hops 0", "--hops 0 shows nothing; expected 1 or more")]
    [InlineData("rank --measure pagerank --top 0", "--top 0 shows nothing; expected 1 or more")]
    [InlineData("explain state:hazel --measure pagerank --top -1", "--top -1 shows nothing; expected 1 or more")]
    [InlineData("rank --measure pagerank --top ten", "'ten' in --top is not a whole number")]
    [InlineData("check --format pdf", "'pdf' is not valid here; expected table, tsv, csv, json or html")]
    [InlineData("check --format jsn", "'jsn' is not valid here; did you mean 'json'?")]
    [InlineData(
        "export --as gexf",
        "'gexf' is not valid here; expected dot, graphml, csv, json, cypher or neo4j-import"
    )]
    [InlineData(
        "rank --measure out-harmonic --projection obligation",
        "the projection 'obligation' gives no lengths, so distances can only count hops; add --by hops"
    )]
    [InlineData(
        "rank --measure dependence --projection influence",
        "the projection 'influence' names no families of ties; use --projection security"
    )]
    [InlineData("obligations leader:tom", "leader:tom is a leader; only a state can be owed help")]
    [InlineData("obligations state:hazel --at all", "obligations hold on a day; name one with --at instead of all")]
    [InlineData("report --at all", "a report is about a day; name one with --at instead of all")]
    [InlineData("cut state:hazel state:hazel", "state:hazel cannot be separated from itself")]
    [InlineData("diagram --format png", "a png needs Graphviz: add --engine dot, or take --format svg")]
    public async Task Wrong_usage_is_told_in_one_line_with_what_is_valid(string arguments, string expected) =>
        ShouldBeUsage(await Kazcsto.AnswerAsync(League.Root, arguments), expected);

    [Theory]
    [InlineData("path a", "to")]
    [InlineData("rank", "--measure")]
    [InlineData("export", "--as")]
    [InlineData("check --at", "--at")]
    public async Task What_is_missing_is_named(string arguments, string missing)
    {
        var answer = await Kazcsto.RunAsync(League.Root, arguments);

        answer.ExitCode.ShouldBe(2);
        answer.ErrorLines[0].ShouldContain($"'{missing}'");
        answer.ErrorLines[1].ShouldBe($"kazcsto: see 'kazcsto {arguments.Split(' ')[0]} --help'");
    }

    [Theory]
    [InlineData(
        "explain treaty:league-1992 --measure pagerank",
        "kazcsto: Forest Treaty (treaty:league-1992) has no arc in the projection 'influence' on 9 January 2022"
    )]
    [InlineData(
        "explain institution:league --at 1900-01-01",
        "kazcsto: League of Forest States (institution:league) does not exist on 1 January 1900; try another --at, or --at all"
    )]
    public async Task Where_the_data_have_no_answer_the_exit_code_is_1(string arguments, string expected)
    {
        var answer = await Kazcsto.RunAsync(League.Root, arguments);

        (answer.ExitCode, answer.Output, answer.Errors).ShouldBe((1, "", expected + "\n"));
    }

    private static void ShouldBeUsage(Answer answer, string expected)
    {
        answer.ExitCode.ShouldBe(2, answer.Errors);
        answer.Output.ShouldBe("");
        answer.WithoutStackTrace().ErrorLines[0].ShouldBe($"kazcsto: {expected}");
        answer
            .ErrorLines.Skip(1)
            .ShouldAllBe(line => line.StartsWith("kazcsto: see 'kazcsto ", StringComparison.Ordinal));
    }
}
