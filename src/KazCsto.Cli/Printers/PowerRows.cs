using KazCsto.Cli.Output;
using KazCsto.Power.Voting;

namespace KazCsto.Cli.Printers;

/// <summary>Voting power and network power as rows for a program: a row a member, game and quota, or a member and measure.</summary>
internal static class PowerRows
{
    private static readonly string[] Columns =
    [
        "member",
        "name",
        "game",
        "assumed",
        "quota_above",
        "quota_up_to",
        "votes",
        "veto",
        "swings",
        "banzhaf",
        "penrose",
        "shapley_shubik",
        "banzhaf_exact",
        "penrose_exact",
        "shapley_shubik_exact",
        "projection",
        "measure",
        "aspect",
        "score",
        "rank",
        "tied",
        "caveat",
        "citation",
    ];

    private static readonly object?[] NoMeasure = new object?[6];
    private static readonly object?[] NoPower = new object?[13];

    public static Table Of(VotingStudy study)
    {
        var table = new Table(Columns);
        foreach (var (i, member) in study.Members.Index())
        {
            AddFormal(table, study, i);
            AddBudget(table, study, i);
            foreach (var (ranking, places) in study.Places)
            {
                var place = places[i];
                table.Add([
                    member.Id,
                    member.Name,
                    .. NoPower,
                    ranking.Projection.Rule.Name,
                    ranking.Measure.Name,
                    ranking.Measure.Aspect,
                    place.Score,
                    place.Rank == 0 ? null : (object)place.Rank,
                    place.IsTied,
                    null,
                    null,
                ]);
            }
        }

        return table;
    }

    private static void AddFormal(Table table, VotingStudy study, int member)
    {
        if (study.Formal is { } formal)
        {
            Add(
                table,
                study.Members[member],
                (study.Rule!.Value, false),
                (
                    Fraction.Of(formal.Game.Quota - 1, formal.Game.Total).ToDouble(),
                    Fraction.Of(formal.Game.Quota, formal.Game.Total).ToDouble()
                ),
                formal.Players[member],
                study.Rule
            );
        }
    }

    private static void AddBudget(Table table, VotingStudy study, int member)
    {
        if (study.Budget is not { } budget)
        {
            return;
        }

        foreach (var step in budget.Sweep.Steps)
        {
            Add(
                table,
                study.Members[member],
                ("budget-share", true),
                (step.Above.ToDouble(), step.UpTo.ToDouble()),
                step.Power.Players[member],
                budget.Shares[member].Claimed
            );
        }
    }

    private static void Add(
        Table table,
        Node member,
        (string Name, bool IsAssumed) game,
        (double Above, double UpTo) quota,
        PlayerPower power,
        Fact? because
    ) =>
        table.Add([
            member.Id,
            member.Name,
            game.Name,
            game.IsAssumed,
            quota.Above,
            quota.UpTo,
            power.Votes,
            power.HasVeto,
            power.Swings.ToString(),
            .. Shares(power),
            .. NoMeasure,
            because?.Doubt(),
            because?.Cited(),
        ]);

    /// <summary>The three shares as numbers, and then exactly.</summary>
    public static IEnumerable<object?> Shares(PlayerPower power)
    {
        Fraction[] shares = [power.Banzhaf, power.Penrose, power.ShapleyShubik];
        return [.. shares.Select(s => (object?)s.ToDouble()), .. shares.Select(s => (object?)s.ToString())];
    }
}
