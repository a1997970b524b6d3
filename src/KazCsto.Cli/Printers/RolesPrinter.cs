using KazCsto.Cli.Options;
using KazCsto.Cli.Output;
using KazCsto.Graphs.Brokerage;

namespace KazCsto.Cli.Printers;

/// <summary>Prints the roles of brokers, for a reader those that they play at least once.</summary>
internal static class RolesPrinter
{
    private const string Legend =
        "a -> broker -> b: coordinator, all of one group; itinerant, a and b of one group that is not the broker's; "
        + "representative, from the broker's group to another; gatekeeper, from another into the broker's; liaison, all of three groups";

    public static void Print(
        NamedGraph graph,
        LabelledGroups groups,
        BrokerageRoles roles,
        IReadOnlyList<int> brokers,
        string format,
        TextWriter output
    )
    {
        if (brokers.Count == 0)
        {
            throw new NoAnswerException($"nobody is between two others; {graph.Title}");
        }

        if (format != "table")
        {
            Rows(graph, groups, roles, brokers).Write(output, format);
            return;
        }

        var prose = new Prose(output);
        prose.Title($"Brokers between groups by {groups.What}: {Sizes(groups)}");
        prose.Line($"{graph.Title}; {roles.All[0].ZScores.Convention}", indent: 0);
        prose.Line(Legend, indent: 0);
        var table = new Table("broker", "group", "role", "count", "expected", "z");
        foreach (var node in brokers)
        {
            var isFirst = true;
            foreach (var role in roles.All.Where(r => r.Counts.Values[node] > 0))
            {
                table.Add(
                    isFirst ? graph.NameOf(node) : "",
                    isFirst ? groups.Names[groups.GroupOf[node]] : "",
                    Word(role.Role),
                    role.Counts.Values[node],
                    role.Expected.Values[node],
                    role.ZScores.Values[node]
                );
                isFirst = false;
            }
        }

        table.Write(output, format);
    }

    private static Table Rows(NamedGraph graph, LabelledGroups groups, BrokerageRoles roles, IReadOnlyList<int> brokers)
    {
        var table = graph.HasNames
            ? new Table("node", "name", "group", "role", "count", "expected", "z")
            : new Table("node", "group", "role", "count", "expected", "z");
        foreach (var node in brokers)
        {
            foreach (var role in roles.All)
            {
                table.Add([
                    .. graph.NamesOf(node),
                    groups.Names[groups.GroupOf[node]],
                    Word(role.Role),
                    role.Counts.Values[node],
                    role.Expected.Values[node],
                    role.ZScores.Values[node],
                ]);
            }
        }

        return table;
    }

    private static string Sizes(LabelledGroups groups) =>
        string.Join(
            ", ",
            groups
                .Names.Select((name, number) => $"{name} {groups.GroupOf.Count(g => g == number)}")
                .Append(groups.Without > 0 ? $"without a group {groups.Without}" : null)
                .OfType<string>()
        );

    private static string Word(BrokerageRole role) => role.ToString().ToLowerInvariant();
}
