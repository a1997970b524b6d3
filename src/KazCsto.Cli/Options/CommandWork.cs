namespace KazCsto.Cli.Options;

/// <summary>Runs the work of commands beside the thread that listens for Ctrl-C, so that it is heard at once.</summary>
internal static class CommandWork
{
    public static void Does(this Command command, Func<ParseResult, CancellationToken, int> work) =>
        command.SetAction((parsed, cancellation) => Task.Run(() => work(parsed, cancellation), cancellation));

    /// <summary>The same for work that waits for a server.</summary>
    public static void DoesLongWork(this Command command, Func<ParseResult, Running, Task<int>> work) =>
        command.DoesLongWork((parsed, running) => work(parsed, running).GetAwaiter().GetResult());

    /// <summary>The same for work that takes long enough to tell how far it has come.</summary>
    public static void DoesLongWork(this Command command, Func<ParseResult, Running, int> work) =>
        command.Does(
            (parsed, cancellation) =>
            {
                using var running = new Running(parsed, cancellation);
                return work(parsed, running);
            }
        );

    /// <summary>Tells on standard error what one may not want to hear.</summary>
    public static void Tell(this ParseResult parsed, string line)
    {
        if (!parsed.GetValue(CommonOptions.Quiet))
        {
            parsed.InvocationConfiguration.Error.WriteLine(line);
        }
    }
}
