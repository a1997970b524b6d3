namespace KazCsto.Export.Pictures;

/// <summary>A cluster as one rectangle, with its nodes inside.</summary>
/// <param name="Hull">The rectangle, around the corner.</param>
/// <param name="Nodes">Its nodes, the head first, and where each stands relative to the middle of the hull.</param>
/// <param name="IsMirrored">Whether left and right are exchanged.</param>
internal sealed record PictureBlock(Box Hull, ImmutableArray<(int Node, Box Box)> Nodes, bool IsMirrored)
{
    private const int MostInOneColumn = 3;
    private const double Padding = 12;
    private const double RowGap = 9;
    private const double Indent = 26;
    private const double Trunk = 46;

    /// <summary>The members, in the order in which they stand, the first column first.</summary>
    public IEnumerable<int> Order => Nodes.Skip(1).Select(n => n.Node);

    public static PictureBlock Of(DiagramCluster cluster, bool mirrored, IReadOnlyList<Box> sizes)
    {
        var head = sizes[cluster.Head];
        if (cluster.Members.IsEmpty)
        {
            var box = head.Moved(new(-head.Width / 2, -head.Height / 2));
            return new(box, [(cluster.Head, box)], mirrored);
        }

        var width = cluster.Members.Max(n => sizes[n].Width);
        var isOneColumn = cluster.Members.Length <= MostInOneColumn;
        head = isOneColumn
            ? head with
            {
                Width = Math.Max(head.Width, Indent + width),
            }
            : head with
            {
                Left = width + ((Trunk - head.Width) / 2),
            };
        List<(int Node, Box Box)> nodes =
        [
            (cluster.Head, head),
            .. Members(cluster.Members, width, isOneColumn ? Indent : 0, head.Height, sizes),
        ];
        var extent = Box.Around(nodes.Select(n => n.Box));
        var toMiddle = new Point(0, 0) - extent.Centre;
        return new(
            extent.Moved(toMiddle).Grown(Padding),
            [.. nodes.Select(n => (n.Node, Turned(n.Box.Moved(toMiddle), mirrored)))],
            mirrored
        );
    }

    /// <summary>Members below each other; when half of the height is used, the second column begins.</summary>
    private static IEnumerable<(int Node, Box Box)> Members(
        ImmutableArray<int> members,
        double width,
        double left,
        double below,
        IReadOnlyList<Box> sizes
    )
    {
        var half = left > 0 ? double.MaxValue : members.Sum(n => sizes[n].Height + RowGap) / 2;
        var (x, y) = (left, 0.0);
        foreach (var node in members)
        {
            var height = sizes[node].Height;
            if (x == left && y + (height / 2) > half)
            {
                (x, y) = (width + Trunk, 0);
            }

            yield return (node, new(x, below + (2 * RowGap) + y, width, height));
            y += height + RowGap;
        }
    }

    private static Box Turned(Box box, bool mirrored) => mirrored ? box with { Left = -box.Right } : box;
}
