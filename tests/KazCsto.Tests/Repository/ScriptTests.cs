using System.Diagnostics;
using System.Text.RegularExpressions;

namespace KazCsto.Tests.Repository;

public sealed partial class ScriptTests
{
    [Fact]
    public void Every_test_that_starts_the_program_is_run_on_the_native_file_too()
    {
        var script = File.ReadAllText(RepositoryFolder.PathOf("test.sh"));
        var filters = Quoted().Matches(FilterClass().Match(script).Value).Select(m => m.Groups[1].Value).ToList();

        var starting = RepositoryFolder
            .FilesUnder("tests/KazCsto.Tests", "*Tests.cs")
            .Where(file => Starts().IsMatch(File.ReadAllText(RepositoryFolder.PathOf(file))))
            .Select(file => file["tests/".Length..^".cs".Length].Replace('/', '.'))
            .ToList();

        starting.Count.ShouldBeGreaterThan(20);
        starting.Where(test => !filters.Exists(f => IsMet(f, test))).ShouldBeEmpty();
        filters.Where(f => !starting.Exists(test => IsMet(f, test))).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--for mac", "build.sh: 'mac' is not a platform; expected one of win-x64 ")]
    [InlineData("--for", "build.sh: --for takes one platform, such as win-x64; see ./build.sh --help")]
    [InlineData("--fro win-x64", "build.sh: '--fro' is not an option; see ./build.sh --help")]
    public async Task Build_refuses_what_it_does_not_know(string words, string expected)
    {
        var (exit, output, errors) = await BuildAsync(words);

        exit.ShouldBe(2);
        output.ShouldBe("");
        errors.ShouldStartWith(expected);
        errors.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public async Task Build_lists_the_platforms()
    {
        var (exit, output, _) = await BuildAsync("--help");

        exit.ShouldBe(0);
        output.ShouldContain("artifacts/native/kazcsto");
        output.ShouldContain("Platforms: win-x64 ");
    }

    private static bool IsMet(string filter, string test) =>
        Regex.IsMatch(test, $"^{Regex.Escape(filter).Replace("\\*", ".*", StringComparison.Ordinal)}$");

    private static async Task<(int Exit, string Output, string Errors)> BuildAsync(string words)
    {
        var start = new ProcessStartInfo(RepositoryFolder.PathOf("build.sh"), words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, await output, await errors);
    }

    [GeneratedRegex("--filter-class .*")]
    private static partial Regex FilterClass();

    [GeneratedRegex("'([^']+)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\bKazcsto\.(RunAsync|AnswerAsync|Start)\b")]
    private static partial Regex Starts();
}
