namespace KazCsto.Export.Pictures;

/// <summary>Says which nodes are drawn in one box: a leader with the state that he leads, a base with its host.</summary>
/// <remarks>
/// Each node follows the shortest chain of belonging, over the ties that the style names, to a head that the picture shows; of equally
/// short chains, the one over the ties that the style names first.
/// </remarks>
internal static class Clusters
{
    private const int LongestChain = 4;

    public static ImmutableArray<DiagramCluster> Of(
        ImmutableArray<DiagramNode> nodes,
        Network network,
        Style style,
        Node? centre
    )
    {
        var owners = Owners(network, style);
        var heads = nodes.Where(n => n.IsHead).Select(n => n.Node).ToHashSet();
        var numbers = nodes.ToDictionary(n => n.Node, n => n.Number);
        return
        [
            .. nodes
                .GroupBy(n => n.Node.Equals(centre) ? n.Node : HeadOf(n.Node, owners, heads, style))
                .Select(g => new DiagramCluster(
                    numbers[g.Key],
                    [.. g.Where(n => !n.Node.Equals(g.Key)).Select(n => n.Number)]
                ))
                .OrderBy(c => c.Head),
        ];
    }

    /// <summary>To what each node belongs, the preferred first.</summary>
    private static ILookup<Node, Node> Owners(Network network, Style style)
    {
        var order = style.Members.Keys.ToList();
        return network
            .Ties.Where(t => t.Standing == Standing.InForce && order.Contains(t.Kind.Name))
            .OrderBy(t => order.IndexOf(t.Kind.Name))
            .ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t => style.Members[t.Kind.Name] ? (t.From, t.To) : (t.To, t.From))
            .ToLookup(p => p.Item1, p => p.Item2);
    }

    private static Node HeadOf(Node node, ILookup<Node, Node> owners, HashSet<Node> shown, Style style)
    {
        var seen = new HashSet<Node> { node };
        var level = new List<Node> { node };
        for (var length = 0; length <= LongestChain && level.Count > 0; length++)
        {
            var heads = level.Where(shown.Contains).ToList();
            if (heads.Count > 0)
            {
                return heads.MinBy(h => style.Heads.ToList().IndexOf(h.Kind.Name))!;
            }

            level = [.. level.SelectMany(n => owners[n]).Where(seen.Add)];
        }

        return node;
    }
}
