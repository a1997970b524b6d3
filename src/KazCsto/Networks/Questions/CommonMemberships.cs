namespace KazCsto.Networks.Questions;

/// <summary>In which institutions, organs and treaties two states stand together.</summary>
internal static class CommonMemberships
{
    private static readonly TieMeaning[] Kinds = [Meaning.MemberOf, Meaning.PartyTo];

    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        return day.Find(asked.Text("one")) is not { } one || !one.Is(Meaning.State)
            ? []
            : from first in day.From(one, Kinds)
            from second in day.To(first.To, Kinds)
            where second.From.Id == asked.Text("other") && !second.Equals(first)
            select Row(first, second, day.On(first, second));
    }

    private static object?[] Row(Tie first, Tie second, Grounds grounds) =>
        [
            first.To.Name,
            first.To.Id,
            first.To.Kind.Name,
            grounds.AreCertain,
            grounds.Probability,
            grounds.Caveat,
            first.BestClaim.Citation,
            second.BestClaim.Citation,
        ];
}
