namespace KazCsto.Export.Pictures;

/// <summary>Where the lines between nodes may end.</summary>
internal sealed class Ends
{
    /// <summary>How far lines keep from each other.</summary>
    public const double Apart = 7;

    private readonly Diagram _diagram;

    public Ends(Diagram diagram, ImmutableArray<Box> nodes, ImmutableArray<Box> hulls)
    {
        _diagram = diagram;
        ClusterOf = diagram.ClusterOfNodes();
        Nodes = [.. diagram.Nodes.Select(n => LineEnd.OfNode(n.Style.Shape, nodes[n.Number]))];
        Hulls = [.. diagram.Clusters.Select((c, i) => c.Members.IsEmpty ? Nodes[c.Head] : LineEnd.OfHull(hulls[i]))];
    }

    /// <summary>The number of the cluster of each node.</summary>
    public int[] ClusterOf { get; }

    public LineEnd[] Nodes { get; }

    /// <summary>The box of each cluster; that of a node which stands alone is the node.</summary>
    public LineEnd[] Hulls { get; }

    /// <summary>The head of the box in which a node stands.</summary>
    public int HeadOf(int node) => _diagram.Clusters[ClusterOf[node]].Head;

    /// <summary>Whether a line joins the head of a box and one of its members.</summary>
    public bool IsBranch(DiagramTie tie) =>
        ClusterOf[tie.From] == ClusterOf[tie.To]
        && HeadOf(tie.From) is var head
        && (tie.From == head || tie.To == head);

    /// <summary>Where a line from a node to another ends: a box stands for its head to those outside.</summary>
    public LineEnd Of(int node, int other) =>
        ClusterOf[node] != ClusterOf[other] && HeadOf(node) == node ? Hulls[ClusterOf[node]] : Nodes[node];
}
