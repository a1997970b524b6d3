namespace KazCsto.Networks.Questions;

/// <summary>Who must defend a state on a day: whoever a provision of defence binds, if it binds that state too.</summary>
/// <remarks>
/// A provision binds the states that it names and every party to what it names. Unlike <see cref="KazCsto.Networks.Obligations.Briefing"/>, which picks the surest
/// ground, there is a row for each.
/// </remarks>
internal static class WhoMustDefend
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        return from provision in day.Nodes
            where history.MeaningOf(provision, Meaning.Duty) == Meaning.Defence
            let grounds = Bound(day, provision).ToList()
            from helper in grounds
            from owed in grounds
            where owed.State.Id == asked.Text("state") && !helper.State.Equals(owed.State)
            select Row(history, provision, helper, owed, day);
    }

    private static IEnumerable<(Node State, Tie Binding, Tie? Party)> Bound(NetworkOnDay day, Node provision) =>
        day.From(provision, Meaning.Binds)
            .Select(binding => (binding.To, binding, (Tie?)null))
            .Concat(
                from binding in day.From(provision, Meaning.BindsParties)
                from party in day.To(binding.To, Meaning.PartyTo, Meaning.MemberOf)
                where party.From.Is(Meaning.State)
                select (party.From, binding, (Tie?)party)
            );

    private static object?[] Row(
        Network history,
        Node provision,
        (Node State, Tie Binding, Tie? Party) helper,
        (Node State, Tie Binding, Tie? Party) owed,
        NetworkOnDay day
    )
    {
        var because = helper.Party ?? helper.Binding;
        var grounds = day.On(helper.Party, helper.Binding, owed.Party, owed.Binding);
        return
        [
            helper.State.Name,
            helper.State.Id,
            provision.Name,
            provision.Id,
            because.Sentence,
            grounds.AreCertain,
            Math.Min(grounds.Probability, history.SurenessOf(provision, Meaning.Duty)),
            Cells.Together([history.CaveatOf(provision, Meaning.Duty), grounds.Caveat]),
            because.BestClaim.Citation,
        ];
    }
}
