using System.ComponentModel;
using System.Diagnostics;
using KazCsto.Tests.Repository;

namespace KazCsto.Tests.Neo4j.Engines;

/// <summary>A program in <c>tests/engines</c>. It ends when its standard input closes, which the death of the tests closes too.</summary>
internal sealed class EngineProcess : IAsyncDisposable
{
    private const string Setup = "Run ./test.sh --setup, which installs what the tests need.";

    private readonly Process _process;

    private EngineProcess(Process process) => _process = process;

    public static string Folder { get; } = RepositoryFolder.PathOf("tests/engines");

    /// <summary>Starts it and gives what it says first, which is how it says that it runs.</summary>
    public static async Task<(EngineProcess Process, string Word)> StartAsync(string program, params string[] arguments)
    {
        var process = new EngineProcess(Run(program, arguments));
        try
        {
            return (process, await process.HearAsync());
        }
        catch
        {
            await process.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs it to its end and gives what it printed; what it printed as errors is thrown if it failed.</summary>
    public static async Task<string> OutputOfAsync(string program, params string[] arguments)
    {
        using var process = Run(program, arguments);
        process.StandardInput.Close();
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {output}{await errors}");
    }

    /// <summary>Tells it a word and gives its answer.</summary>
    public async Task<string> TellAsync(string word)
    {
        await _process.StandardInput.WriteLineAsync(word);
        await _process.StandardInput.FlushAsync();
        return await HearAsync();
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        try
        {
            await _process.WaitForExitAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            _process.Kill(entireProcessTree: true);
        }

        _process.Dispose();
    }

    private async Task<string> HearAsync() =>
        await _process.StandardOutput.ReadLineAsync()
        ?? throw new InvalidOperationException(
            $"{_process.StartInfo.FileName} ended: {await _process.StandardError.ReadToEndAsync()}"
        );

    private static Process Run(string program, string[] arguments)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
        {
            throw new InvalidOperationException($"The engines are not installed. {Setup}");
        }

        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException($"{program} is not installed. {Setup}", missing);
        }
    }
}
