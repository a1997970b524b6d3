using System.Globalization;
using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>How much the sources write about a node: a ranking that only follows this measures attention, not power.</summary>
internal static class Attention
{
    /// <summary>From this rank correlation on, a ranking is said to follow attention.</summary>
    public const double Follows = 0.7;

    /// <summary>The number of claims about each node: its properties, and ties at either end.</summary>
    public static IReadOnlyDictionary<Node, int> ClaimsPerNode(Network network) =>
        network.Nodes.ToDictionary(n => n, n => ClaimsOf(network, n));

    /// <summary>Kendall's tau-b between the ranks of one kind of node and their numbers of claims, and over how many nodes.</summary>
    public static (double Tau, int Nodes) Of(Ranking ranking, string kind)
    {
        var network = ranking.Projection.Network;
        var ranked = ranking.OfKind(kind).Where(n => n.Rank > 0).ToList();
        // Rank 1 comes first, so a low rank is a high place.
        return (
            KendallTau.Of(
                [.. ranked.Select(n => (double)-n.Rank)],
                [.. ranked.Select(n => (double)ClaimsOf(network, n.Node))]
            ),
            ranked.Count
        );
    }

    /// <summary>What must be said beside a ranking that only follows attention; null if it does not.</summary>
    public static string? Warning(Ranking ranking, string kind)
    {
        var (tau, nodes) = Of(ranking, kind);
        return tau >= Follows
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"This order follows attention: its rank correlation with the number of claims is {tau:0.##} over {nodes} nodes."
            )
            : null;
    }

    private static int ClaimsOf(Network network, Node node) =>
        network.PropertiesOf(node).Concat<Fact>(network.TiesOf(node)).Sum(f => f.Claims.Length);
}
