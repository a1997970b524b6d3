namespace KazCsto.Networks.Questions;

/// <summary>By which chains of offices, chairs and seats a leader can order a force, or have a say in sending it.</summary>
internal static class ChainsOfCommand
{
    private const int MostHops = 4;

    internal static readonly TieMeaning[] Kinds =
    [
        Meaning.HoldsOffice,
        Meaning.Appoints,
        Meaning.Chairs,
        Meaning.MemberOf,
        Meaning.DecidesOn,
        Meaning.MustApprove,
        Meaning.ContributesTo,
        Meaning.Commands,
    ];

    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        var maxHops = Math.Min(asked.Whole("max_hops"), MostHops);
        return from leader in day.Nodes
            where leader.Is(Meaning.Leader) && asked.Text("leader").Fits(leader.Id)
            from way in SimplePaths.From(leader, node => day.From(node, Kinds), maxHops)
            let force = way[^1].To
            where force.Is(Meaning.Force) && asked.Text("force").Fits(force.Id)
            select Row(leader, force, way[^1], day.On(way));
    }

    private static object?[] Row(Node leader, Node force, Tie last, Grounds grounds) =>
        [
            leader.Name,
            leader.Id,
            force.Name,
            force.Id,
            grounds.Told,
            last.Kind.Name,
            grounds.Hops,
            grounds.AreCertain,
            grounds.Probability,
            grounds.Weakest.BestClaim.Citation,
            grounds.Caveat,
        ];
}
