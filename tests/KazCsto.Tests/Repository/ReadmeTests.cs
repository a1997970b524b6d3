using KazCsto.Tests.Cli;

namespace KazCsto.Tests.Repository;

public sealed class ReadmeTests(SharedData data) : IClassFixture<SharedData>
{
    private static readonly string[] Prefixes = ["kazcsto ", "dotnet run --project src/KazCsto.Cli -- "];

    public static TheoryData<string> Commands => [.. CommandsIn("README.md")];

    [Fact]
    public void The_README_shows_how_to_run_it()
    {
        var readme = File.ReadAllLines(RepositoryFolder.PathOf("README.md"));

        readme.Length.ShouldBeLessThanOrEqualTo(150);
        CommandsIn("README.md").ShouldContain("report");
        CommandsIn("README.md").Count().ShouldBeGreaterThan(3);
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_of_the_README_runs(string command)
    {
        var answer = await Kazcsto.RunAsync(data.Folder, Words(command));

        answer.ExitCode.ShouldBe(0, answer.Errors);
    }

    [Theory]
    [InlineData("rank --measure pagerank", "rank|--measure|pagerank")]
    [InlineData("check --data \"my data\"  # a remark", "check|--data|my data")]
    public void A_command_is_read_as_a_shell_reads_it(string command, string expected) =>
        string.Join('|', Words(command)).ShouldBe(expected);

    /// <summary>The commands in fenced blocks, without the name of the program.</summary>
    private static IEnumerable<string> CommandsIn(string file)
    {
        var fenced = false;
        foreach (var line in File.ReadLines(RepositoryFolder.PathOf(file)).Select(l => l.Trim()))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
            }
            else if (fenced && Array.Find(Prefixes, p => line.StartsWith(p, StringComparison.Ordinal)) is { } prefix)
            {
                yield return line[prefix.Length..];
            }
        }
    }

    private static string[] Words(string command)
    {
        var parts = command.Split(" #")[0].Split('"');
        // Every second part stood in quotes.
        return
        [
            .. parts.SelectMany(
                (part, i) => i % 2 == 1 ? [part] : part.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            ),
        ];
    }
}
