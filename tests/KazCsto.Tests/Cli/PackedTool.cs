using System.Diagnostics;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Cli;

/// <summary>The libraries, and the tool: packed for every platform and installed from these packages alone.</summary>
public sealed class PackedTool : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kazcsto-pack-");

    public static IReadOnlyList<string> Libraries { get; } = ["KazCsto.Graphs", "KazCsto", "KazCsto.Neo4j"];

    public string Packages => Path.Combine(_folder.FullName, "packages");

    public string Tool => Path.Combine(_folder.FullName, "tool", "kazcsto");

    public async ValueTask InitializeAsync()
    {
        foreach (var project in Libraries.Append("KazCsto.Cli"))
        {
            await Succeed("pack", $"src/{project}", "-o", Packages);
        }

        await Succeed(
            "tool",
            "install",
            "KazCsto.Tool",
            "--source",
            Packages,
            "--tool-path",
            Path.GetDirectoryName(Tool)!
        );
    }

    public ValueTask DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    /// <summary>Runs the tool in a folder that holds nothing.</summary>
    public Task<(int Exit, string Output)> AnswerAsync(params string[] arguments) =>
        Run(Tool, _folder.CreateSubdirectory("empty").FullName, arguments);

    private static async Task Succeed(params string[] arguments)
    {
        var (exit, output) = await Run("dotnet", RepositoryFolder.Root, arguments);
        exit.ShouldBe(0, output);
    }

    private static async Task<(int Exit, string Output)> Run(string program, string folder, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
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
}
