using System.Text.Json;
using KazCsto.Tests.Model;

namespace KazCsto.Tests.Cli;

/// <summary><c>trigger</c>, from outside.</summary>
public sealed class TriggerCommandTests(SharedData data) : IClassFixture<SharedData>
{
    [Fact]
    public async Task A_case_is_told_with_its_text_both_sides_and_what_was_decided()
    {
        var answer = await AnswerAsync("trigger case:kaz-2022");

        answer.ExitCode.ShouldBe(0);
        answer
            .OutputLines[0]
            .ShouldBe("Kazakhstan 2022, by the texts in force on 5 January 2022 (Kazakh request to the CSTO)");
        answer.Output.ShouldContain("Article 4 of the Treaty (2010 text): is contested");
        answer.Output.ShouldContain("contested, rather yes: armed attack endangering the state");
        answer.Output.ShouldMatch(@"for: said by Kazakhstan: .+ \[B2\]");
        answer.Output.ShouldMatch(@"against: assessed: .+ \[B4\]");
        answer.Output.ShouldContain(
            "Kazakh request to the CSTO: ground: a terrorist threat by gangs trained abroad (said by Kassym-Jomart Tokayev)"
        );
        answer.Output.ShouldContain("Council decision on Kazakhstan invokes Article 3 of the Peacekeeping Agreement");
        answer.Output.ShouldContain("What hangs on what");
        answer.Output.ShouldContain("followed, on contested facts");
        answer.Output.ShouldContain("held up by: Parliament of Kyrgyzstan");
    }

    [Fact]
    public async Task Every_case_can_be_told_in_every_format()
    {
        foreach (var crisis in RealData.Network.Nodes.Where(n => n.Kind.Name == "case").Select(n => n.Id))
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
            @"Kyrgyzstan 2010 +\| Article 4 of the Treaty \(1992 text\) +\| contested +\| does not hold"
        );
        answer.Output.ShouldMatch(@"Kazakhstan 2022 +\| Article 4 of the Treaty \(2010 text\)");
        answer.Output.ShouldMatch(@"Georgia 2008 +\| none");
        answer.Output.ShouldContain("never asked = nobody asked the body that it names");
    }

    [Fact]
    public async Task For_a_program_each_condition_and_each_step_is_a_row()
    {
        var answer = await AnswerAsync("trigger case:kaz-2022 --format json");

        using var rows = JsonDocument.Parse(answer.Output);
        var all = rows.RootElement.EnumerateArray().ToList();
        var attack = all.Single(r =>
            r.GetProperty("rule").GetString() == "article-4-2010" && r.GetProperty("item").GetString() == "armed-attack"
        );
        attack.GetProperty("answer").GetString().ShouldBe("contested");
        attack.GetProperty("leans_yes").GetBoolean().ShouldBeTrue();
        attack.GetProperty("provision").GetString().ShouldBe("provision:cst-4-2010");
        all.Select(r => r.GetProperty("part").GetString())
            .Distinct()
            .ShouldBe(["fact", "bar", "decision", "without", "clock"]);
    }

    [Fact]
    public async Task One_provision_can_be_asked_for()
    {
        var answer = await AnswerAsync("trigger case:kaz-2022 --provision provision:pko-3");

        answer.Output.ShouldContain("Article 3 of the Peacekeeping Agreement: holds");
        answer.Output.ShouldNotContain("Article 4 of the Treaty (2010 text): is");
    }

    [Theory]
    [InlineData("trigger case:kaz-2202", 2, "'case:kaz-2202' is not a node; did you mean 'case:kaz-2022'?")]
    [InlineData("trigger state:kaz", 2, "state:kaz is a state; expected a case")]
    [InlineData(
        "trigger case:kaz-2022 --provision provision:cst-4-2011",
        2,
        "'provision:cst-4-2011' is not a provision with a rule; did you mean 'provision:cst-4-2010'?"
    )]
    [InlineData(
        "trigger case:kaz-2022 --provision provision:charter-7",
        2,
        "'provision:charter-7' is not a provision with a rule; expected "
    )]
    [InlineData(
        "trigger case:kaz-2022 --provision provision:cst-4-1992",
        1,
        "Article 4 of the Treaty (1992 text) is not applied to Kazakhstan 2022: not in force on that day"
    )]
    [InlineData("trigger case:kaz-2022 --known-by 1999-01-01", 1, "does not exist")]
    [InlineData(
        "trigger case:kgz-tjk-2022 --known-by 2022-10-01",
        1,
        "nothing known says when Kyrgyz-Tajik border 2022 began, as known by 1 October 2022"
    )]
    [InlineData("trigger case:kaz-2022 --at 2022-01-05", 2, "--at has no meaning here")]
    [InlineData("trigger --at 2022-01-05", 2, "--at has no meaning here")]
    public async Task What_cannot_be_answered_is_said(string command, int code, string expected)
    {
        var answer = await AnswerAsync(command);

        answer.ExitCode.ShouldBe(code);
        answer.Output.ShouldBe("");
        answer.Errors.ShouldContain(expected);
    }

    [Fact]
    public async Task As_known_a_year_later_the_denials_of_November_are_not_yet_there()
    {
        var answer = await AnswerAsync("trigger case:kaz-2022 --known-by 2022-10-31");

        answer.OutputLines[0].ShouldEndWith("as known by 31 October 2022");
        answer.Output.ShouldNotContain("Eurasianet, 8 Nov 2022");
    }

    private Task<Answer> AnswerAsync(string arguments) => Kazcsto.AnswerAsync(data.Folder, arguments);
}
