using Spectre.Console;

namespace KazCsto.Cli;

/// <summary>Asks a person for a password, without showing it.</summary>
internal static class PasswordPrompt
{
    /// <summary>Whether a person sits before the program.</summary>
    public static bool CanAsk => !Console.IsInputRedirected && !Console.IsErrorRedirected;

    public static string Ask(string user, string server)
    {
        var terminal = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return terminal.Prompt(
            new TextPrompt<string>(Markup.Escape($"Password of {user} at {server}:")).Secret(null)
        );
    }
}
