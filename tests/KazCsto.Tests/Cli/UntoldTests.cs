using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary>A question for which the vocabulary has no kind is refused, and not answered by "nothing".</summary>
public sealed class UntoldTests : IDisposable
{
    private const string Deciders =
        "it cannot be told who decides on help: no kind of tie of graph/schema.yaml means 'decided-by' (is applied by the decision of a body)";

    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public async Task The_report_does_not_say_that_nobody_decides()
    {
        Rename("decided-by", "decided-in");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, $"report --out {_data.PathOf("out")}");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain(Capital(Deciders));
        answer.Output.ShouldNotContain("Nothing is claimed");
        _data.Text("out/report.html").ShouldContain(Capital(Deciders));
        _data.Text("out/report.html").ShouldNotContain("Nothing is claimed");
    }

    [Theory]
    [InlineData("obligations state:hazel --at 2022-01-06", true)]
    [InlineData("obligations state:oak --of --at 2022-01-06", true)]
    [InlineData("obligations state:hazel --at 2022-01-06 --format json", false)]
    public async Task Obligations_say_that_it_cannot_be_told_who_decides(string command, bool isForReaders)
    {
        Rename("decided-by", "decided-in");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, command);

        answer.ExitCode.ShouldBe(0, answer.Errors);
        (isForReaders ? answer.Output : answer.Errors).ShouldContain(Deciders[1..]);
    }

    [Fact]
    public async Task Check_lists_what_cannot_be_told_and_the_kind_that_may_be_meant()
    {
        Rename("decided-by", "decided-in");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, "check");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer
            .OutputLines[^2..]
            .ShouldBe([
                "What this vocabulary cannot tell",
                $"  obligations: {Deciders}; 'decided-in' could say means: decided-by",
            ]);
    }

    [Fact]
    public async Task A_program_that_reads_check_finds_it_beside_the_counts()
    {
        Rename("decided-by", "decided-in");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, "check --format tsv");

        answer.OutputLines[^1].ShouldStartWith("all\t");
        answer.Errors.ShouldBe($"kazcsto: obligations: {Deciders}; 'decided-in' could say means: decided-by\n");
    }

    [Theory]
    [InlineData("member-of", "member-of-x", "power institution:league")]
    [InlineData("case", "crisis", "compare")]
    [InlineData("case", "crisis", "trigger")]
    [InlineData("case", "crisis", "hypotheses")]
    [InlineData("case", "crisis", "qca --outcome force")]
    [InlineData("exists", "exists-x", "trigger")]
    [InlineData("scope", "scope-x", "compare --cases article")]
    [InlineData("duty", "duty-x", "obligations state:hazel")]
    [InlineData("duty", "duty-x", "rank --projection security --measure dependence")]
    [InlineData("leases", "leases-x", "query bases")]
    public async Task A_command_whose_meaning_is_missing_says_which_and_fails(string name, string other, string command)
    {
        Rename(name, other);

        var answer = await Kazcsto.AnswerAsync(_data.Folder, command);

        answer.ExitCode.ShouldBe(1, answer.Output);
        answer.Output.ShouldBe("");
        answer.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("kazcsto: it cannot be told ");
        answer.Errors.ShouldContain($"of graph/schema.yaml means '{name}'");
        if (other.StartsWith(name, StringComparison.Ordinal))
        {
            answer.Errors.ShouldContain($"; '{other}' could say means: {name}");
        }
    }

    [Theory]
    [InlineData("consensus", "it means neither consensus nor majority")]
    [InlineData("rule", "no property of graph/schema.yaml means 'rule'")]
    [InlineData("finances", "no kind of tie of graph/schema.yaml means 'finances'")]
    public async Task Power_says_what_it_cannot_count(string name, string expected)
    {
        Rename(name, $"{name}-x");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, "power institution:league");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain(expected);
        answer.Output.ShouldNotContain("decides for itself");
        answer.Output.ShouldNotContain("No decision rule is known");
        answer.Output.ShouldNotContain("No share of the budget is known");
    }

    private void Rename(string name, string other) => _data.Renamed(n => n == name ? other : n, says: false);

    private static string Capital(string text) => $"I{text[1..]}";

    public void Dispose() => _data.Dispose();
}
