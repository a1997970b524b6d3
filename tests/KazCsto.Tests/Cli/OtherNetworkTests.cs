using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Cli;

/// <summary>A network of towns and guilds, without cases, law and offices, of whose kinds the program knows none.</summary>
public sealed class OtherNetworkTests
{
    private static readonly string Folder = RepositoryFolder.PathOf("tests/KazCsto.Tests/Data/trade");

    [Fact]
    public async Task Check_accepts_it_and_lists_what_cannot_be_told()
    {
        var answer = await Kazcsto.AnswerAsync(Folder, "check");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Errors.ShouldBe("");
        var untold = answer.OutputLines.SkipWhile(l => l != "What this vocabulary cannot tell").Skip(1).ToList();
        untold.ShouldAllBe(l => l.Contains("cannot be told") && l.Contains("of graph/schema.yaml means '"));
        untold.ShouldContain(
            "  compare: it cannot be told how cases differ: no kind of node of graph/schema.yaml means 'case' (a crisis that an institution answered or did not); no property of graph/schema.yaml means 'date' (the day on which it happens or begins)"
        );
    }

    [Theory]
    [InlineData("rank --measure pagerank", "Oak")]
    [InlineData("path town:ash town:elm", "Ash > Oak > Elm")]
    [InlineData("why town:ash town:elm", "Ash > Oak > Elm")]
    [InlineData("cut town:ash town:elm", "1 tie separates Ash from Elm")]
    [InlineData("stats", "arcs")]
    [InlineData("structure", "Cut points (1)")]
    [InlineData("explain town:oak", "900 hearths")]
    [InlineData("diff 1400-06-01 1402-05-01", "Began (2)")]
    [InlineData("timeline --measure pagerank --from 1400 --until 1403 --kind town", "1 Oak")]
    [InlineData("robust --measure pagerank --kind town", "Oak is first")]
    [InlineData("groups", "Group 1")]
    [InlineData("sources", "Toll rolls")]
    public async Task What_needs_no_meaning_is_answered(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(Folder, command);

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain(expected);
    }

    [Fact]
    public async Task The_report_ranks_it_and_asks_nothing_of_cases()
    {
        var folder = Directory.CreateTempSubdirectory("kazcsto-test-");

        var answer = await Kazcsto.AnswerAsync(Folder, $"report --out {folder.FullName}");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.OutputLines.ShouldContain("Who ranks first, and how sure is that?");
        answer.Output.ShouldNotContain("Nothing is claimed");
        var page = await File.ReadAllTextAsync(
            Path.Combine(folder.FullName, "report.html"),
            TestContext.Current.CancellationToken
        );
        page.ShouldNotContain("id=\"cases\"");
        page.ShouldNotContain("id=\"obligations\"");
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("power guild:millers", "member-of")]
    [InlineData("obligations town:ash", "duty")]
    [InlineData("compare", "case")]
    [InlineData("qca --outcome force", "case")]
    [InlineData("trigger", "case")]
    [InlineData("hypotheses", "case")]
    [InlineData("query bases", "operates")]
    public async Task What_needs_a_meaning_is_refused_with_its_name(string command, string meaning)
    {
        var answer = await Kazcsto.AnswerAsync(Folder, command);

        answer.ExitCode.ShouldBe(1);
        answer.Output.ShouldBe("");
        answer.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("kazcsto: it cannot be told ");
        answer.Errors.ShouldContain($"'{meaning}'");
    }

    [Fact]
    public async Task Where_no_kind_means_a_state_the_kind_is_asked_for()
    {
        var answer = await Kazcsto.AnswerAsync(Folder, "robust --measure pagerank");

        answer.ExitCode.ShouldBe(2);
        answer.Errors.ShouldBe("kazcsto: --kind is missing; expected town or guild\n");
    }
}
