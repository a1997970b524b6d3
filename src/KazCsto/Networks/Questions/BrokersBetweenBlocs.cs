namespace KazCsto.Networks.Questions;

/// <summary>Who has ties to states that are only in one bloc and to states that are only in the other.</summary>
internal static class BrokersBetweenBlocs
{
    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        var (one, other) = (asked.Text("one"), asked.Text("other"));
        var onlyIn = day
            .Nodes.Where(n => n.Is(Meaning.State))
            .Select(n => (State: n, Blocs: BlocsOf(day, n, one, other)))
            .Where(s => s.Blocs.Count == 1)
            .ToDictionary(s => s.State, s => s.Blocs.Single());
        return day
            .Nodes.Where(n => n.Kind.IsAgent && n.Id != one && n.Id != other)
            .Select(n => RowOf(day, n, onlyIn, one, other))
            .OfType<object?[]>()
            .OrderByDescending(row => (long)row[3]! + (long)row[4]!);
    }

    private static HashSet<string> BlocsOf(NetworkOnDay day, Node state, string one, string other) =>
        [.. day.From(state, Meaning.MemberOf).Select(seat => seat.To.Id).Where(bloc => bloc == one || bloc == other)];

    private static object?[]? RowOf(
        NetworkOnDay day,
        Node broker,
        Dictionary<Node, string> onlyIn,
        string one,
        string other
    )
    {
        var ties = day.Of(broker).Where(t => onlyIn.ContainsKey(t.Other(broker))).ToList();
        var byBloc = ties.ToLookup(t => onlyIn[t.Other(broker)], t => t.Other(broker));
        return !byBloc.Contains(one) || !byBloc.Contains(other)
            ? null
            :
            [
                broker.Name,
                broker.Id,
                broker.Kind.Name,
                (long)byBloc[one].Count(),
                (long)byBloc[other].Count(),
                (long)byBloc[one].Distinct().Count(),
                (long)byBloc[other].Distinct().Count(),
                (long)ties.Count(day.IsCertain),
                (long)ties.Count(t => t.Doubt().Length > 0),
            ];
    }
}
