using System.Globalization;
using KazCsto.Graphs.Communities;

namespace KazCsto.Answers;

/// <summary>Who belongs together, by what many runs agree on, and how surely each node belongs.</summary>
internal static class GroupsAnswer
{
    /// <param name="graph">The graph.</param>
    /// <param name="found">Its groups.</param>
    /// <param name="quality">What made them good.</param>
    /// <param name="top">How many groups a reader is shown, and members of each; rows have them all.</param>
    public static Answer Of(NamedGraph graph, ConsensusGroups found, GroupQuality quality, int top)
    {
        var (groups, members) = (found.Groups, Members(graph, found.Groups));
        var qualityName = quality == GroupQuality.Modularity ? "modularity" : "constant Potts quality";
        var rounds = groups.IsSettled
            ? $"All runs of round {groups.Rounds} agree"
            : $"After {groups.Rounds} rounds the runs still differ";
        return new(
            $"{Counted.Of(groups.Count, "group")}, {qualityName} {Numbers.Short(groups.Quality)}; agreement of two runs {Numbers.Short(found.Stability)} (1 always, 0 as by chance)",
            [
                new Remark($"{graph.Title}; consensus of {groups.Convention}"),
                new Remark($"{rounds}. Behind a name: {found.OfNodes.Convention}."),
                .. members
                    .Take(top)
                    .Select(
                        (group, i) =>
                            new Part(
                                $"Group {i + 1}: {Counted.Of(group.Length, "node")}",
                                [new Line(Told(graph, found, group, top))]
                            )
                    ),
                .. members.Length > top
                    ? [new Remark($"and {members.Length - top} more; --top all shows them")]
                    : Array.Empty<Block>(),
            ],
            new(
                ["group", .. graph.Columns("node", "name"), "stability", "quality", "agreement"],
                members.SelectMany((group, i) => group.Select(node => RowOf(graph, found, i + 1, node)))
            )
        )
        {
            Context = graph.Basis.WithConvention(groups.Convention).WithSeed(groups.Seed),
        };
    }

    private static string Told(NamedGraph graph, ConsensusGroups found, int[] group, int top)
    {
        var shown = group.Take(top).Select(node => $"{graph.NameOf(node)} {Share(found.OfNodes.Values[node])}");
        var more = group.Length > top ? $", and {group.Length - top} more" : "";
        return string.Join(", ", shown) + more;
    }

    private static string Share(double stability) =>
        double.IsNaN(stability) ? "-" : stability.ToString("0.00", CultureInfo.InvariantCulture);

    private static object?[] RowOf(NamedGraph graph, ConsensusGroups found, int group, int node) =>
        [group, .. graph.NamesOf(node), found.OfNodes.Values[node], found.Groups.Quality, found.Stability];

    /// <summary>The nodes of each group, those with the most ties first.</summary>
    private static int[][] Members(NamedGraph graph, Grouping groups) =>
        [
            .. Enumerable
                .Range(0, groups.GroupOf.Length)
                .GroupBy(node => groups.GroupOf[node])
                .OrderBy(g => g.Key)
                .Select(g =>
                    g.OrderByDescending(graph.TiesOf).ThenBy(node => node, Comparer<int>.Create(graph.ById)).ToArray()
                ),
        ];
}
