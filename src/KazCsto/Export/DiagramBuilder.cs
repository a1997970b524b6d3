using System.Collections.Immutable;
using KazCsto.Model;

namespace KazCsto.Export;

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
        return Of(title, DiagramForm.Map, nodes, ties, Clusters.Of(nodes, network, style, centre));
    }

    /// <summary>From left to right.</summary>
    public Diagram Chain(string title, IReadOnlyList<Tie> ties, Node? start)
    {
        var nodes = NodesOf(ties, null);
        var first = start ?? (ties.Count == 0 ? null : StartOf(ties));
        var diagram = Of(
            title,
            DiagramForm.Chain,
            nodes,
            ties,
            [.. nodes.Select(n => new DiagramCluster(n.Number, []))]
        );
        return diagram with
        {
            Start = nodes.FirstOrDefault(n => n.Node.Equals(first))?.Number ?? 0,
        };
    }

    private Diagram Of(
        string title,
        DiagramForm form,
        ImmutableArray<DiagramNode> nodes,
        IReadOnlyList<Tie> ties,
        ImmutableArray<DiagramCluster> clusters
    )
    {
        var lines = LinesOf(ties, nodes, form == DiagramForm.Chain);
        return new()
        {
            Title = title,
            Subtitle = network.Day is { } day
                ? $"on {Numbers.InWords(day)}"
                : "all of history at once",
            Description = Descriptions.Of(nodes, lines),
            SourceLine = SourceLineOf(ties, clusters.Any(c => !c.Members.IsEmpty)),
            Form = form,
            Start = 0,
            Style = style,
            Nodes = nodes,
            Ties = lines,
            Clusters = clusters,
        };
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
        var label = node.Codes.GetValueOrDefault("abbreviation") ?? node.Name;
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

    private ImmutableArray<DiagramTie> LinesOf(
        IReadOnlyList<Tie> ties,
        ImmutableArray<DiagramNode> nodes,
        bool labelled
    )
    {
        var numbers = nodes.ToDictionary(n => n.Node, n => n.Number);
        return
        [
            .. ties.Distinct()
                .Where(t => !t.From.Equals(t.To))
                .GroupBy(t =>
                {
                    var (a, b) = (numbers[t.From], numbers[t.To]);
                    return (Math.Min(a, b), Math.Max(a, b), style.Of(t.Kind));
                })
                .OrderBy(g => g.Key.Item1)
                .ThenBy(g => g.Key.Item2)
                .ThenBy(g => style.Ties.ToList().IndexOf(g.Key.Item3))
                .Select(g => LineOf(g.Key.Item3, [.. MostTellingFirst(g)], numbers, labelled)),
        ];
    }

    private static IEnumerable<Tie> MostTellingFirst(
        IGrouping<(int, int, TieStyle Group), Tie> ties
    )
    {
        var order = ties.Key.Group.Drawn.Concat(ties.Key.Group.OnRequest).ToList();
        return ties.OrderBy(t => t.Standing)
            .ThenBy(t => order.IndexOf(t.Kind.Name))
            .ThenBy(t => t.Id, StringComparer.Ordinal);
    }

    private DiagramTie LineOf(
        TieStyle group,
        ImmutableArray<Tie> ties,
        Dictionary<Node, int> numbers,
        bool labelled
    )
    {
        var first = ties[0];
        return new(
            numbers[first.From],
            numbers[first.To],
            group,
            ties,
            labelled ? string.Join(", ", ties.Select(Phrase).Distinct()) : "",
            string.Join('\n', ties.Select(Descriptions.Of)),
            ties.All(network.IsOnlyPossible),
            ties.All(t => t.Standing != Standing.InForce),
            first.Kind.IsSymmetric || ties.Any(t => t.Kind == first.Kind && t.From.Equals(first.To))
        );
    }

    /// <summary>Of the first tie, the end that the next one to another node does not share.</summary>
    private static Node StartOf(IReadOnlyList<Tie> ties)
    {
        var first = ties[0];
        var next = ties.FirstOrDefault(t => !IsEndOf(first, t.From) || !IsEndOf(first, t.To));
        return next is not null && (next.From.Equals(first.From) || next.To.Equals(first.From))
            ? first.To
            : first.From;
    }

    private static bool IsEndOf(Tie tie, Node node) => tie.From.Equals(node) || tie.To.Equals(node);

    private static string Phrase(Tie tie) =>
        tie.Role is { } role && tie.Kind.Roles.TryGetValue(role, out var named)
            ? $"{tie.Kind.Phrase} (as {named.Label})"
            : tie.Kind.Phrase;

    private static string SourceLineOf(IReadOnlyList<Tie> ties, bool hasBoxes)
    {
        var claims = ties.SelectMany(t => t.Claims).ToList();
        var sources = claims.Select(c => c.Source).Distinct().Count();
        var boxes = hasBoxes
            ? "A line that ends at a box concerns the state or institution at its top. "
            : "";
        return $"{boxes}{ties.Count} ties, from {claims.Count} claims in {sources} publications. "
            + "The tooltip of each line gives its dates, its best source and the grade of that claim.";
    }
}
