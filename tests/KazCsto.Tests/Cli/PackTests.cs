using System.Diagnostics;
using System.IO.Compression;
using KazCsto.Tests.Export;

namespace KazCsto.Tests.Cli;

public class PackTests
{
    [Fact]
    public async Task The_packed_tool_answers_in_an_empty_folder_from_the_data_that_it_carries()
    {
        using var folder = new TemporaryFolder();
        var packed = await Run(
            Sample.Root,
            "pack",
            "src/KazCsto.Cli",
            "--no-build",
            "-c",
            Configuration,
            "-o",
            folder.Path
        );
        packed.Exit.ShouldBe(0, packed.Output);
        ZipFile.ExtractToDirectory(
            Directory.GetFiles(folder.Path, "*.nupkg").Single(),
            folder.Path
        );
        var tool = Path.Combine(folder.Path, "tools", "net10.0", "any", "KazCsto.Cli.dll");
        var empty = Directory.CreateDirectory(Path.Combine(folder.Path, "empty")).FullName;

        var answer = await Run(empty, tool, "obligations", "state:kaz", "--at", "2022-01-06");

        answer.Exit.ShouldBe(0, answer.Output);
        answer.Output.ShouldContain("Who was bound to help Kazakhstan on 6 January 2022");
    }

    private static string Configuration =>
        Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)) == "release"
            ? "Release"
            : "Debug";

    private static async Task<(int Exit, string Output)> Run(
        string folder,
        params string[] arguments
    )
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output + await errors);
    }

    private sealed class TemporaryFolder : IDisposable
    {
        public string Path { get; } = Directory.CreateTempSubdirectory("kazcsto-pack-").FullName;

        public void Dispose() => Directory.Delete(Path, recursive: true);
    }
}
