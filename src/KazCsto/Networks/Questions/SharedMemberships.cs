namespace KazCsto.Networks.Questions;

/// <summary>Which two states sit together in the most institutions and organs.</summary>
internal static class SharedMemberships
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        var state = asked.Text("state");
        return (
            from one in day.Nodes
            from first in day.From(one, Meaning.MemberOf)
            from second in day.To(first.To, Meaning.MemberOf)
            where one.CompareTo(second.From) < 0
            where state.Fits(one.Id) || state.Fits(second.From.Id)
            group (Body: first.To, Grounds: day.On(first, second)) by (One: one, Other: second.From)
        )
            .Select(pair => Row(pair.Key.One, pair.Key.Other, pair.ToLookup(p => p.Body)))
            .Where(row => (long)row[4]! >= asked.Whole("at_least"))
            .OrderByDescending(row => (long)row[4]!);
    }

    private static object?[] Row(Node one, Node other, ILookup<Node, (Node Body, Grounds Grounds)> bodies) =>
        [
            one.Name,
            one.Id,
            other.Name,
            other.Id,
            (long)bodies.Count,
            (long)bodies.Count(b => b.Any(g => g.Grounds.AreCertain)),
            (long)bodies.Count(b => b.Any(g => g.Grounds.Caveat.Length > 0)),
        ];
}
