using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace KazCsto.Export.Pictures;

/// <summary>Lets the program <c>dot</c> of Graphviz draw. https://graphviz.org/doc/info/command.html</summary>
/// <remarks>What it draws depends on its version and on the fonts of the machine, so files that are compared never come from it.</remarks>
internal static class Graphviz
{
    private const string Program = "dot";

    /// <summary>Draws a picture.</summary>
    /// <param name="diagram">What it shows.</param>
    /// <param name="format">A format that Graphviz knows, such as <c>svg</c> or <c>png</c>.</param>
    /// <param name="cancellation">Stops the program.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="GraphvizException">The program is missing or failed.</exception>
    public static Task<byte[]> DrawAsync(Diagram diagram, string format, CancellationToken cancellation = default)
    {
        using var dot = new StringWriter();
        Dot.Write(diagram, dot);
        return DrawAsync(dot.ToString(), format, Program, cancellation);
    }

    internal static async Task<byte[]> DrawAsync(
        string dot,
        string format,
        string program,
        CancellationToken cancellation
    )
    {
        cancellation.ThrowIfCancellationRequested();
        using var process = Started(program, format);
        await using var stop = cancellation.Register(() => Kill(process));
        using var image = new MemoryStream();
        // All three streams at once: a program that waits for one of them to be read would otherwise wait for ever.
        var reading = process.StandardOutput.BaseStream.CopyToAsync(image, CancellationToken.None);
        var complaining = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await FeedAsync(process, dot);
        await reading;
        var complaint = await complaining;
        await process.WaitForExitAsync(CancellationToken.None);
        cancellation.ThrowIfCancellationRequested();
        return process.ExitCode == 0
            ? image.ToArray()
            : throw new GraphvizException($"'{program} -T{format}' failed: {complaint.Trim()}");
    }

    private static Process Started(string program, string format)
    {
        var start = new ProcessStartInfo(program, [$"-T{format}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
            UseShellExecute = false,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception e)
        {
            throw new GraphvizException(
                $"the program '{program}' was not found; install Graphviz (https://graphviz.org/download/, for example 'apt-get install graphviz') "
                    + "or use --engine builtin with --format svg",
                e
            );
        }
    }

    private static async Task FeedAsync(Process process, string dot)
    {
        try
        {
            await process.StandardInput.WriteAsync(dot);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program ended before it had read everything; its exit code and complaint say why.
        }
    }

    private static void Kill(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It had ended by itself.
        }
    }
}
