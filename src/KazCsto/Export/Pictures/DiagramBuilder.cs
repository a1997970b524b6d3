namespace KazCsto.Export.Pictures;

/// <summary>Makes pictures of chosen ties of a network.</summary>
internal sealed class DiagramBuilder(Network network, Style style)
{
    private const double LabelWidth = 11.5;
    private const double HeadWidth = 13;
    private const int LabelLines = 3;

    /// <summary>Boxes around a centre.</summary>
    public Diagram Map(string title, IReadOnlyList<Tie> ties, Node? centre)
    {
        var nodes = NodesOf(ties, centre);
        var clusters = Clusters.Of(nodes, network, style, centre);
        return Of(title, DiagramForm.Map, nodes, ties, clusters, centre);
    }

    /// <summary>From left to right.</summary>
    public Diagram Chain(string title, IReadOnlyList<Tie> ties, Node start)
    {
        var nodes = NodesOf(ties, null);
        var alone = nodes.Select(n => new DiagramCluster(n.Number, []));
        return Of(title, DiagramForm.Chain, nodes, ties, [.. alone], start);
    }

    private Diagram Of(
        string title,
        DiagramForm form,
        ImmutableArray<DiagramNode> nodes,
        IReadOnlyList<Tie> ties,
        ImmutableArray<DiagramCluster> clusters,
        Node? start
    )
    {
        var lines = new DiagramLines(network, style, nodes).Of(ties, form == DiagramForm.Chain);
        return new(
            title,
            network.Day is { } day ? $"on {Numbers.InWords(day)}" : "all of history at once",
            Descriptions.Of(nodes, lines),
            SourceLineOf(ties, clusters.Any(c => !c.Members.IsEmpty)),
            form,
            style,
            nodes,
            lines,
            clusters,
            nodes.FirstOrDefault(n => n.Node.Equals(start))?.Number ?? 0
        );
    }

    private ImmutableArray<DiagramNode> NodesOf(IReadOnlyList<Tie> ties, Node? centre)
    {
        var kinds = network.Schema.Nodes.Keys.ToList();
        return
        [
            .. ties.SelectMany(t => new[] { t.From, t.To })
                .Concat(centre is null ? [] : [centre])
                .Distinct()
                .OrderBy(n => kinds.IndexOf(n.Kind.Name))
                .ThenBy(n => n)
                .Select((node, number) => NodeOf(node, number, node.Equals(centre))),
        ];
    }

    private DiagramNode NodeOf(Node node, int number, bool isCentre)
    {
        var isHead = style.Heads.Contains(node.Kind.Name);
        var label = node.CodeOf(Meaning.Abbreviation) ?? node.Name;
        return new(
            number,
            node,
            style.Of(node.Kind),
            Labels.Wrap(label, isHead ? HeadWidth : LabelWidth, LabelLines),
            Descriptions.Of(node),
            isHead,
            isCentre
        );
    }

    private static string SourceLineOf(IReadOnlyList<Tie> ties, bool hasBoxes)
    {
        var claims = ties.SelectMany(t => t.Claims).ToList();
        var sources = claims.Select(c => c.Source).Distinct().Count();
        var boxes = hasBoxes ? "A line that ends at a box concerns the state or institution at its top. " : "";
        return $"{boxes}{Counted.Of(ties.Count, "tie")}, from {Counted.Of(claims.Count, "claim")} in "
            + $"{Counted.Of(sources, "publication")}. "
            + "The tooltip of each line gives its dates, its best source and the grade of that claim.";
    }
}
