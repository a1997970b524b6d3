using System.Collections.Immutable;

namespace KazCsto.Export.Pictures;

/// <summary>A cluster as one rectangle, with its nodes inside.</summary>
/// <param name="Hull">The rectangle, around the corner.</param>
/// <param name="Nodes">Its nodes, and where each stands relative to the middle of the hull.</param>
/// <param name="Plan">How it was built.</param>
/// <param name="Head">The node that it is about.</param>
internal sealed record Block(
    Box Hull,
    ImmutableArray<(int Node, Box Box)> Nodes,
    BlockPlan Plan,
    int Head
)
{
    private const double Padding = 12;
    private const double RowGap = 9;
    private const double Indent = 26;
    private const double Trunk = 46;

    /// <summary>The ways of building a cluster, the most usual first.</summary>
    public static IEnumerable<BlockPlan> PlansOf(DiagramCluster cluster)
    {
        var most = cluster.Members.Length > 1 ? 2 : 1;
        var least = cluster.Members.Length > 3 ? 2 : 1;
        // A node that stands alone looks the same from both sides.
        var sides = cluster.Members.IsEmpty ? 1 : 2;
        return Enumerable
            .Range(least, most - least + 1)
            .SelectMany(columns =>
                Enumerable
                    .Range(0, sides)
                    .Select(side => new BlockPlan(columns, side == 1, cluster.Members))
            );
    }

    public static Block Of(DiagramCluster cluster, BlockPlan plan, IReadOnlyList<Box> sizes)
    {
        var head = sizes[cluster.Head];
        if (plan.Order.IsEmpty)
        {
            var box = head.Moved(new(-head.Width / 2, -head.Height / 2));
            return new(box, [(cluster.Head, box)], plan, cluster.Head);
        }

        var nodes =
            plan.Columns == 1
                ? OneColumn(cluster.Head, plan, sizes)
                : TwoColumns(cluster.Head, plan, sizes);
        var extent = Box.Around(nodes.Select(n => n.Box));
        var toMiddle = new Point(0, 0) - extent.Centre;
        return new(
            extent.Moved(toMiddle).Grown(Padding),
            [.. nodes.Select(n => (n.Node, Turned(n.Box.Moved(toMiddle), plan)))],
            plan,
            cluster.Head
        );
    }

    private static List<(int Node, Box Box)> OneColumn(
        int head,
        BlockPlan plan,
        IReadOnlyList<Box> sizes
    )
    {
        var width = plan.Order.Max(n => sizes[n].Width);
        var nodes = Stack(plan.Order, Indent, width, sizes[head].Height, sizes);
        nodes.Add((head, sizes[head] with { Width = Math.Max(sizes[head].Width, Indent + width) }));
        return nodes;
    }

    private static List<(int Node, Box Box)> TwoColumns(
        int head,
        BlockPlan plan,
        IReadOnlyList<Box> sizes
    )
    {
        var half = plan.Order.Sum(n => sizes[n].Height + RowGap) / 2;
        var used = 0.0;
        var left = plan
            .Order.TakeWhile(n =>
                (used += sizes[n].Height + RowGap) - (sizes[n].Height / 2) <= half
            )
            .ToList();
        var right = plan.Order.Skip(Math.Max(1, left.Count)).ToList();
        left = [.. plan.Order.Take(Math.Max(1, left.Count))];
        var width = plan.Order.Max(n => sizes[n].Width);
        var below = sizes[head].Height;
        var nodes = Stack(left, 0, width, below, sizes);
        nodes.AddRange(Stack(right, width + Trunk, width, below, sizes));
        var trunk = width + (Trunk / 2);
        nodes.Add((head, sizes[head] with { Left = trunk - (sizes[head].Width / 2) }));
        return nodes;
    }

    private static List<(int Node, Box Box)> Stack(
        IEnumerable<int> order,
        double left,
        double width,
        double top,
        IReadOnlyList<Box> sizes
    )
    {
        var nodes = new List<(int, Box)>();
        top += 2 * RowGap;
        foreach (var node in order)
        {
            nodes.Add((node, new(left, top, width, sizes[node].Height)));
            top += sizes[node].Height + RowGap;
        }

        return nodes;
    }

    private static Box Turned(Box box, BlockPlan plan) =>
        plan.IsMirrored ? box with { Left = -box.Right } : box;
}
