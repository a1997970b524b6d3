using KazCsto.Graphs.Brokerage;

namespace KazCsto.Answers;

/// <summary>Who carries between groups, and in which role; a reader is told those that a broker plays at least once.</summary>
internal sealed class RolesAnswer(NamedGraph graph, LabelledGroups groups, BrokerageRoles roles)
{
    private const string Legend =
        "a -> broker -> b: coordinator, all of one group; itinerant, a and b of one group that is not the broker's; "
        + "representative, from the broker's group to another; gatekeeper, from another into the broker's; liaison, all of three groups";

    private readonly string _convention = roles.All[0].ZScores.Convention;

    public Answer Of(IReadOnlyList<int> brokers) =>
        new(
            $"Brokers between groups by {groups.What}: {Sizes()}",
            [
                new Remark($"{graph.Title}; {_convention}"),
                new Remark(Legend),
                new Grid(["broker", "group", "role", "count", "expected", "z"], brokers.SelectMany(Played)),
            ],
            new(
                [.. graph.Columns("node", "name"), "group", "role", "count", "expected", "z"],
                brokers.SelectMany(node => roles.All.Select(role => RowOf(role, node, graph.NamesOf(node))))
            )
        )
        {
            Context = graph.Basis.WithConvention(_convention).And("groups_by", groups.What),
        };

    /// <summary>The roles that a broker plays, with its name and group before the first.</summary>
    private IEnumerable<object?[]> Played(int node) =>
        roles
            .All.Where(role => role.Counts.Values[node] > 0)
            .Select((role, i) => i == 0 ? RowOf(role, node, [graph.NameOf(node)]) : ["", "", .. ScoresOf(role, node)]);

    private object?[] RowOf(RoleScores role, int node, IEnumerable<string> names) =>
        [.. names, groups.Names[groups.GroupOf[node]], .. ScoresOf(role, node)];

    private static object?[] ScoresOf(RoleScores role, int node) =>
        [
            role.Role.ToString().ToLowerInvariant(),
            role.Counts.Values[node],
            role.Expected.Values[node],
            role.ZScores.Values[node],
        ];

    private string Sizes()
    {
        var sizes = groups.Names.Zip(groups.Sizes, (name, size) => $"{name} {size}");
        return string.Join(", ", groups.Without > 0 ? sizes.Append($"without a group {groups.Without}") : sizes);
    }
}
