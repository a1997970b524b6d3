using System.Text.Json;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary><c>qca</c> and <c>compare</c> on the cases of the data folder, from outside.</summary>
public sealed class OwnCasesTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.OfLeague();

    [Fact]
    public async Task Without_a_table_the_cases_of_the_data_folder_are_analysed()
    {
        var answer = await AnswerAsync("qca --outcome force");

        answer.Output.ShouldContain("csQCA of force: 7 cases, 4 conditions");
        answer.Output.ShouldContain("P2: external-framing*oak-facility => force");
        answer.Output.ShouldContain("  Elm 2008* is left out; not known: asked the League");
    }

    [Fact]
    public async Task Where_the_cases_beyond_the_article_carry_a_solution_that_is_said()
    {
        // Of those who asked, whose case nobody called a home affair and who had no third state against them, only Holly 2022 got no force.
        var answer = await AnswerAsync(
            "qca --outcome force --conditions asked,home-affair,third-state-opponent,external-framing"
        );

        answer.Output.ShouldContain("P1: ~third-state-opponent*external-framing => force");
        answer.Output.ShouldContain(
            "without the cases beyond the article: parsimonious asked*~home-affair*~third-state-opponent or ~third-state-opponent*external-framing"
        );
    }

    [Fact]
    public async Task The_document_says_what_of_the_data_was_looked_at()
    {
        var answer = await AnswerAsync("qca --outcome force --known-by 2022-12-31 --format json");

        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("restriction").GetString().ShouldBe("as known by 31 December 2022");
        json.RootElement.GetProperty("network_ties").GetInt32().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task On_a_page_every_answer_of_the_comparison_opens_to_its_claims()
    {
        var answer = await AnswerAsync("compare --cases article --format html");

        answer.Output.ShouldContain("<h2>The cases by their conditions</h2>");
        answer.Output.ShouldContain("<th scope=\"row\"><details><summary>asked the League</summary>");
        answer.Output.ShouldContain("<td class=\"yes centre\"><details><summary>yes</summary>");
    }

    [Fact]
    public async Task A_contested_answer_is_tried_the_other_way_and_named_with_its_sources()
    {
        var answer = await AnswerAsync("qca --outcome force --conditions asked,forces-failed --cases article");

        answer.Output.ShouldContain("each contested answer read the other way");
        answer.Output.ShouldContain("Holly 2010: forces-failed read as no");
        answer.Output.ShouldContain(
            "Holly 2010: own security forces failed is contested, and was read as yes  Courier, Jun 2010 ¶1 [B2]"
        );
    }

    [Fact]
    public async Task A_claim_that_is_turned_turns_the_solution()
    {
        _data.Edit("seeds/dependence.csv", "state:oak,depends-on,facility:dam", "state:oak,depends-on,base:cove");

        (await AnswerAsync("qca --outcome force")).Output.ShouldNotContain("external-framing*oak-facility => force");
    }

    [Theory]
    [InlineData("qca --outcome forse", "'forse' is not a cut of the outcome; did you mean 'force'?")]
    [InlineData(
        "qca --outcome force --conditions askd",
        "'askd' is not a condition of graph/conditions.yaml; did you mean 'asked'?"
    )]
    [InlineData("qca --outcome force --fuzzy", "--fuzzy is about the cells of a table; name it with --cases FILE.csv")]
    [InlineData(
        "qca --outcome force --cases case:hazel-2021",
        "'case:hazel-2021' is not a node; did you mean 'case:hazel-2022'?"
    )]
    [InlineData("compare --cases state:hazel", "state:hazel is a state; expected a case such as case:alder-2020")]
    [InlineData(
        "compare --cases article --centre case:holly-2022",
        "case:holly-2022 is not among the cases of --cases"
    )]
    [InlineData("compare --fitted-by soon", "'soon' is not a day; expected one such as 2022-01-09")]
    public async Task What_is_asked_wrongly_is_told_with_the_nearest(string words, string message)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, words);

        (answer.ExitCode, answer.Errors).ShouldSatisfyAllConditions(
            a => a.ExitCode.ShouldBe(2),
            a => a.Errors.ShouldContain(message)
        );
    }

    [Fact]
    public async Task A_fault_of_the_conditions_is_told_with_file_and_line()
    {
        _data.Edit("graph/conditions.yaml", "$state hosts base:?base", "$state hosst base:?base");

        var answer = await Kazcsto.AnswerAsync(_data.Folder, "compare");

        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("graph/conditions.yaml:");
        answer.Errors.ShouldContain("'hosst' is not a kind of tie; did you mean 'hosts'?");
    }

    [Fact]
    public async Task Compare_says_what_sets_a_case_apart_and_how_rules_fared_later()
    {
        var answer = await AnswerAsync("compare");

        answer.Output.ShouldContain(
            "Oak depends on a site there: the same in Holly 2010; contested or not known in Elm 2008*"
        );
        answer.Output.ShouldContain("Holly 2010 (material aid): alike in ");
        answer.Output.ShouldContain(
            "threat presented as external (one condition): wrong already in Alder 2020, Alder 2021; right in Holly 2022*"
        );
        answer.Output.ShouldContain(
            "asked the League (one condition): wrong already in Holly 2010, Alder 2021; wrong in Holly 2022*"
        );
    }

    [Fact]
    public async Task Before_the_case_at_the_centre_no_case_had_the_outcome_and_there_is_no_rule()
    {
        (await AnswerAsync("compare --fitted-by 2021-12-31")).Output.ShouldContain(
            "No case known by then had the outcome, so that there is nothing to fit."
        );
    }

    [Fact]
    public async Task For_a_program_every_cell_is_a_row_with_its_facts_and_sources()
    {
        var rows = JsonDocument
            .Parse((await AnswerAsync("compare --cases article --format json")).Output)
            .RootElement.EnumerateArray()
            .ToList();

        rows.Count.ShouldBe(6 * 18);
        rows.Where(r => r.GetProperty("answer").GetString() is "yes" or "contested")
            .ShouldAllBe(r => r.GetProperty("sources").GetString()!.Length > 0);
    }

    [Fact]
    public async Task What_nobody_had_published_yet_is_in_no_cell()
    {
        var rows = (await AnswerAsync("compare --known-by 2021-12-31 --format tsv")).OutputLines;

        rows.ShouldNotContain(r => r.StartsWith("case:hazel-2022"));
        rows.ShouldContain(r => r.StartsWith("case:holly-2010\tasked\tyes"));
    }

    private async Task<Answer> AnswerAsync(string words)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, words);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }

    public void Dispose() => _data.Dispose();
}
