using KazCsto.Cli.Output;
using KazCsto.Power.Voting;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the power of the players of a game that somebody made up.</summary>
internal static class PowerOfGame
{
    public static void Print(IReadOnlyList<string> names, VotingPower power, string format, TextWriter output)
    {
        if (format != "table")
        {
            Rows(names, power).Write(output, format);
            return;
        }

        var game = power.Game;
        var prose = new Prose(output);
        prose.Title(
            $"A game of {Counted.Of(names.Count, "player")}: {Given(game.Quota, game)} of {Given(game.Total, game)} votes win"
        );
        var table = new Table("player", "votes", "veto", "Banzhaf", "Penrose", "Shapley-Shubik");
        foreach (var (name, player) in names.Zip(power.Players))
        {
            table.Add(
                name,
                Given(player.Votes, game),
                player.HasVeto,
                VotingWords.Exact(player.Banzhaf),
                VotingWords.Exact(player.Penrose),
                VotingWords.Exact(player.ShapleyShubik)
            );
        }

        table.Write(output, "table");
        prose.Line(
            "Banzhaf: the share of all swings (coalitions that win with the player and lose without it); Penrose: how often its vote decides if all others vote at random; Shapley-Shubik: the share of the orders of players in which it decides.",
            indent: 0
        );
        var dummies = names.Zip(power.Players).Where(p => p.Second.IsDummy).Select(p => p.First).ToList();
        if (dummies.Count > 0)
        {
            prose.Line($"Never decides anything: {string.Join(", ", dummies)}.", indent: 0);
        }
    }

    private static Table Rows(IReadOnlyList<string> names, VotingPower power)
    {
        var table = new Table(
            "player",
            "votes",
            "quota",
            "veto",
            "swings",
            "banzhaf",
            "penrose",
            "shapley_shubik",
            "banzhaf_exact",
            "penrose_exact",
            "shapley_shubik_exact"
        );
        foreach (var (name, player) in names.Zip(power.Players))
        {
            table.Add([
                name,
                Given(player.Votes, power.Game),
                Given(power.Game.Quota, power.Game),
                player.HasVeto,
                player.Swings.ToString(),
                .. PowerRows.Shares(player),
            ]);
        }

        return table;
    }

    /// <summary>Votes as they were given.</summary>
    private static double Given(long votes, WeightedGame game) => (Fraction.Whole(votes) * game.Unit).ToDouble();
}
