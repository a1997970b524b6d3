namespace KazCsto.Answers;

/// <summary>The nodes of a graph in groups that somebody gave them.</summary>
/// <param name="What">What the groups are, in words.</param>
/// <param name="Names">The names of the groups, by number, in the order of their names; none if no node has a group.</param>
/// <param name="GroupOf">The number of each node's group; -1 for none.</param>
internal sealed record LabelledGroups(string What, IReadOnlyList<string> Names, int[] GroupOf)
{
    /// <summary>How many nodes have no group.</summary>
    public int Without => GroupOf.Count(group => group < 0);

    /// <summary>How many nodes each group has.</summary>
    public int[] Sizes
    {
        get
        {
            var sizes = new int[Names.Count];
            foreach (var group in GroupOf.Where(group => group >= 0))
            {
                sizes[group]++;
            }

            return sizes;
        }
    }

    /// <summary>Numbers the groups.</summary>
    public static LabelledGroups Of(NamedGraph graph, string what, Func<int, string?> groupOf)
    {
        var names = Enumerable.Range(0, graph.Graph.NodeCount).Select(groupOf).ToList();
        var known = names.OfType<string>().Distinct().Order(StringComparer.Ordinal).ToList();
        var numbers = known.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return new(what, known, [.. names.Select(name => name is null ? -1 : numbers[name])]);
    }

    /// <summary>Groups by something of the nodes of a projection.</summary>
    public static LabelledGroups Of(NamedGraph projection, string what, Func<Node, string?> groupOf)
    {
        var nodes = projection.Projection!.Nodes;
        return Of(projection, what, node => groupOf(nodes[node]));
    }

    /// <summary>Two groups of the nodes of a projection: those that a tie of a kind, in force, leads to a node, and the others.</summary>
    public static LabelledGroups ByTie(NamedGraph projection, TieKind kind, Node target)
    {
        var tied = projection
            .Projection!.Network.TiesOf(target)
            .Where(t => t.Kind.Name == kind.Name && t.Standing == Standing.InForce)
            .Select(t => t.From.Equals(target) ? (t.Kind.IsSymmetric ? t.To : target) : t.From)
            .ToHashSet();
        return Of(projection, $"{kind.Name}={target.Id}", node => tied.Contains(node) ? kind.Name : "others");
    }
}
