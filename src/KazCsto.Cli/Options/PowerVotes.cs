using System.Globalization;
using KazCsto.Cli.Output;
using KazCsto.Power.Voting;

namespace KazCsto.Cli.Options;

/// <summary>The options that make a weighted game: players with votes, and a quota.</summary>
internal sealed class PowerVotes
{
    private readonly Option<string[]> _votes = new("--votes")
    {
        Description =
            "A game of your own instead: the votes of each player, such as 50,49,1 or Germany=4,France=4,Luxembourg=1; @FILE reads them from a file, one a line",
        HelpName = "votes",
        AllowMultipleArgumentsPerToken = true,
    };
    private readonly Option<string?> _quota = new("--quota")
    {
        Description = "The fewest votes that win in the game of --votes, such as 51 or 60% (default: more than half)",
        HelpName = "votes",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_votes);
        command.Options.Add(_quota);
    }

    /// <summary>Whether a game was given.</summary>
    /// <exception cref="UsageException">Only its quota was.</exception>
    public bool IsGiven(ParseResult parsed)
    {
        var isGiven = EdgeOptions.IsGiven(parsed, _votes);
        return !isGiven && EdgeOptions.IsGiven(parsed, _quota)
            ? throw new UsageException(
                "--quota belongs to the game of --votes; for an institution all quotas are shown"
            )
            : isGiven;
    }

    /// <summary>The players by name, and the game.</summary>
    /// <exception cref="UsageException">The votes or the quota make no game.</exception>
    public (IReadOnlyList<string> Names, WeightedGame Game) Of(ParseResult parsed)
    {
        var players = WordsOf(parsed.GetValue(_votes) ?? []).Select(PlayerOf).ToList();
        if (players.GroupBy(p => p.Name).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new UsageException($"'{twice.Key}' stands twice in --votes");
        }

        var total = players.Aggregate(default(Fraction), (sum, p) => sum + p.Votes);
        if (total == default)
        {
            throw new UsageException("nobody has a vote; expected --votes with some above 0, such as 50,49,1");
        }

        return (
            players.ConvertAll(p => p.Name),
            GameOf(players.ConvertAll(p => p.Votes), total, parsed.GetValue(_quota))
        );
    }

    /// <summary>The words between commas; between two arguments there may be a comma or none.</summary>
    private static IEnumerable<string> WordsOf(string[] arguments)
    {
        foreach (var (place, argument) in arguments.Index())
        {
            var isLast = place == arguments.Length - 1;
            var list = !isLast && argument.EndsWith(',') ? argument[..^1] : argument;
            foreach (var word in list.Split(',', StringSplitOptions.TrimEntries))
            {
                yield return word.Length > 0
                    ? word
                    : throw new UsageException(
                        $"'{argument}' in --votes lacks the votes of a player at a comma; expected such as 50,49,1"
                    );
            }
        }
    }

    private static (string Name, Fraction Votes) PlayerOf(string word, int index)
    {
        var sign = word.LastIndexOf('=');
        var (name, votes) =
            sign > 0
                ? (word[..sign], word[(sign + 1)..])
                : (string.Create(CultureInfo.InvariantCulture, $"player {index + 1}"), word);
        return Fraction.TryParse(votes) is { } number && number >= default(Fraction)
            ? (name, number)
            : throw new UsageException(
                $"'{word}' in --votes is not the votes of a player; expected one such as 50 or Russia=50"
            );
    }

    private static WeightedGame GameOf(List<Fraction> votes, Fraction total, string? asked)
    {
        try
        {
            return asked is null ? WeightedGame.Majority(votes) : WeightedGame.Of(votes, QuotaOf(asked, total));
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private static Fraction QuotaOf(string asked, Fraction total)
    {
        var isPercent = asked.EndsWith('%');
        var quota = Fraction.TryParse(asked.TrimEnd('%', ' ')) is { } number
            ? isPercent
                ? number * total / Fraction.Whole(100)
                : number
            : throw new UsageException(
                $"'{asked}' in --quota is not a number of votes; expected one such as 51 or 60%"
            );
        return quota > default(Fraction) && quota <= total
            ? quota
            : throw new UsageException(
                $"--quota {asked} can never be reached, or always is; expected more than 0 and at most {total.ToDouble()}"
            );
    }
}
