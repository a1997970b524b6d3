using System.Collections.Immutable;
using KazCsto.Model;

namespace KazCsto.Export.Pictures;

/// <summary>Says which nodes are drawn in one box: a leader with the state that he leads, a base with its host.</summary>
/// <remarks>
/// Each node follows the shortest chain of belonging, over the ties that the style names, to a head that the picture shows; of equally
/// short chains, the one over the ties that the style names first.
/// </remarks>
internal sealed class Clusters
{
    private const int LongestChain = 4;

    private readonly Dictionary<Node, List<Node>> _owners;
    private readonly HashSet<Node> _heads;
    private readonly Style _style;

    private Clusters(IEnumerable<DiagramNode> nodes, Network network, Style style)
    {
        _style = style;
        _heads = [.. nodes.Where(n => n.IsHead).Select(n => n.Node)];
        var order = style.Members.Keys.ToList();
        _owners = network
            .Ties.Where(t => t.Standing == Standing.InForce && order.Contains(t.Kind.Name))
            .OrderBy(t => order.IndexOf(t.Kind.Name))
            .ThenBy(t => t.Id, StringComparer.Ordinal)
            .Select(t =>
                style.Members[t.Kind.Name]
                    ? (Member: t.From, Owner: t.To)
                    : (Member: t.To, Owner: t.From)
            )
            .GroupBy(p => p.Member)
            .ToDictionary(g => g.Key, g => g.Select(p => p.Owner).Distinct().ToList());
    }

    public static ImmutableArray<DiagramCluster> Of(
        ImmutableArray<DiagramNode> nodes,
        Network network,
        Style style,
        Node? centre
    )
    {
        var clusters = new Clusters(nodes, network, style);
        var numbers = nodes.ToDictionary(n => n.Node, n => n.Number);
        return
        [
            .. nodes
                .GroupBy(n => n.Node.Equals(centre) ? n.Node : clusters.HeadOf(n.Node))
                .Select(g => new DiagramCluster(
                    numbers[g.Key],
                    [.. g.Where(n => !n.Node.Equals(g.Key)).Select(n => n.Number)]
                ))
                .OrderBy(c => c.Head),
        ];
    }

    private Node HeadOf(Node node)
    {
        var seen = new HashSet<Node> { node };
        var level = new List<Node> { node };
        for (var length = 0; length <= LongestChain && level.Count > 0; length++)
        {
            var heads = level.Where(_heads.Contains).ToList();
            if (heads.Count > 0)
            {
                return heads.MinBy(h => _style.Heads.ToList().IndexOf(h.Kind.Name))!;
            }

            level = [.. level.SelectMany(n => _owners.GetValueOrDefault(n, [])).Where(seen.Add)];
        }

        return node;
    }
}
