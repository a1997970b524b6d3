using System.Xml.Linq;

namespace KazCsto.Tests.Cli;

/// <summary>What robustness, Shapley values and maps of grades say from outside.</summary>
public sealed class RobustnessCommandTests(SharedLeague data) : IClassFixture<SharedLeague>
{
    [Fact]
    public async Task Robust_says_how_the_top_fares_if_the_network_was_seen_wrongly()
    {
        var answer = await AnswerAsync("robust --measure betweenness --seed 3");

        answer.Output.ShouldContain("200 samples each, seed 3");
        answer.Output.ShouldMatch(@"\| arcs were not seen +\| +\d+ ± \d+ %, tau 0\.\d\d \| +\d+ ± \d+ %");
    }

    [Fact]
    public async Task Robust_says_under_how_many_choices_the_first_stays_first_and_draws_them()
    {
        var file = Path.Combine(data.Folder, "choices.svg");

        var answer = await AnswerAsync($"robust --measure constraint --curve {file}");

        answer.Output.ShouldContain(
            "Oak is first under 452 of 453 specifications (choices of grades, levels, parallel ties and what counts)"
        );
        answer.Output.ShouldContain("; not if “is an organ of” is left out.");
        answer.Output.ShouldContain("Hazel is first under 1");
        XDocument.Load(file).Root!.Name.LocalName.ShouldBe("svg");
        answer.Errors.ShouldBe($"Written to {file}\n");
    }

    [Fact]
    public async Task The_curve_of_choices_is_the_picture_of_the_answer()
    {
        var (curve, picture) = (Path.Combine(data.Folder, "curve.svg"), Path.Combine(data.Folder, "picture.svg"));

        await AnswerAsync($"robust --measure constraint --curve {curve} --out {picture}");

        (await File.ReadAllTextAsync(picture, TestContext.Current.CancellationToken)).ShouldBe(
            await File.ReadAllTextAsync(curve, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task For_a_program_the_shares_are_rows_of_the_same_table()
    {
        var answer = await AnswerAsync("robust --measure constraint --format tsv");

        var rows = answer.OutputLines.Select(l => l.Split('\t')).ToList();
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        rows.Count(r => r[0] == "arcs-unseen").ShouldBe(4);
        var share = rows.Single(r => r[0] == "specifications")[9];
        Number(share).ShouldBe(452.0 / 453, 1e-9);
    }

    [Fact]
    public async Task Shapley_values_sum_to_the_score_less_the_baseline()
    {
        var answer = await AnswerAsync(
            "explain state:hazel --measure out-strength --shapley --orders 4 --top 500 --format tsv"
        );

        var rows = answer.OutputLines.Skip(1).Select(l => l.Split('\t')).ToList();
        rows.Sum(r => Number(r[5])).ShouldBe(Number(rows[0][1]) - Number(rows[0][7]), 1e-9);
    }

    [Fact]
    public async Task Shapley_values_have_their_error_and_the_seed_beside_them()
    {
        var answer = await AnswerAsync(
            "explain state:hazel --measure betweenness --shapley --orders 20 --seed 9 --top 2"
        );

        answer.Output.ShouldContain("Means over 20 orders of adding the ties, seed 9");
        answer.Output.ShouldMatch(@"\+0\.\d{4} ± 0\.\d{4}  .+ \[[A-F][1-6]\]");
    }

    [Fact]
    public async Task Another_map_of_grades_gives_other_probabilities()
    {
        var standard = await AnswerAsync("explain force:league-hazel-2022 --format tsv");
        var sceptical = await AnswerAsync("explain force:league-hazel-2022 --format tsv --grades sceptical");

        sceptical.OutputLines.Length.ShouldBe(standard.OutputLines.Length);
        sceptical.Output.ShouldNotBe(standard.Output);
    }

    [Theory]
    [InlineData("rank --measure pagerank --grades scepticle", "did you mean 'sceptical'?")]
    [InlineData("explain state:hazel --shapley", "--shapley shares out a score")]
    [InlineData("explain state:hazel --measure pagerank --shapley --orders 3", "expected 4 or more")]
    [InlineData("explain state:hazel --measure dependence --shapley", "tie by tie")]
    [InlineData("explain state:hazel --measure constraint --shapley", "has no score without ties")]
    [InlineData("explain state:hazel --measure pagerank --orders 8", "add --shapley")]
    [InlineData("explain state:hazel --top 3", "--top is about a score")]
    [InlineData("robust --measure pagerank --curve .", "is a folder")]
    [InlineData("robust --measure betweenness --kind leader", "nobody is first")]
    [InlineData("robust --measure tie-betweenness", "ranks ties, not nodes")]
    [InlineData("diff 2021-12-31 2022-01-09 --kind leader", "add --measure")]
    public async Task A_slip_is_told_in_one_line(string command, string expected)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, command);

        answer.ExitCode.ShouldBeOneOf(1, 2);
        answer.WithoutStackTrace().Errors.ShouldContain(expected);
        answer.Output.ShouldBeEmpty();
    }

    private static double Number(string cell) => double.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    private async Task<Answer> AnswerAsync(string command)
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, command);
        answer.WithoutStackTrace().ExitCode.ShouldBe(0, answer.Errors);
        return answer;
    }
}
