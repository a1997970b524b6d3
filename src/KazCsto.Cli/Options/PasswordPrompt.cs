using KazCsto.Cli.Output;
using Spectre.Console;

namespace KazCsto.Cli.Options;

/// <summary>Asks a person for a password, without showing it.</summary>
internal static class PasswordPrompt
{
    /// <summary>Whether a person sits before the program.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    public static string Ask(string user, string server)
    {
        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        var password = terminal.Prompt(
            new TextPrompt<string>(Markup.Escape($"Password of {user} at {server}:")).Secret(null).AllowEmpty()
        );
        return password.Length > 0 ? password : throw new UsageException("no password was given; the server wants one");
    }
}
