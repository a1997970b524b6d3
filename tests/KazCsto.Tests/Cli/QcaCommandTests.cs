using System.Text.Json;
using KazCsto.Tests.Cases.Qca;
using KazCsto.Tests.Import.CaseTables;

namespace KazCsto.Tests.Cli;

/// <summary><c>qca</c>, from outside, as a political scientist runs it.</summary>
public sealed class QcaCommandTests : IDisposable
{
    private const string Expected = "--expect DEV=1,URB=1,LIT=1,IND=1,STB=1";

    private const string Points = """
        DEV: { exclusion: 400, crossover: 550, inclusion: 900 }
        URB: { exclusion: 25, crossover: 50, inclusion: 65 }
        LIT: { exclusion: 50, crossover: 75, inclusion: 90 }
        IND: { exclusion: 20, crossover: 30, inclusion: 40 }
        STB: { exclusion: 15, crossover: 9.5, inclusion: 5 }
        SURV: { exclusion: -9, crossover: 0, inclusion: 10 }

        """;

    private const string Thresholds = """
        DEV: { threshold: 550 }
        URB: { threshold: 50 }
        LIT: { threshold: 75 }
        IND: { threshold: 30 }
        STB: { threshold: 9.5, falling: true }
        SURV: { threshold: 0 }

        """;

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_published_solutions_of_the_fuzzy_Lipset_data_are_found()
    {
        var answer = await OfLipset("LF", $"--fuzzy --outcome SURV --incl 0.7 {Expected}");

        answer.Output.ShouldStartWith("fsQCA of SURV: 18 cases, 5 conditions\n");
        answer.Output.ShouldContain("C1: DEV*~URB*LIT*STB + DEV*LIT*IND*STB => SURV");
        answer.Output.ShouldContain("P1: DEV*STB => SURV");
        answer.Output.ShouldContain("I1: DEV*LIT*STB => SURV");
        answer.Output.ShouldContain("  counted on: 1 easy counterfactual: 11101\n");
        answer.Output.ShouldContain("5 simplifying assumptions: 10001 10011 11001 11011 11101\n");
        answer.Output.ShouldMatch(@"\| C1 +\| all +\| +0\.8713 \| 0\.8507 \| +0\.8181 \|");
        answer.Output.ShouldContain("18 cases fill 9 of the 32 rows; 23 rows are remainders.");
    }

    [Fact]
    public async Task The_same_from_the_raw_figures_by_calibration()
    {
        var points = _folder.Write("points.yaml", Points);

        var answer = await OfLipset("LR", $"--calibrate {points} --outcome SURV --incl 0.7");

        answer.Output.ShouldStartWith("fsQCA of SURV");
        answer.Output.ShouldContain("P1: DEV*STB => SURV");
        answer.Output.ShouldContain("crossover of DEV 620: ");
    }

    [Fact]
    public async Task Thresholds_make_a_crisp_analysis_of_the_raw_figures()
    {
        var thresholds = _folder.Write("thresholds.yaml", Thresholds);

        var answer = await OfLipset("LR", $"--calibrate {thresholds} --outcome ~SURV");

        answer.Output.ShouldStartWith("csQCA of ~SURV");
        answer.Output.ShouldContain("P1: ~DEV + ~STB => ~SURV");
    }

    [Fact]
    public async Task Tsv_is_the_truth_table()
    {
        var answer = await OfLipset("LC", "--outcome SURV --format tsv");

        answer.OutputLines.Length.ShouldBe(10);
        answer
            .OutputLines[0]
            .ShouldBe("DEV\tURB\tLIT\tIND\tSTB\tSURV\tn\tinclusion\tPRI\tcases\tinclusion_cut\tpri_cut\tn_cut");
        answer.OutputLines[5].ShouldBe("1\t0\t1\t0\t1\t1\t2\t1\t1\tFI, IE\t0.8\t0.5\t1");
    }

    [Theory]
    [InlineData("tsv", false)]
    [InlineData("table", true)]
    [InlineData("json", true)]
    public async Task Whether_solutions_stay_is_looked_at_only_where_it_is_told(string format, bool isTold)
    {
        var names = string.Join(',', Enumerable.Range(0, 13).Select(i => $"C{i}"));
        var rows = Enumerable
            .Range(0, 6)
            .Select(c =>
                $"case{c},{string.Join(',', Enumerable.Range(0, 13).Select(i => ((i >> c) + c) & 1))},{c % 2}"
            );
        var file = _folder.Write("many.csv", $"case,{names},Y\n{string.Join('\n', rows)}\n");

        var answer = await AnswerAsync($"qca --cases {file} --outcome Y --format {format}");

        answer.ExitCode.ShouldBe(0);
        answer.Errors.Contains("whether the solutions stay was not tried").ShouldBe(isTold);
    }

    [Fact]
    public async Task Of_many_rows_a_terminal_shows_the_first_and_a_page_all()
    {
        var rows = Enumerable.Range(0, 70).Select(i => $"c{i},{string.Join(',', Digits(i))},{i % 2}");
        var file = _folder.Write("rows.csv", $"case,A,B,C,D,E,F,G,Y\n{string.Join('\n', rows)}\n");

        var answer = await AnswerAsync($"qca --cases {file} --outcome Y");
        var page = await AnswerAsync($"qca --cases {file} --outcome Y --format html");

        answer.Output.ShouldContain("  and 6 other rows; --format tsv shows all\n");
        answer.Output.ShouldNotContain("| c69");
        page.Output.ShouldContain("<td>c69</td>");

        static IEnumerable<int> Digits(int number) => Enumerable.Range(0, 7).Select(bit => (number >> (6 - bit)) & 1);
    }

    [Fact]
    public async Task Json_is_everything()
    {
        var answer = await OfLipset("LF", $"--fuzzy --outcome SURV --incl 0.7 {Expected} --format json");

        using var json = JsonDocument.Parse(answer.Output);
        var all = json.RootElement;
        all.GetProperty("parsimonious")
            .GetProperty("models")[0]
            .GetProperty("coverage")
            .GetDouble()
            .ShouldBe(0.823944, 1e-6);
        all.GetProperty("intermediate")[0].GetProperty("easy_counterfactuals")[0].GetString().ShouldBe("11101");
        all.GetProperty("truth_table").GetArrayLength().ShouldBe(9);
        all.GetProperty("necessity").GetArrayLength().ShouldBe(10);
        var without = all.GetProperty("robustness")
            .EnumerateArray()
            .Where(v => v.GetProperty("test").GetString() == "without a case")
            .ToList();
        without.Count.ShouldBe(18);
        without.Count(v => v.GetProperty("conservative_is_same").GetBoolean()).ShouldBeInRange(1, 17);
    }

    [Fact]
    public async Task Five_cases_with_twelve_conditions_are_a_demonstration()
    {
        string[] names = [.. Enumerable.Range(0, 12).Select(i => $"C{i}")];
        var rows = Enumerable
            .Range(0, 5)
            .Select(c =>
                $"case{c},{string.Join(',', names.Select((_, i) => ((i >> (c % 4)) + c) & 1))},{(c == 0 ? 1 : 0)}"
            );
        var file = _folder.Write("five.csv", $"case,{string.Join(',', names)},Y\n{string.Join('\n', rows)}\n");

        var answer = await AnswerAsync($"qca --cases {file} --outcome Y");

        answer.Output.ShouldContain("with probability 1/16; of 12 such conditions at least one does with 53.9 %.");
        answer.Output.ShouldContain("the result is a demonstration of the method");
        answer.Output.ShouldContain("Does it stay?");
    }

    [Fact]
    public async Task Contradictory_rows_are_listed_with_their_cases()
    {
        var file = _folder.Write("t.csv", "case,A,Y\nx,1,1\ny,1,0\nz,0,0\n");

        var answer = await AnswerAsync($"qca --cases {file} --outcome Y");

        answer.Output.ShouldContain("  1: x with, y without\n");
        answer.Output.ShouldContain("There is none: no row is positive. The highest inclusion is 0.5");
    }

    [Fact]
    public async Task The_same_bytes_on_any_number_of_threads()
    {
        const string Asked = "--fuzzy --outcome SURV --incl 0.7 --threads ";

        (await OfLipset("LF", Asked + "2")).Output.ShouldBe((await OfLipset("LF", Asked + "1")).Output);
    }

    private async Task<Answer> OfLipset(string data, string arguments)
    {
        var file = _folder.Write($"{data}.csv", Lipset.Csv(data));
        var answer = await AnswerAsync($"qca --cases {file} {arguments}");
        answer.ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }

    private Task<Answer> AnswerAsync(string arguments) => Kazcsto.AnswerAsync(_folder.Folder, arguments);
}
