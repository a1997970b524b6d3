using FsCheck;
using FsCheck.Fluent;
using KazCsto.Tests.Graphs.Centrality;

namespace KazCsto.Tests.Graphs.Brokerage;

/// <summary>A group for each node of a <see cref="SmallDigraph"/>: one of three, whose numbers have gaps, or none.</summary>
public sealed record SmallGroups(int[] Of)
{
    public static Arbitrary<SmallGroups> Arbitrary() =>
        Gen.Elements(-1, 2, 2, 5, 5, 5, 9, 9)
            .ArrayOf(SmallDigraph.Nodes)
            .Select(of => new SmallGroups(of))
            .ToArbitrary();

    /// <summary>The same groups after node i was called names[i].</summary>
    internal int[] Renamed(int[] names)
    {
        var renamed = new int[Of.Length];
        foreach (var (node, group) in Of.Index())
        {
            renamed[names[node]] = group;
        }

        return renamed;
    }

    public override string ToString() => string.Join(' ', Of);
}
