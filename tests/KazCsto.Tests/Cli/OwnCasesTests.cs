using System.Text.Json;
using KazCsto.Tests.Import;

namespace KazCsto.Tests.Cli;

/// <summary><c>qca</c> and <c>compare</c> on the cases of the data folder, from outside.</summary>
public sealed class OwnCasesTests : IDisposable
{
    private readonly DataFolder _data = DataFolder.Copy();

    [Fact]
    public async Task Without_a_table_the_cases_of_the_data_folder_are_analysed()
    {
        var answer = await AnswerAsync("qca --outcome force");

        answer.Output.ShouldContain("csQCA of force: 10 cases, 4 conditions");
        answer.Output.ShouldContain("P1: external-framing*russian-facility => force");
        answer.Output.ShouldContain("  Georgia 2008* is left out; not known: asked the CSTO");
        answer.Output.ShouldContain(
            "without the cases beyond the article: parsimonious external-framing*~third-state-opponent or external-framing*russian-facility"
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
        answer.Output.ShouldContain("<th scope=\"row\"><details><summary>asked the CSTO</summary>");
        answer.Output.ShouldContain("<td class=\"yes centre\"><details><summary>yes</summary>");
    }

    [Fact]
    public async Task A_contested_answer_is_tried_the_other_way_and_named_with_its_sources()
    {
        var answer = await AnswerAsync("qca --outcome force --conditions asked,forces-failed --cases article");

        answer.Output.ShouldContain("each contested answer read the other way");
        answer.Output.ShouldContain("Kyrgyzstan 2010: forces-failed read as no");
        answer.Output.ShouldContain("Kazakhstan 2022: own security forces failed is contested, and was read as yes");
    }

    [Fact]
    public async Task A_claim_that_is_turned_turns_the_solution()
    {
        _data.Edit("seeds/dependence.csv", "state:rus,depends-on,facility:baikonur", "state:rus,depends-on,base:kant");

        (await AnswerAsync("qca --outcome force")).Output.ShouldNotContain(
            "P1: external-framing*russian-facility => force"
        );
    }

    [Theory]
    [InlineData("qca --outcome forse", "'forse' is not a cut of the outcome; did you mean 'force'?")]
    [InlineData(
        "qca --outcome force --conditions askd",
        "'askd' is not a condition of graph/conditions.yaml; did you mean 'asked'?"
    )]
    [InlineData("qca --outcome force --fuzzy", "--fuzzy is about the cells of a table; name it with --cases FILE.csv")]
    [InlineData(
        "qca --outcome force --cases case:kaz-2021",
        "'case:kaz-2021' is not a node; did you mean 'case:kaz-2022'?"
    )]
    [InlineData("compare --cases state:kaz", "state:kaz is a state; expected a case such as case:arm-2021")]
    [InlineData("compare --cases article --centre case:arm-2022", "case:arm-2022 is not among the cases of --cases")]
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
            "Russia depends on a site there: the same in Kyrgyzstan 2005, Kyrgyzstan 2010, Tajikistan 2021*"
        );
        answer.Output.ShouldContain("Kyrgyzstan 2010 (material aid): alike in ");
        answer.Output.ShouldContain(
            "threat presented as external (one condition): wrong already in Belarus 2020*, Nagorno-Karabakh 2020, Armenia 2021; wrong in Armenia 2022*"
        );
    }

    [Fact]
    public async Task Before_Kazakhstan_no_case_had_the_outcome_and_there_is_no_rule()
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

        rows.ShouldNotContain(r => r.StartsWith("case:kaz-2022"));
        rows.ShouldContain(r => r.StartsWith("case:kgz-2010\tasked\tyes"));
    }

    private async Task<Answer> AnswerAsync(string words)
    {
        var answer = await Kazcsto.AnswerAsync(_data.Folder, words);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }

    public void Dispose() => _data.Dispose();
}
