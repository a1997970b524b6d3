using System.Text.RegularExpressions;
using KazCsto.Import;

namespace KazCsto.Cli;

/// <summary>Messages of the command line parser, which name types or run over several lines, in one plain line.</summary>
internal static partial class ParserMessage
{
    public static string Plain(string message)
    {
        if (NotAmong().Match(message) is not { Success: true } choice)
        {
            return NoNumber().Replace(message, "'$1' in $2 is not a whole number");
        }

        var found = choice.Groups[1].Value;
        var valid = Quoted().Matches(choice.Groups[2].Value).Select(m => m.Groups[1].Value);
        return $"'{found}' is not valid here{Nearest.Hint(found, valid)}";
    }

    [GeneratedRegex(
        @"^Argument '(.*?)' not recognized\. Must be one of:(.*)$",
        RegexOptions.Singleline
    )]
    private static partial Regex NotAmong();

    [GeneratedRegex("'(.*?)'")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for option '(.*)' as expected type '.*'\.$")]
    private static partial Regex NoNumber();
}
