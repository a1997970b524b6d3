using KazCsto.Graphs.Summaries;

namespace KazCsto.Answers;

/// <summary>How far given groups keep to themselves.</summary>
internal static class GivenGroupsAnswer
{
    private const string OfAGroup = "of the ties with an end in it";

    private static readonly ImmutableArray<string> Columns = ["what", "group", "nodes", "value", "convention"];

    public static Answer Of(NamedGraph graph, LabelledGroups groups, GivenGroupsSummary summary)
    {
        var (sizes, nodes) = (groups.Sizes, groups.GroupOf.Length - groups.Without);
        object?[][] cells =
        [
            ["modularity", "", nodes, summary.Modularity, "share within less what chance gives"],
            ["e-i-index", "", nodes, summary.EiIndex.Whole, "-1 all within, 1 all between groups"],
            ["assortativity", "", nodes, summary.Assortativity, "1 like with like, 0 chance"],
            .. groups.Names.Select(
                (name, i) => (object?[])["e-i-index", name, sizes[i], summary.EiIndex.OfGroups[i], OfAGroup]
            ),
        ];
        return new($"Groups by {groups.What}", [new Remark(graph.Title), new Grid(Columns, cells)], new(Columns, cells))
        {
            Context = graph.Basis.And("groups_by", groups.What),
        };
    }
}
