using System.CommandLine;

namespace KazCsto.Cli;

/// <summary>Runs the work of commands beside the thread that listens for Ctrl-C, so that it is heard at once.</summary>
internal static class CommandWork
{
    public static void Does(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction(
            (parsed, cancellation) => Task.Run(() => work(parsed, cancellation), cancellation)
        );
}
