using System.Text.Json;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>trigger</c>, from outside.</summary>
public sealed class TriggerCommandTests
{
    [Fact]
    public async Task A_case_is_told_with_its_text_both_sides_and_what_was_decided()
    {
        var answer = await AnswerAsync("trigger case:hazel-2022");

        answer.ExitCode.ShouldBe(0);
        answer.OutputLines[0].ShouldBe("Hazel 2022, by the texts in force on 5 January 2022 (Request of Hazel)");
        answer.Output.ShouldContain("Article 4 of the Forest Treaty (2010 text): is contested");
        answer.Output.ShouldContain("contested, rather yes: armed attack endangering the state");
        answer.Output.ShouldMatch(@"for: said by Tom of Hazel: .+ \[B2\]");
        answer.Output.ShouldMatch(@"against: assessed: .+ \[C2\]");
        answer.Output.ShouldContain(
            "Council decision on Hazel: ground: threats to security and sovereignty, among others by outside interference (said by Olga of Alder)"
        );
        answer.Output.ShouldContain("Council decision on Hazel invokes Article 4 of the Forest Treaty (2010 text)");
        answer.Output.ShouldContain("What hangs on what");
        answer.Output.ShouldContain("followed, on contested facts");
        answer.Output.ShouldContain("held up by: Parliament of Holly");
    }

    [Fact]
    public async Task Every_case_can_be_told_in_every_format()
    {
        foreach (var crisis in League.Network.Nodes.Where(n => n.Kind.Name == "case").Select(n => n.Id))
        {
            foreach (var format in new[] { "table", "tsv", "csv", "json", "html" })
            {
                var answer = await AnswerAsync($"trigger {crisis} --format {format}");
                answer.ExitCode.ShouldBe(0, crisis);
                answer.Errors.ShouldBe("");
            }
        }
    }

    [Fact]
    public async Task Without_a_case_all_are_in_a_table_with_the_words_explained()
    {
        var answer = await AnswerAsync("trigger");

        answer.Output.ShouldMatch(
            @"Holly 2010 +\| Article 4 of the Forest Treaty \(1992 text\) +\| contested +\| does not hold"
        );
        answer.Output.ShouldMatch(@"Hazel 2022 +\| Article 4 of the Forest Treaty \(2010 text\)");
        answer.Output.ShouldMatch(@"Elm 2008 +\| none");
        answer.Output.ShouldContain("never asked = nobody asked the body that it names");
    }

    [Fact]
    public async Task For_a_program_each_condition_and_each_step_is_a_row()
    {
        var answer = await AnswerAsync("trigger case:hazel-2022 --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var all = rows.RootElement.EnumerateArray().ToList();
        var attack = all.Single(r =>
            r.GetProperty("rule").GetString() == "article-4-2010" && r.GetProperty("item").GetString() == "armed-attack"
        );
        attack.GetProperty("answer").GetString().ShouldBe("contested");
        attack.GetProperty("leans_yes").GetBoolean().ShouldBeTrue();
        attack.GetProperty("provision").GetString().ShouldBe("provision:l4-2010");
        all.Select(r => r.GetProperty("part").GetString())
            .Distinct()
            .ShouldBe(["fact", "bar", "decision", "without", "clock"]);
    }

    [Fact]
    public async Task One_provision_can_be_asked_for()
    {
        var answer = await AnswerAsync("trigger case:hazel-2022 --provision provision:relief-3");

        answer.Output.ShouldContain("Article 3 of the Relief Agreement: holds");
        answer.Output.ShouldNotContain("Article 4 of the Forest Treaty (2010 text): is");
    }

    [Theory]
    [InlineData("trigger case:hazel-2202", 2, "'case:hazel-2202' is not a node; did you mean 'case:hazel-2022'?")]
    [InlineData("trigger state:hazel", 2, "state:hazel is a state; expected a case")]
    [InlineData(
        "trigger case:hazel-2022 --provision provision:l4-2011",
        2,
        "'provision:l4-2011' is not a provision with a rule; did you mean 'provision:l4-2010'?"
    )]
    [InlineData(
        "trigger case:hazel-2022 --provision provision:non-interference",
        2,
        "'provision:non-interference' is not a provision with a rule; expected "
    )]
    [InlineData(
        "trigger case:hazel-2022 --provision provision:l4-1992",
        1,
        "Article 4 of the Forest Treaty (1992 text) is not applied to Hazel 2022: not in force on that day"
    )]
    [InlineData("trigger case:hazel-2022 --known-by 1999-01-01", 1, "does not exist")]
    [InlineData(
        "trigger case:holly-2022 --known-by 2022-10-01",
        1,
        "nothing known says when Holly 2022 began, as known by 1 October 2022"
    )]
    [InlineData("trigger case:hazel-2022 --at 2022-01-05", 2, "--at has no meaning here")]
    [InlineData("trigger --at 2022-01-05", 2, "--at has no meaning here")]
    public async Task What_cannot_be_answered_is_said(string command, int code, string expected)
    {
        var answer = await AnswerAsync(command);

        answer.ExitCode.ShouldBe(code);
        answer.Output.ShouldBe("");
        answer.Errors.ShouldContain(expected);
    }

    [Fact]
    public async Task What_was_published_later_is_not_yet_there()
    {
        var answer = await AnswerAsync("trigger case:hazel-2022 --known-by 2022-01-19");

        answer.OutputLines[0].ShouldEndWith("as known by 19 January 2022");
        answer.Output.ShouldNotContain("Herald, 20 Jan 2022");
        (await AnswerAsync("trigger case:hazel-2022")).Output.ShouldContain("Herald, 20 Jan 2022");
    }

    private static Task<Answer> AnswerAsync(string arguments) => Kazcsto.AnswerAsync(League.Root, arguments);
}
