namespace KazCsto.Export.Pictures;

/// <summary>Where everything of a picture stands, in pixels.</summary>
/// <remarks>
/// Nothing is left to chance, so there is no seed: the same picture has the same layout. Nodes never overlap, nor do boxes; lines run under
/// the nodes, and bend where a straight line would run under a node that it does not concern.
/// </remarks>
/// <param name="Width">The width of all.</param>
/// <param name="Height">The height of all.</param>
/// <param name="Nodes">The rectangle of each node.</param>
/// <param name="Clusters">The box of each cluster; that of a node which stands alone is its own rectangle.</param>
/// <param name="Ties">Each line, from border to border.</param>
/// <param name="Labels">What is written on each line; without width where there is nothing.</param>
internal sealed record Layout(
    double Width,
    double Height,
    ImmutableArray<Box> Nodes,
    ImmutableArray<Box> Clusters,
    ImmutableArray<Curve> Ties,
    ImmutableArray<Box> Labels
)
{
    private const double Margin = 24;

    /// <summary>Lays a picture out.</summary>
    public static Layout Of(Diagram diagram)
    {
        if (diagram.Nodes.IsEmpty)
        {
            return new(2 * Margin, 2 * Margin, [], [], [], []);
        }

        var (nodes, clusters) = diagram.Form == DiagramForm.Chain ? BoxColumns.Of(diagram) : Packing.Of(diagram);
        var lines = LinesOf(diagram, nodes, clusters);
        var labels = TieLabels.Of(diagram, nodes, lines);
        var extent = Box.Around([.. clusters, .. labels.Where(l => l.Width > 0), .. lines.SelectMany(PointsOf)]);
        var way = new Point(Margin - extent.Left, Margin - extent.Top);
        return new(
            extent.Width + (2 * Margin),
            extent.Height + (2 * Margin),
            [.. nodes.Select(b => b.Moved(way))],
            [.. clusters.Select(b => b.Moved(way))],
            [.. lines.Select(c => c.Moved(way))],
            [.. labels.Select(b => b.Moved(way))]
        );
    }

    /// <summary>The lines between nodes: inside a box like the branches of a tree, elsewhere as arcs.</summary>
    private static ImmutableArray<Curve> LinesOf(Diagram diagram, ImmutableArray<Box> nodes, ImmutableArray<Box> hulls)
    {
        var ends = new Ends(diagram, nodes, hulls);
        var (branches, arcs) = (new Branches(diagram, ends), new Arcs(ends));
        var pairs = diagram.Ties.ToLookup(PairOf);
        return
        [
            .. diagram.Ties.Select(tie =>
            {
                var parallels = pairs[PairOf(tie)].ToList();
                var lane = (parallels.IndexOf(tie) - ((parallels.Count - 1) / 2.0)) * Ends.Apart;
                return ends.IsBranch(tie) ? branches.Of(tie, lane) : arcs.Of(tie, lane);
            }),
        ];
    }

    private static (int, int) PairOf(DiagramTie tie) => (Math.Min(tie.From, tie.To), Math.Max(tie.From, tie.To));

    private static IEnumerable<Box> PointsOf(Curve curve) =>
        Enumerable.Range(0, 11).Select(i => curve.At(i / 10.0)).Select(p => new Box(p.X - 6, p.Y - 6, 12, 12));
}
