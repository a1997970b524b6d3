using System.Diagnostics;
using System.Text;

namespace KazCsto.Tests.Cli;

/// <summary>Runs the built program as a process of its own.</summary>
internal static class Kazcsto
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "KazCsto.Cli.dll");

    public static Task<Answer> RunAsync(string folder, string arguments) =>
        RunAsync(folder, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>The same without a process, where many command lines are tried.</summary>
    public static async Task<Answer> AnswerAsync(string folder, string arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        string[] words = [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        var code = await KazCsto.Cli.Program.Run([.. words, "--data", folder], output, errors);
        return new(code, output.ToString(), errors.ToString());
    }

    public static async Task<Answer> RunAsync(
        string folder,
        IReadOnlyList<string> arguments,
        params (string Name, string Value)[] environment
    )
    {
        using var process = Start(folder, arguments, environment);
        process.StandardInput.Close();
        var cancellation = TestContext.Current.CancellationToken;
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return new(process.ExitCode, await output, await errors);
    }

    public static Process Start(
        string folder,
        IReadOnlyList<string> arguments,
        params (string Name, string Value)[] environment
    )
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in arguments.Prepend(Built))
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
