using System.Collections.Immutable;

namespace KazCsto.Export.Pictures;

/// <summary>Draws the lines between nodes: inside a box like the branches of a tree, elsewhere as arcs.</summary>
internal static class Routing
{
    /// <summary>How far lines keep from each other.</summary>
    public const double Apart = 7;

    public static ImmutableArray<Curve> Of(
        Diagram diagram,
        ImmutableArray<Box> nodes,
        ImmutableArray<Box> hulls
    )
    {
        var ends = new LineEnds(diagram, nodes, hulls);
        var (branches, arcs) = (new Branches(diagram, ends), new Arcs(ends));
        var pairs = diagram.Ties.ToLookup(PairOf);
        return
        [
            .. diagram.Ties.Select(tie =>
            {
                var parallels = pairs[PairOf(tie)].ToList();
                var lane = (parallels.IndexOf(tie) - ((parallels.Count - 1) / 2.0)) * Apart;
                return ends.IsBranch(tie) ? branches.Of(tie, lane) : arcs.Of(tie, lane);
            }),
        ];
    }

    private static (int, int) PairOf(DiagramTie tie) =>
        (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To));
}
