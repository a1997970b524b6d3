using System.Text.RegularExpressions;
using KazCsto.Cli.Options;
using KazCsto.Graphs;

namespace KazCsto.Cli;

/// <summary>What was wrong with the words of a command, in one plain line; the parser itself names types and runs over several lines.</summary>
internal static partial class ParserMessage
{
    /// <summary>An unknown word says more than what is then missing.</summary>
    public static string Of(ParseResult parsed)
    {
        if (parsed.UnmatchedTokens is not [var unknown, ..])
        {
            return Plain(parsed.Errors[0].Message);
        }

        var command = parsed.CommandResult.Command;
        var isOption = unknown.StartsWith('-');
        var known = isOption
            ? command.Options.Concat(CommonOptions.All).Select(o => o.Name)
            : command.Subcommands.Select(c => c.Name);
        if (!isOption && command.Subcommands.Count == 0)
        {
            return $"'{unknown}' is one word too many";
        }

        var what = isOption ? "an option of this command" : "a command";
        return Nearest.Unknown(unknown, what, known);
    }

    private static string Plain(string message)
    {
        if (NotAmong().Match(message) is not { Success: true } choice)
        {
            return NoNumber().Replace(message, "'$1' in $2 is not a whole number");
        }

        var found = choice.Groups[1].Value;
        var valid = Quoted().Matches(choice.Groups[2].Value).Select(m => m.Groups[1].Value);
        return Nearest.Unknown(found, "valid here", valid);
    }

    [GeneratedRegex(@"^Argument '(.*?)' not recognized\. Must be one of:(.*)$", RegexOptions.Singleline)]
    private static partial Regex NotAmong();

    [GeneratedRegex("'(.*?)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type '.*'\.$")]
    private static partial Regex NoNumber();
}
