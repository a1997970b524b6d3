using System.Text.Json;

namespace KazCsto.Tests.Cli;

/// <summary>How an answer is written, and where, is chosen alike for every command that answers.</summary>
public sealed class AnswerOutputTests(SharedLeague data) : IClassFixture<SharedLeague>
{
    private const string Asked = "diff 2020-01-01 2022-01-09";

    [Theory]
    [InlineData("tsv", "change\tabout\tsentence")]
    [InlineData("csv", "\uFEFFchange,about,sentence")]
    [InlineData("json", "[\n  {\n    \"change\"")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("txt", "From 1 January 2020 to 9 January 2022\n")]
    public async Task The_ending_of_the_file_names_the_form(string ending, string beginning)
    {
        var file = $"by-ending.{ending}";

        var answer = await Kazcsto.RunAsync(data.Folder, $"{Asked} --out {file}");

        (answer.ExitCode, answer.Output, answer.Errors).ShouldBe((0, "", $"Written to {file}\n"));
        (await ReadAsync(file)).ShouldStartWith(beginning);
    }

    [Theory]
    [InlineData("table", "txt")]
    [InlineData("tsv", "tsv")]
    [InlineData("csv", "csv")]
    [InlineData("json", "json")]
    [InlineData("html", "html")]
    public async Task A_file_holds_what_the_screen_shows(string form, string ending)
    {
        var shown = await Kazcsto.RunAsync(data.Folder, $"{Asked} --format {form}");
        var written = await Kazcsto.RunAsync(data.Folder, $"{Asked} --out same.{ending} --quiet");

        (shown.ExitCode, written.ExitCode, written.Errors).ShouldBe((0, 0, ""));
        // A terminal's encoder may drop the mark at the beginning of a stream.
        (await ReadAsync($"same.{ending}"))
            .TrimStart('\uFEFF')
            .ShouldBe(shown.Output.TrimStart('\uFEFF'));
    }

    [Theory]
    [InlineData("--format json --out a.csv", "--format json does not go into a file named .csv")]
    [InlineData(
        "--out a.xlsx",
        "'a.xlsx' does not end with a form; expected .txt, .tsv, .csv, .json or .html, or a --format"
    )]
    [InlineData(
        "--out nothing",
        "'nothing' does not end with a form; expected .txt, .tsv, .csv, .json or .html, or a --format"
    )]
    [InlineData("--format tsv --raw", "--raw is about csv; tsv has no other form")]
    public async Task What_disagrees_is_refused_before_any_work(string options, string message)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, $"{Asked} {options}");

        (answer.ExitCode, answer.Output).ShouldBe((2, ""));
        answer.WithoutStackTrace().ErrorLines[0].ShouldBe($"kazcsto: {message}");
        Directory.GetFiles(data.Folder, "a.*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_file_of_any_name_takes_the_form_that_is_named()
    {
        await Kazcsto.RunAsync(data.Folder, $"{Asked} --out rows.dat --format json");

        using var rows = JsonDocument.Parse(await ReadAsync("rows.dat"));
        rows.RootElement.GetArrayLength().ShouldBeGreaterThan(1);
    }

    [Theory]
    [InlineData("--at 2022-01-06", "2022-01-06", null)]
    [InlineData("--at 2022-01-06 --certain", "2022-01-06", "only what is certain")]
    public async Task Every_row_carries_the_day_and_what_of_the_data_counts(
        string options,
        string day,
        string? restriction
    )
    {
        var answer = await Kazcsto.AnswerAsync(data.Folder, $"obligations state:hazel --format json {options}");

        using var rows = JsonDocument.Parse(answer.Output);
        foreach (var row in rows.RootElement.EnumerateArray())
        {
            row.GetProperty("date").GetString().ShouldBe(day);
            row.GetProperty("network_ties").GetInt32().ShouldBeGreaterThan(0);
            (row.TryGetProperty("restriction", out var told) ? told.GetString() : null).ShouldBe(restriction);
        }
    }

    private async Task<string> ReadAsync(string file) =>
        new System.Text.UTF8Encoding(false).GetString(
            await File.ReadAllBytesAsync(Path.Combine(data.Folder, file), TestContext.Current.CancellationToken)
        );
}
