using System.Globalization;
using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Communities;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the groups that many runs agree on, with how surely each node belongs.</summary>
internal static class GroupsPrinter
{
    public static void Print(
        NamedGraph graph,
        ConsensusGroups found,
        ConsensusOptions options,
        int top,
        string format,
        TextWriter output
    )
    {
        var members = Members(graph, found.Groups);
        if (format != "table")
        {
            Rows(graph, found, members).Write(output, format);
            return;
        }

        var (prose, groups) = (new Prose(output), found.Groups);
        var quality = options.Quality == GroupQuality.Modularity ? "modularity" : "constant Potts quality";
        prose.Title(
            $"{Counted.Of(groups.Count, "group")}, {quality} {Numbers.Short(groups.Quality)}; agreement of two runs {Numbers.Short(found.Stability)} (1 always, 0 as by chance)"
        );
        prose.Line($"{graph.Title}; consensus of {groups.Convention}", indent: 0);
        prose.Line(
            groups.IsSettled
                ? $"All runs of round {groups.Rounds} agree. Behind a name: {found.OfNodes.Convention}."
                : $"After {groups.Rounds} rounds the runs still differ. Behind a name: {found.OfNodes.Convention}.",
            indent: 0
        );
        foreach (var (group, number) in members.Take(top).Select((g, i) => (g, i + 1)))
        {
            prose.Heading($"Group {number}: {Counted.Of(group.Length, "node")}");
            prose.Line(Told(graph, found, group, top));
        }

        if (members.Length > top)
        {
            prose.Line($"and {members.Length - top} more; --top all shows them", indent: 0);
        }
    }

    private static string Told(NamedGraph graph, ConsensusGroups found, int[] group, int top)
    {
        var shown = group.Take(top).Select(node => $"{graph.NameOf(node)} {Share(found.OfNodes.Values[node])}");
        var more = group.Length > top ? $", and {group.Length - top} more" : "";
        return string.Join(", ", shown) + more;
    }

    private static string Share(double stability) =>
        double.IsNaN(stability) ? "-" : stability.ToString("0.00", CultureInfo.InvariantCulture);

    private static Table Rows(NamedGraph graph, ConsensusGroups found, int[][] members)
    {
        var table = graph.HasNames
            ? new Table("group", "node", "name", "stability", "quality", "agreement")
            : new Table("group", "node", "stability", "quality", "agreement");
        foreach (var (group, number) in members.Select((g, i) => (g, i + 1)))
        {
            foreach (var node in group)
            {
                table.Add([
                    number,
                    .. graph.NamesOf(node),
                    found.OfNodes.Values[node],
                    found.Groups.Quality,
                    found.Stability,
                ]);
            }
        }

        return table;
    }

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
