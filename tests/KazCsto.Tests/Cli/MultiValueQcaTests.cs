using System.Text.Json;
using KazCsto.Tests.Cases.Qca;
using KazCsto.Tests.Import.CaseTables;

namespace KazCsto.Tests.Cli;

/// <summary><c>qca</c> of conditions with several values, and of some that do not matter, from outside.</summary>
public sealed class MultiValueQcaTests : IDisposable
{
    private const string Cuts = """
        DEV: { thresholds: [550, 850] }
        URB: { threshold: 50 }
        LIT: { threshold: 75 }
        IND: { threshold: 30 }
        STB: { threshold: 9.5, falling: true }
        SURV: { threshold: 0 }

        """;

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_published_multi_value_solutions_come_out_of_the_raw_figures()
    {
        var answer = await OfLipset("--outcome SURV --conditions DEV,URB,LIT,IND");

        answer.Output.ShouldStartWith("mvQCA of SURV: 18 cases, 4 conditions\n");
        answer.Output.ShouldContain("C1: DEV{2}*LIT{1}*IND{1} + DEV{1}*URB{0}*LIT{1}*IND{0} => SURV");
        answer.Output.ShouldContain("P1: DEV{2} + DEV{1}*IND{0} => SURV");
        answer.Output.ShouldMatch(@"\| P1 +\| all +\| +1 +\| +1 +\| +0\.875 ");
        answer.Output.ShouldContain("18 cases fill ");
        answer.Output.ShouldContain(" of the 24 rows; ");
        answer.Output.ShouldMatch(@"\| DEV\{2\} +\| +0\.625 ");
        answer.Output.ShouldContain("threshold of DEV 662");
    }

    [Fact]
    public async Task Values_in_the_cells_are_known_without_an_option()
    {
        var rows = Lipset.Rows("LC").Zip(Lipset.Rows("LR"));
        var cells = rows.Select(r =>
            $"{r.First.Case},{(r.Second.Figures[0] >= 850 ? 2 : r.First.Figures[0])},{r.First.Figures[3]},{r.First.Figures[5]}"
        );

        var answer = await AnswerAsync(
            $"case,DEV,IND,SURV\n{string.Join('\n', cells)}\n",
            "--outcome SURV --incl 1 --expect DEV{2} --format json"
        );

        using var json = JsonDocument.Parse(answer.Output);
        json.RootElement.GetProperty("method").GetString().ShouldBe("mvQCA");
        json.RootElement.GetProperty("parsimonious")
            .GetProperty("models")[0]
            .GetProperty("model")
            .GetString()
            .ShouldBe("DEV{2} + DEV{1}*IND{0}");
        json.RootElement.GetProperty("expectations")[0].GetString().ShouldBe("DEV{2}");
        json.RootElement.GetProperty("truth_table")[0].GetProperty("row").GetString().ShouldBe("00");
    }

    [Fact]
    public async Task An_outcome_of_several_values_is_explained_one_at_a_time()
    {
        const string Table = "case,A,Y\nx,1,2\ny,0,1\nz,0,0\n";

        (await AnswerAsync(Table, "--outcome Y{2}")).Output.ShouldContain("P1: A => Y{2}");
        (await AnswerAsync(Table, "--outcome Y")).Errors.ShouldContain(
            "kazcsto: 'Y' in --outcome is not one value of Y; expected Y{0} to Y{2}"
        );
        (await AnswerAsync(Table, "--outcome Y{3}")).Errors.ShouldContain(
            "'Y{3}' in --outcome is not one value of Y; expected Y{0} to Y{2}"
        );
    }

    [Fact]
    public async Task A_condition_that_does_not_matter_puts_a_case_into_the_rows_of_both_sides()
    {
        var answer = await AnswerAsync("case,A,B,Y\nx,1,-,1\ny,0,1,0\nz,0,0,0\n", "--outcome Y --format tsv");

        answer.OutputLines[3].ShouldStartWith("1\t0\t1\t1\t1\t1\tx");
        answer.OutputLines[4].ShouldStartWith("1\t1\t1\t1\t1\t1\tx");
    }

    [Theory]
    [InlineData(
        "x,3,1\ny,1,0\nz,0,1\n",
        "cases.csv:2: '3' in A is not 0 or 1, and the values of a condition run from 0 without gaps, but no case has 2; raw figures need --calibrate"
    )]
    [InlineData(
        "x,1,-\ny,0,0\nz,1,1\n",
        "cases.csv:2: '-' in Y: the outcome of a case has to be known; only a condition may not matter"
    )]
    public async Task What_a_cell_cannot_be_is_told_with_its_line(string rows, string expected)
    {
        var answer = await AnswerAsync($"case,A,Y\n{rows}", "--outcome Y");

        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain(expected);
    }

    [Theory]
    [InlineData("--expect A{3}", "--expect: 'A{3}' is not a value of A; expected A{0} to A{2}")]
    [InlineData("--expect A=3", "--expect: 'A{3}' is not a value of A; expected A{0} to A{2}")]
    [InlineData("--expect ~A*B", "--expect: '~A' is not a value of A; expected A{0} to A{2}")]
    [InlineData("--expect B*B", "'B' stands twice in --expect")]
    [InlineData("--conditions ~A,B", "'~A' in --conditions: A has 3 values and no negation; name it without ~")]
    public async Task A_value_that_a_condition_does_not_have_is_refused(string arguments, string expected)
    {
        var answer = await AnswerAsync("case,A,B,Y\nx,2,0,1\ny,1,1,0\nz,0,1,0\n", $"--outcome Y {arguments}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.Errors.ShouldContain(expected);
    }

    [Theory]
    [InlineData("DEV: { thresholds: [850, 550] }", "thresholds do not rise; expected such as [550, 850]")]
    [InlineData("DEV: { thresholds: [550, much] }", "thresholds: 'much' is not a finite number")]
    [InlineData("DEV: { thresholds: [] }", "thresholds: 0 are not possible; expected 1 to 9")]
    public async Task Wrong_thresholds_are_told_with_their_line(string rule, string expected)
    {
        var rules = _folder.Write("rules.yaml", rule + "\n");

        var answer = await AnswerAsync("case,DEV,Y\nx,600,1\ny,300,0\n", $"--outcome Y --calibrate {rules}");

        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain($"rules.yaml:1: {expected}");
    }

    private async Task<Answer> OfLipset(string arguments)
    {
        var rules = _folder.Write("cuts.yaml", Cuts);
        var answer = await AnswerAsync(Lipset.Csv("LR"), $"--calibrate {rules} {arguments}");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }

    private Task<Answer> AnswerAsync(string table, string arguments) =>
        Kazcsto.AnswerAsync(_folder.Folder, $"qca --cases {_folder.Write("cases.csv", table)} {arguments}");
}
