using KazCsto.Cli.Options;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Cli;

/// <summary>The program carries its data set inside of its own file.</summary>
public sealed class CarriedDataTests : IDisposable
{
    private readonly string _empty = Directory.CreateTempSubdirectory("kazcsto-test-").FullName;

    public void Dispose() => Directory.Delete(_empty, recursive: true);

    [Fact]
    public void It_carries_the_tables_the_vocabulary_and_the_queries_byte_for_byte()
    {
        string[] files =
        [
            .. RepositoryFolder.FilesUnder("seeds", "*.csv"),
            .. RepositoryFolder.FilesUnder("seeds", "*.yaml"),
            .. RepositoryFolder.FilesUnder("graph", "*.yaml"),
            .. RepositoryFolder.FilesUnder("queries", "*.cypher"),
        ];

        files.Where(file => !Inputs.Carried.Has(file)).ShouldBeEmpty();
        files
            .Where(f => !Inputs.Carried.Read(f).SequenceEqual(File.ReadAllBytes(RepositoryFolder.PathOf(f))))
            .ShouldBeEmpty();
    }

    [Fact]
    public async Task In_an_empty_folder_it_writes_the_report_that_it_writes_beside_the_data()
    {
        var inside = await ReportAsync("inside");
        var beside = await ReportAsync("beside", "--data", RepositoryFolder.Root);

        inside.Length.ShouldBe(6);
        inside.ShouldBe(beside);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("whatif")]
    [InlineData("whatif no-baikonur")]
    [InlineData("query who-must-defend")]
    [InlineData("explain force:csto-kaz-2022")]
    public async Task In_an_empty_folder_it_says_what_it_says_beside_the_data(string command)
    {
        var inside = await Kazcsto.RunAsync(_empty, command);
        var beside = await Kazcsto.RunAsync(RepositoryFolder.Root, command);

        inside.ExitCode.ShouldBe(0, inside.Errors);
        inside.ShouldBe(beside);
        Directory.GetFileSystemEntries(_empty).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_data_of_the_folder_above_come_before_those_that_it_carries()
    {
        Directory.CreateDirectory(Path.Combine(_empty, "seeds"));
        await File.WriteAllTextAsync(Path.Combine(_empty, "seeds", "sources.csv"), "", Token);
        var below = Directory.CreateDirectory(Path.Combine(_empty, "below")).FullName;

        var answer = await Kazcsto.RunAsync(below, "check");

        answer.ExitCode.ShouldBe(1);
        answer.Errors.ShouldContain("graph/schema.yaml: the file is missing");
    }

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private async Task<(string File, string Bytes)[]> ReportAsync(string folder, params string[] options)
    {
        var answer = await Kazcsto.RunAsync(_empty, ["report", "--quiet", "--out", folder, .. options]);
        answer.ExitCode.ShouldBe(0, answer.Errors);
        var files = Directory.GetFiles(Path.Combine(_empty, folder)).Order(StringComparer.Ordinal);
        return [.. files.Select(f => (Path.GetFileName(f), Convert.ToHexString(File.ReadAllBytes(f))))];
    }
}
