namespace KazCsto.Networks.Questions;

/// <summary>By which chains of offices, chairs and seats a leader can order a force, or have a say in sending it.</summary>
internal static class ChainsOfCommand
{
    private const int MostHops = 4;

    private static readonly string[] Kinds =
    [
        "holds-office",
        "appoints",
        "chairs",
        "member-of",
        "decides-on",
        "must-approve",
        "contributes-to",
        "commands",
    ];

    public static IEnumerable<object?[]> Answer(Network history, Asked asked)
    {
        var day = new NetworkOnDay(history, asked.Day("day"));
        var maxHops = Math.Min(asked.Whole("max_hops"), MostHops);
        return from leader in day.Nodes
            where leader.Kind.Name == "leader" && asked.Text("leader").Fits(leader.Id)
            from way in SimplePaths.From(leader, node => day.From(node, Kinds), maxHops)
            let force = way[^1].To
            where force.Kind.Name == "force" && asked.Text("force").Fits(force.Id)
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
