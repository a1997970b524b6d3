using FsCheck;
using FsCheck.Fluent;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Communities;

/// <summary>A random directed graph with strengths, a group for each node and two more lists to compare.</summary>
public sealed record GroupedDigraph(SmallDigraph Digraph, int[] Groups, int[] Others, int[] Names)
{
    internal GroupedDigraph Renamed => this with { Digraph = Digraph.Renamed(Names), Groups = Moved(Groups) };

    public static Arbitrary<GroupedDigraph> Arbitrary() =>
        Arb.From(
            from digraph in SmallDigraph.Arbitrary().Generator
            from groups in Gen.Choose(0, 3).ArrayOf(SmallDigraph.Nodes)
            from others in Gen.Choose(0, 5).ArrayOf(SmallDigraph.Nodes)
            from names in Gen.Shuffle(Enumerable.Range(0, SmallDigraph.Nodes))
            select new GroupedDigraph(digraph, groups, others, names)
        );

    private int[] Moved(int[] values)
    {
        var moved = new int[values.Length];
        for (var node = 0; node < values.Length; node++)
        {
            moved[Names[node]] = values[node];
        }

        return moved;
    }
}
