using System.Diagnostics;
using System.Text;

namespace KazCsto.Tests.Cli;

/// <summary>Runs the program as a process of its own: the one beside the tests, or the file that KAZCSTO_PROGRAM names.</summary>
internal static class Kazcsto
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "KazCsto.Cli.dll");
    private static readonly string? Named = Environment.GetEnvironmentVariable("KAZCSTO_PROGRAM");

    public static Task<Answer> RunAsync(string folder, string arguments) =>
        RunAsync(folder, [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

    /// <summary>The same without a process, where many command lines are tried; a named program has to answer them itself.</summary>
    public static Task<Answer> AnswerAsync(string folder, string arguments)
    {
        string[] words = [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--data", folder];
        return Named is null ? InProcessAsync(words) : RunAsync(Environment.CurrentDirectory, words);
    }

    private static async Task<Answer> InProcessAsync(string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await KazCsto.Cli.Program.Run(words, output, errors);
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
        var start = new ProcessStartInfo(Named ?? "dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
            StandardErrorEncoding = new UTF8Encoding(false),
        };
        foreach (var argument in Named is null ? arguments.Prepend(Built) : arguments)
        {
            start.ArgumentList.Add(argument);
        }

        if (Named is not null)
        {
            // Whatever looks for .NET finds none.
            start.Environment["DOTNET_ROOT"] = folder;
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}
