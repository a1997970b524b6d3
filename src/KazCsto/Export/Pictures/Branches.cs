namespace KazCsto.Export.Pictures;

/// <summary>Lines inside a box: from its head down a trunk, and aside to a member.</summary>
internal sealed class Branches(Diagram diagram, Ends ends)
{
    private const double TrunkFromEdge = 13;

    public Curve Of(DiagramTie tie, double lane)
    {
        var head = ends.HeadOf(tie.From);
        return tie.From == head
            ? Between(head, tie.To, LaneOf(tie), lane)
            : Between(head, tie.From, LaneOf(tie), lane).Turned();
    }

    private Curve Between(int head, int member, double trunkLane, double lane)
    {
        var (from, to) = (ends.Nodes[head].Box, ends.Nodes[member].Box);
        var (trunk, isRightOfMember) = TrunkOf(from, to);
        trunk += trunkLane;
        var y = to.Centre.Y + lane;
        var start = new Point(trunk, from.Bottom + LineEnd.Distance);
        var beside = new Point(isRightOfMember ? to.Right + 3 : to.Left - 3, y);
        var end = ends.Nodes[member].Leave(Curve.Arc(new(to.Centre.X, y), beside, 0)).Start;
        return new(start, new(trunk, y), new(trunk, y), end);
    }

    /// <summary>Between two columns the trunk is under the middle of the head, beside one column under its edge.</summary>
    private static (double X, bool IsRightOfMember) TrunkOf(Box head, Box member)
    {
        var isOneColumn = head.Centre.X > member.Left && head.Centre.X < member.Right;
        if (!isOneColumn)
        {
            return (head.Centre.X, member.Right < head.Centre.X);
        }

        return head.Right - member.Right > member.Left - head.Left
            ? (head.Right - TrunkFromEdge, true)
            : (head.Left + TrunkFromEdge, false);
    }

    /// <summary>Branches of different groups go down the trunk side by side.</summary>
    private double LaneOf(DiagramTie tie)
    {
        var cluster = ends.ClusterOf[tie.From];
        var branches = diagram.Ties.Where(t => ends.ClusterOf[t.From] == cluster && ends.IsBranch(t));
        var groups = branches.Select(t => t.Style).ToHashSet();
        var inOrder = diagram.Style.Ties.Where(groups.Contains).ToList();
        return (inOrder.IndexOf(tie.Style) - ((inOrder.Count - 1) / 2.0)) * Ends.Apart;
    }
}
