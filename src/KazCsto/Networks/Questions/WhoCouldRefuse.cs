namespace KazCsto.Networks.Questions;

/// <summary>Who could have said no to a force, or to a decision of a body, on a day.</summary>
internal static class WhoCouldRefuse
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        if (day.Find(asked.Text("id")) is not { } body)
        {
            return [];
        }

        var alone = day.To(body, Meaning.DecidesOn, Meaning.MustApprove, Meaning.ContributesTo)
            .Select(t => Row(t, t.Kind.Name, "", 1, day.On(t)));
        var inTheDecider =
            from decides in day.To(body, Meaning.DecidesOn)
            from row in Members(history, day, decides.From, decides)
            select row;
        return alone.Concat(inTheDecider).Concat(Members(history, day, body)).DistinctBy(row => string.Join('\n', row));
    }

    /// <summary>The members of a body that decides by consensus: each of them can stop it.</summary>
    private static IEnumerable<object?[]> Members(Network history, NetworkOnDay day, Node body, Tie? because = null) =>
        history.MeaningOf(body, Meaning.Rule) != Meaning.Consensus
            ? []
            : day.To(body, Meaning.MemberOf)
                .Select(seat =>
                    Row(
                        seat,
                        $"consensus in {body.Name}",
                        history.CaveatOf(body, Meaning.Rule),
                        history.SurenessOf(body, Meaning.Rule),
                        day.On(seat, because)
                    )
                );

    private static object?[] Row(Tie tie, string how, string doubt, double sureness, Grounds grounds) =>
        [
            tie.From.Name,
            tie.From.Id,
            how,
            grounds.AreCertain,
            Math.Min(grounds.Probability, sureness),
            Cells.Together([doubt, grounds.Caveat]),
            tie.BestClaim.Citation,
        ];
}
