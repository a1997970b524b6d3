using System.Text.Json;
using KazCsto.Tests.Cases.Qca;
using KazCsto.Tests.Import.CaseTables;

namespace KazCsto.Tests.Cli;

/// <summary><c>qca</c> with remainders excluded and with an inconclusive band, from outside.</summary>
public sealed class EnhancedQcaTests : IDisposable
{
    private const string Two = "case,A,B,Y\nx,1,0,1\ny,0,1,0\n";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_is_excluded_and_why_is_said_and_the_solution_is_called_enhanced()
    {
        var answer = await AnswerAsync(
            Lipset.Csv("LC"),
            "--outcome SURV --incl 1 --exclude URB*~LIT,10011 --necessary LIT,DEV+STB --enhanced"
        );

        answer.ExitCode.ShouldBe(0, answer.Errors);
        answer.Output.ShouldContain("Excluded remainders: no solution counts on them");
        answer.Output.ShouldContain("  named, URB*~LIT: 8 remainders: 01000 01001 ");
        answer.Output.ShouldContain("  named, DEV*~URB*~LIT*IND*STB: 1 remainder: 10011\n");
        answer.Output.ShouldContain("  without LIT, said to be necessary for SURV: 14 remainders: ");
        answer.Output.ShouldContain("  contradictory, counted on for SURV and for ~SURV: no remainder\n");
        answer.Output.ShouldContain("Enhanced parsimonious solution: counts on any remainder that is not excluded");
        answer.Output.ShouldContain("P1: DEV*LIT*STB => SURV");
    }

    [Fact]
    public async Task Contradictory_assumptions_go_into_the_document()
    {
        var answer = await AnswerAsync(Two, "--outcome Y --enhanced --format json");

        using var json = JsonDocument.Parse(answer.Output);
        var group = json.RootElement.GetProperty("excluded")[0];
        group.GetProperty("reason").GetString().ShouldBe("contradictory");
        group.GetProperty("rows").EnumerateArray().Select(r => r.GetString()).ShouldBe(["00", "11"]);
        json.RootElement.GetProperty("parsimonious")
            .GetProperty("models")[0]
            .GetProperty("model")
            .GetString()
            .ShouldBe("A*~B");
    }

    [Fact]
    public async Task A_weak_claim_of_necessity_is_warned_of()
    {
        var answer = await AnswerAsync("case,A,B,Y\nw,1,0,1\nx,0,0,1\ny,0,1,0\n", "--outcome Y --necessary A");

        answer.Output.ShouldContain("A is said to be necessary for Y, but its inclusion is 0.5; 0.9 or more is usual.");
    }

    [Fact]
    public async Task A_row_between_the_cuts_is_inconclusive()
    {
        const string Table = "case,A,B,Y\nx,1,0,1\ny,1,0,0\nz,1,1,1\nu,0,0,0\n";

        var answer = await AnswerAsync(Table, "--outcome Y --incl-no 0.4");
        var tsv = await AnswerAsync(Table, "--outcome Y --incl-no 0.4 --format tsv");

        answer.Output.ShouldContain(
            "A row that is not positive is inconclusive (C) from an inclusion of 0.4 on: no solution explains it, and none counts on it."
        );
        tsv.OutputLines[0].ShouldEndWith("\tinclusion_cut\tnegative_below\tpri_cut\tn_cut");
        tsv.OutputLines[2].ShouldStartWith("1\t0\tC\t2\t0.5\t");
    }

    [Theory]
    [InlineData("--exclude A*C", "'C' in --exclude is not a column of the table; expected A or B")]
    [InlineData("--exclude A*A", "'A' stands twice in --exclude")]
    [InlineData("--exclude 12", "'12' in --exclude is not a row: B has the values 0 to 1")]
    [InlineData("--exclude 10", "'A*~B' in --exclude covers no remainder; a row with enough cases cannot be excluded")]
    [InlineData("--necessary A*B", "'A*B' in --necessary has a conjunction; if A*B is necessary, A and B are: A,B")]
    [InlineData("--necessary C", "'C' in --necessary is not a column of the table; expected A or B")]
    [InlineData("--incl-no 0.9", "--incl-no 0.9 is above --incl 0.8; expected at most that")]
    [InlineData("--incl-no 2", "--incl-no 2 is not from 0 to 1")]
    [InlineData("--expect A*C", "'C' in --expect is not a column of the table; expected A or B")]
    public async Task What_cannot_be_excluded_is_told_with_what_can(string arguments, string expected)
    {
        var answer = await AnswerAsync(Two, $"--outcome Y {arguments}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.WithoutStackTrace().ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    private Task<Answer> AnswerAsync(string table, string arguments) =>
        Kazcsto.AnswerAsync(_folder.Folder, $"qca --cases {_folder.Write("cases.csv", table)} {arguments}");
}
