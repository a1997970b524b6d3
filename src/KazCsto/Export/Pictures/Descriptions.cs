namespace KazCsto.Export.Pictures;

/// <summary>Nodes, ties and whole pictures in words: for tooltips, and for who cannot see the picture.</summary>
internal static class Descriptions
{
    private const int MostListed = 5;

    /// <summary>A node with its own name, kind and codes.</summary>
    public static string Of(Node node)
    {
        var native = node.NativeName.Length > 0 ? $" ({node.NativeName})" : "";
        var codes = string.Concat(
            node.Codes.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => $", {c.Key} {c.Value}")
        );
        return $"{node.Name}{native}: {node.Kind.Label}{codes}";
    }

    /// <summary>A tie with its dates, every reservation and who says so.</summary>
    public static string Of(Tie tie, Network network) => $"{tie.Told(network)} ({tie.Cited()})";

    /// <summary>A picture: how much of what it shows, and what has most of the lines.</summary>
    public static string Of(ImmutableArray<DiagramNode> nodes, ImmutableArray<DiagramTie> ties)
    {
        var kinds = nodes
            .GroupBy(n => n.Node.Kind)
            .Select(g => $"{g.Count()} {(g.Count() == 1 ? g.Key.Label : g.Key.Plural).ToLowerInvariant()}");
        var degrees = ties.SelectMany(t => new[] { t.From, t.To }).CountBy(n => n);
        var most = degrees
            .OrderByDescending(d => d.Value)
            .ThenBy(d => d.Key)
            .Take(MostListed)
            .Select(d => $"{nodes[d.Key].Node.Name} ({d.Value})");
        return $"A graph of {nodes.Length} nodes ({string.Join(", ", kinds)}) and {ties.Length} lines."
            + (ties.IsEmpty ? "" : $" Most lines: {string.Join(", ", most)}.");
    }
}
