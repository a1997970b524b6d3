using KazCsto.Power.Voting;

namespace KazCsto.Answers.Voting;

/// <summary>The power of the players of a game that somebody made up.</summary>
internal static class GameAnswer
{
    private static readonly ImmutableArray<string> Columns =
    [
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
        "shapley_shubik_exact",
    ];

    /// <param name="names">The players, in the order of the game.</param>
    /// <param name="power">Their power.</param>
    /// <param name="sweep">Their power by the quota, worked out when it is drawn.</param>
    public static Answer Of(ImmutableArray<string> names, VotingPower power, Lazy<QuotaSweep> sweep)
    {
        var game = power.Game;
        var dummies = names.Zip(power.Players).Where(p => p.Second.IsDummy).Select(p => p.First).ToList();
        return new(
            $"A game of {Counted.Of(names.Length, "player")}: {Given(game.Quota, game)} of {Given(game.Total, game)} votes win",
            [
                new Grid(
                    ["player", "votes", "veto", "Banzhaf", "Penrose", "Shapley-Shubik"],
                    names.Zip(power.Players, (name, player) => Shown(name, player, game))
                ),
                new Remark(
                    "Banzhaf: the share of all swings (coalitions that win with the player and lose without it); Penrose: how often its vote decides if all others vote at random; Shapley-Shubik: the share of the orders of players in which it decides."
                ),
                .. dummies.Count > 0
                    ? new[] { new Remark($"Never decides anything: {string.Join(", ", dummies)}.") }
                    : [],
                new GamePicture(sweep, names),
            ],
            new(Columns, names.Zip(power.Players, (name, player) => RowOf(name, player, game)))
        );
    }

    private static object?[] Shown(string name, PlayerPower player, WeightedGame game) =>
        [
            name,
            Given(player.Votes, game),
            player.HasVeto,
            VotingWords.Exact(player.Banzhaf),
            VotingWords.Exact(player.Penrose),
            VotingWords.Exact(player.ShapleyShubik),
        ];

    private static object?[] RowOf(string name, PlayerPower player, WeightedGame game) =>
        [
            name,
            Given(player.Votes, game),
            Given(game.Quota, game),
            player.HasVeto,
            player.Swings.ToString(),
            .. PowerRows.Shares(player),
        ];

    /// <summary>Votes as they were given.</summary>
    private static double Given(long votes, WeightedGame game) => (Fraction.Whole(votes) * game.Unit).ToDouble();
}
