using System.Xml.Linq;
using KazCsto.Tests.Cases.Qca;
using KazCsto.Tests.Import.CaseTables;

namespace KazCsto.Tests.Cli;

/// <summary>What <c>qca</c> draws, from outside.</summary>
public sealed class QcaPictureTests : IDisposable
{
    private const string Asked = "--fuzzy --outcome SURV --incl 0.7";

    private readonly CaseFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "Truth table of SURV")]
    [InlineData("--plot table", "Truth table of SURV")]
    [InlineData("--plot solution", "DEV*STB => SURV: consistency 0.869, coverage 0.824")]
    [InlineData("--plot P1", "DEV*STB => SURV: consistency 0.869, coverage 0.824")]
    [InlineData("--plot solution --expect LIT=1,URB=1,IND=1", "DEV*LIT*STB => SURV: consistency 0.869, coverage 0.824")]
    [InlineData("--plot C1", "DEV*~URB*LIT*STB + DEV*LIT*IND*STB => SURV: consistency 0.871, coverage 0.818")]
    [InlineData("--plot DEV*LIT*IND*STB", "DEV*LIT*IND*STB => SURV: consistency 0.843, coverage 0.622")]
    public async Task A_file_named_svg_is_the_table_or_a_plot_with_the_published_fit(string plot, string title)
    {
        var file = Path.Combine(_folder.Folder, "picture.svg");

        var answer = await AnswerAsync($"{Asked} {plot} --out {file}");

        answer.ExitCode.ShouldBe(0, answer.Errors);
        var root = XDocument.Load(file).Root!;
        root.Name.LocalName.ShouldBe("svg");
        root.Element(root.Name.Namespace + "title")!.Value.ShouldBe(title);
    }

    [Fact]
    public async Task A_page_has_a_picture_if_one_is_asked_for()
    {
        (await AnswerAsync($"{Asked} --format html")).Output.ShouldNotContain("<svg");
        (await AnswerAsync($"{Asked} --format html --plot table")).Output.ShouldContain("<svg");
    }

    [Theory]
    [InlineData("--plot table", "--plot says what --format svg or html draws")]
    [InlineData("--format svg --plot P9", "'P9' in --plot is not a column of the table")]
    [InlineData("--format svg --plot DEV*STBB", "'STBB' in --plot is not a column of the table; did you mean 'STB'?")]
    [InlineData("--format svg --plot DEV*~DEV", "'DEV' stands twice in --plot")]
    public async Task What_cannot_be_drawn_is_told(string arguments, string expected)
    {
        var answer = await AnswerAsync($"{Asked} {arguments}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.WithoutStackTrace().ErrorLines[0].ShouldStartWith($"kazcsto: {expected}");
    }

    [Fact]
    public async Task Without_a_positive_row_there_is_no_solution_to_draw()
    {
        var answer = await AnswerAsync("--fuzzy --outcome SURV --incl 1 --format svg --plot solution");

        (answer.ExitCode, answer.Output).ShouldBe((1, ""));
        answer.Errors.ShouldContain("there is no solution to draw: no row is positive");
    }

    private Task<Answer> AnswerAsync(string arguments) =>
        Kazcsto.AnswerAsync(_folder.Folder, $"qca --cases {_folder.Write("cases.csv", Lipset.Csv("LF"))} {arguments}");
}
