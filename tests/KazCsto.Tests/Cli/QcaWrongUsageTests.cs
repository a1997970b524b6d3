using KazCsto.Tests.Import.CaseTables;

namespace KazCsto.Tests.Cli;

/// <summary>What <c>qca</c> refuses, and what it says.</summary>
public sealed class QcaWrongUsageTests : IDisposable
{
    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--outcome Z", "'Z' in --outcome is not a column of the table; expected DEV, STB or SURV")]
    [InlineData("--outcome SRUV", "'SRUV' in --outcome is not a column of the table; did you mean 'SURV'?")]
    [InlineData(
        "--outcome SURV --conditions DEV,STBB",
        "'STBB' in --conditions is not a column of the table; did you mean 'STB'?"
    )]
    [InlineData("--outcome SURV --conditions DEV,~SURV", "'SURV' is the outcome; it cannot be a condition too")]
    [InlineData("--outcome SURV --conditions DEV,~DEV", "'DEV' stands twice in --conditions")]
    [InlineData("--outcome SURV --expect DEV", "'DEV' in --expect is not an expectation; expected such as A=1 or B=0")]
    [InlineData(
        "--outcome SURV --expect DEV=2",
        "'DEV=2' in --expect is not an expectation; expected such as A=1 or B=0"
    )]
    [InlineData(
        "--outcome SURV --conditions DEV --expect STB=1",
        "'STB' in --expect is not a column of the table; expected DEV"
    )]
    [InlineData("--outcome SURV --expect DEV=1,DEV=0", "'DEV' stands twice in --expect")]
    [InlineData("--outcome SURV --incl 1.5", "--incl 1.5 is not from 0 to 1")]
    [InlineData("--outcome SURV --pri -1", "--pri -1 is not from 0 to 1")]
    [InlineData("--outcome SURV --n-cut 0", "--n-cut is below 1; expected 1 or more cases")]
    [InlineData(
        "--outcome SURV --at 2022-01-01",
        "--at is about the network of the data folder; a table of cases has nothing of the kind"
    )]
    public async Task Wrong_usage_is_told_with_what_is_valid(string arguments, string expected)
    {
        var answer = await AnswerAsync("case,DEV,STB,SURV\nx,1,0,1\ny,0,1,0\n", arguments);

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.WithoutStackTrace().ErrorLines[0].ShouldBe($"kazcsto: {expected}");
    }

    [Theory]
    [InlineData("x,1,1,1\ny,0,0,1\n", "every case has SURV; there is nothing to compare")]
    [InlineData("x,1,1,0\ny,0,0,0\n", "no case has SURV; there is nothing to compare")]
    public async Task Where_the_cases_have_no_answer_the_exit_code_is_1(string rows, string expected)
    {
        var answer = await AnswerAsync($"case,DEV,STB,SURV\n{rows}", "--fuzzy --outcome SURV");

        (answer.ExitCode, answer.Output, answer.Errors).ShouldBe((1, "", $"kazcsto: {expected}\n"));
    }

    [Theory]
    [InlineData("DEV: { threshold: 0.4 }", "0.5,0.2,0", "STB", "0.1,0.5,1")]
    [InlineData("DEV: { exclusion: 0, crossover: 7, inclusion: 9 }", "7,0.2,0", "DEV", "8,0.1,1")]
    public async Task A_case_on_neither_side_is_told_with_file_and_line(string rule, string x, string set, string y)
    {
        var rules = _folder.Write("rules.yaml", rule + "\n");

        var answer = await AnswerAsync(
            $"case,DEV,STB,SURV\nx,{x}\ny,{y}\n",
            $"--fuzzy --outcome SURV --calibrate {rules}"
        );

        var (name, line) = set == "DEV" ? ("x", 2) : ("y", 3);
        answer.ExitCode.ShouldBe(1);
        answer
            .ErrorLines[0]
            .ShouldEndWith(
                $"cases.csv:{line}: {name} is neither in nor out of {set}: a membership of exactly .5 belongs to no row of the truth table; decide which side it is on"
            );
    }

    [Theory]
    [InlineData("~DEV")]
    [InlineData("DEV*URB")]
    [InlineData("DEV+URB")]
    [InlineData("\"DEV,URB\"")]
    public async Task A_column_whose_name_would_read_as_a_term_is_refused_if_it_is_used(string name)
    {
        var table = $"case,{name},STB,SURV\nx,1,0,1\ny,0,1,0\n";

        var answer = await AnswerAsync(table, "--outcome SURV");

        answer.ExitCode.ShouldBe(1);
        answer
            .ErrorLines[0]
            .ShouldContain($"cases.csv:1: the column '{name.Trim('"')}' has ~, *, + or a comma in its name");
        (await AnswerAsync(table, "--outcome SURV --conditions STB")).ExitCode.ShouldBe(0);
    }

    [Fact]
    public async Task More_conditions_than_are_possible_are_refused_with_the_limit()
    {
        string[] names = [.. Enumerable.Range(0, 15).Select(i => $"C{i}")];
        var zeros = string.Join(',', names.Select(_ => 0));
        var answer = await AnswerAsync($"case,{string.Join(',', names)},Y\nx,{zeros},1\ny,{zeros},0\n", "--outcome Y");

        answer.Errors.ShouldBe("kazcsto: 15 conditions are not possible; expected 1 to 14\n");
    }

    [Fact]
    public async Task A_wrong_cell_is_told_with_file_line_and_column()
    {
        var answer = await AnswerAsync("case,DEV,SURV\nx,1,0\ny,720,1\n", "--outcome SURV");

        answer.ExitCode.ShouldBe(1);
        answer.ErrorLines[0].ShouldContain("cases.csv:3: '720' in DEV is not 0 or 1");
    }

    private Task<Answer> AnswerAsync(string table, string arguments) =>
        Kazcsto.AnswerAsync(_folder.Folder, $"qca --cases {_folder.Write("cases.csv", table)} {arguments}");
}
