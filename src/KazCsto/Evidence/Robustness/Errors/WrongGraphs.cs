using KazCsto.Graphs;
using KazCsto.Networks.Projections;

namespace KazCsto.Evidence.Robustness.Errors;

/// <summary>The graph of a projection with a share of it made wrong at random; the nodes keep their numbers.</summary>
/// <param name="projection">The projection.</param>
/// <param name="kept">The numbers of the nodes that are never lost.</param>
internal sealed class WrongGraphs(Projection projection, IReadOnlySet<int> kept)
{
    private static readonly HashSet<int> None = [];

    private readonly IReadOnlyList<GraphArc> _arcs = projection.MergedArcs;
    private readonly Lazy<(int From, int To)[]> _absent = new(() => Absent(projection));

    /// <summary>A damaged graph, and the nodes that were lost.</summary>
    public (Graph Graph, IReadOnlySet<int> Lost) Of(NetworkError error, double share, SeededRandom random)
    {
        switch (error)
        {
            case NetworkError.ArcsSeenWrongly:
                var dropped = Chosen(_arcs.Count, Number(share, _arcs.Count), random).ToHashSet();
                return (GraphOf(_arcs.Where((_, i) => !dropped.Contains(i))), None);
            case NetworkError.ArcsUnseen:
                return (GraphOf([.. _arcs, .. Added(Number(share, _arcs.Count), random)]), None);
            default:
                var nodes = Enumerable.Range(0, projection.Nodes.Length).Where(n => !kept.Contains(n)).ToArray();
                var lost = Chosen(nodes.Length, Number(share, nodes.Length), random).Select(i => nodes[i]).ToHashSet();
                return (GraphOf(_arcs.Where(a => !lost.Contains(a.From) && !lost.Contains(a.To))), lost);
        }
    }

    private IEnumerable<GraphArc> Added(int number, SeededRandom random) =>
        Chosen(_absent.Value.Length, number, random)
            .Select(i => _absent.Value[i])
            .Select(pair => _arcs[random.Below(_arcs.Count)] with { From = pair.From, To = pair.To });

    /// <summary>The nearest whole number to a share, and at least one.</summary>
    private static int Number(double share, int count) => Math.Max(1, (int)Math.Round(share * count));

    /// <summary>Different numbers below a count, in a random order.</summary>
    private static int[] Chosen(int count, int number, SeededRandom random)
    {
        var all = Enumerable.Range(0, count).ToArray();
        random.Shuffle(all);
        return all[..Math.Min(number, count)];
    }

    private static (int, int)[] Absent(Projection projection)
    {
        var directed = projection.Rule.IsDirected;
        var present = projection.MergedArcs.Select(a => (a.From, a.To)).ToHashSet();
        var kinds = present.Select(p => KindsOf(projection, p.From, p.To, directed)).ToHashSet();
        return
        [
            .. from a in Enumerable.Range(0, projection.Nodes.Length)
            from b in Enumerable.Range(0, projection.Nodes.Length)
            where directed ? a != b : a < b
            where !present.Contains((a, b)) && kinds.Contains(KindsOf(projection, a, b, directed))
            select (a, b),
        ];
    }

    private static (NodeKind, NodeKind) KindsOf(Projection projection, int a, int b, bool directed)
    {
        var (one, other) = (projection.Nodes[a].Kind, projection.Nodes[b].Kind);
        return directed || string.CompareOrdinal(one.Name, other.Name) < 0 ? (one, other) : (other, one);
    }

    private Graph GraphOf(IEnumerable<GraphArc> arcs) =>
        Graph.Of(projection.Nodes.Length, [.. arcs], projection.Rule.IsDirected);
}
