namespace KazCsto.Export.Pictures;

/// <summary>What a picture shows: nodes, lines and boxes, but not yet where.</summary>
/// <remarks>
/// Ties that are contested are drawn only in pictures of one node, and ties that are only denied never: a picture of a network shows what is
/// in force.
/// </remarks>
/// <param name="Title">What it is about.</param>
/// <param name="Subtitle">The day that it shows.</param>
/// <param name="Description">What it shows, in words, for who cannot see it.</param>
/// <param name="SourceLine">Where it comes from.</param>
/// <param name="Form">How its nodes are arranged.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Nodes">The nodes, by kind and id.</param>
/// <param name="Ties">The lines, by their ends and group.</param>
/// <param name="Clusters">The boxes: every node is in exactly one.</param>
/// <param name="Start">The number of the node where a chain begins.</param>
internal sealed record Diagram(
    string Title,
    string Subtitle,
    string Description,
    string SourceLine,
    DiagramForm Form,
    Style Style,
    ImmutableArray<DiagramNode> Nodes,
    ImmutableArray<DiagramTie> Ties,
    ImmutableArray<DiagramCluster> Clusters,
    int Start
)
{
    /// <summary>The kinds of node that it shows, in the order of the schema.</summary>
    public IEnumerable<NodeKind> NodeKinds => Nodes.Select(n => n.Node.Kind).Distinct();

    /// <summary>The groups of ties that it shows, in the order of the style.</summary>
    public IEnumerable<TieStyle> TieGroups => Style.Ties.Where(g => Ties.Any(t => t.Style == g));

    /// <summary>Whether a line is only possibly in force.</summary>
    public bool HasPossible => Ties.Any(t => t is { IsPossible: true, IsContested: false });

    /// <summary>Whether any line is only assessed, said or foreseen.</summary>
    public bool HasOnlyTold => Ties.Any(t => t.IsOnlyTold);

    /// <summary>Whether a line is contested.</summary>
    public bool HasContested => Ties.Any(t => t.IsContested);

    /// <summary>The number of the cluster of each node.</summary>
    internal int[] ClusterOfNodes()
    {
        var clusters = new int[Nodes.Length];
        for (var c = 0; c < Clusters.Length; c++)
        {
            foreach (var node in Clusters[c].Members.Append(Clusters[c].Head))
            {
                clusters[node] = c;
            }
        }

        return clusters;
    }

    /// <summary>The default picture: the kinds that the style draws, without nodes that no drawn tie reaches.</summary>
    /// <remarks>Who is a member of an institution is not shown as a member of its organs too.</remarks>
    public static Diagram Whole(Network network, Style style, string title)
    {
        var ties = network
            .Ties.Where(t => t.Standing == Standing.InForce && style.IsDrawn(t.Kind))
            .Where(t => style.Of(t.From.Kind).IsDrawn && style.Of(t.To.Kind).IsDrawn)
            .ToList();
        return new DiagramBuilder(network, style).Map(title, Implied.Without(ties, network, style), null);
    }

    /// <summary>The picture of a node: what is at most some ties away from it, contested ties included.</summary>
    /// <param name="network">The network.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="node">The node in the middle.</param>
    /// <param name="hops">How far, in ties.</param>
    /// <remarks>Of the ties that lead no farther away it shows only the kinds of the default picture.</remarks>
    public static Diagram Around(Network network, Style style, Node node, int hops)
    {
        var near = Neighbourhood.Of(network, node, hops);
        var ties = network
            .Ties.Where(t => t.Standing != Standing.Denied)
            .Where(t => near.ContainsKey(t.From) && near.ContainsKey(t.To))
            .Where(t => near[t.From] != near[t.To] || style.IsDrawn(t.Kind))
            .ToList();
        return new DiagramBuilder(network, style).Map(node.Name, ties, node);
    }

    /// <summary>The picture of chosen ties, such as a path: from left to right, each tie with its phrase.</summary>
    /// <param name="network">The network.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="ties">The ties, in the order in which they are read.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="start">The node at the left.</param>
    public static Diagram OfTies(Network network, Style style, IEnumerable<Tie> ties, string title, Node start) =>
        new DiagramBuilder(network, style).Chain(title, [.. ties], start);
}

/// <summary>How the nodes of a picture are arranged.</summary>
internal enum DiagramForm
{
    /// <summary>In boxes around a centre.</summary>
    Map,

    /// <summary>From left to right, by distance from the first node.</summary>
    Chain,
}
