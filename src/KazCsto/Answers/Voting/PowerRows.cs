using KazCsto.Power.Voting;

namespace KazCsto.Answers.Voting;

/// <summary>Voting power and network power as rows: one a member, game and quota, or a member and measure.</summary>
internal static class PowerRows
{
    private static readonly ImmutableArray<string> Columns =
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

    public static Rows Of(VotingStudy study) =>
        new(
            Columns,
            study.Members.SelectMany(
                (member, i) =>
                    Formal(study, i)
                        .Concat(Budget(study, i))
                        .Concat(study.Places.Select(p => RowOf(p, i)))
                        .Select(cells => (object?[])[member.Id, member.Name, .. cells])
            )
        );

    /// <summary>The three shares as numbers, and then exactly.</summary>
    public static IEnumerable<object?> Shares(PlayerPower power)
    {
        Fraction[] shares = [power.Banzhaf, power.Penrose, power.ShapleyShubik];
        return [.. shares.Select(s => (object?)s.ToDouble()), .. shares.Select(s => (object?)s.ToString())];
    }

    private static IEnumerable<object?[]> Formal(VotingStudy study, int member)
    {
        if (study.Formal is { Game: var game } formal)
        {
            var quota = (Fraction.Of(game.Quota - 1, game.Total), Fraction.Of(game.Quota, game.Total));
            yield return RowOf(study.Rule!.Value, isAssumed: false, quota, formal.Players[member], study.Rule);
        }
    }

    private static IEnumerable<object?[]> Budget(VotingStudy study, int member) =>
        study.Budget is not { } budget
            ? []
            : budget.Sweep.Steps.Select(step =>
                RowOf(
                    "budget-share",
                    isAssumed: true,
                    (step.Above, step.UpTo),
                    step.Power.Players[member],
                    budget.Shares[member].Claimed
                )
            );

    private static object?[] RowOf(
        string game,
        bool isAssumed,
        (Fraction Above, Fraction UpTo) quota,
        PlayerPower power,
        Fact? because
    ) =>
        [
            game,
            isAssumed,
            quota.Above.ToDouble(),
            quota.UpTo.ToDouble(),
            power.Votes,
            power.HasVeto,
            power.Swings.ToString(),
            .. Shares(power),
            .. NoMeasure,
            because?.Doubt(),
            because?.Cited(),
        ];

    private static object?[] RowOf(MemberPlaces places, int member)
    {
        var (ranking, place) = (places.Ranking, places.Places[member]);
        return
        [
            .. NoPower,
            ranking.Projection.Rule.Name,
            ranking.Measure.Name,
            ranking.Measure.Aspect,
            place.Score,
            place.Rank == 0 ? null : place.Rank,
            place.IsTied,
            null,
            null,
        ];
    }
}
