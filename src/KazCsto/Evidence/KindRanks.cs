using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>The ranks of the nodes of one kind in each draw.</summary>
internal sealed class KindRanks
{
    private readonly (Node Node, int Number)[] _nodes;
    private readonly Dictionary<Node, int> _indices;
    private readonly int[] _central;
    private readonly List<int[]> _draws = [];

    public KindRanks((Node Node, int Number)[] nodes, Ranking ranking)
    {
        var places = ranking.Nodes.ToDictionary(n => n.Node, n => n.Rank);
        _nodes = [.. nodes.OrderBy(n => Last(places.GetValueOrDefault(n.Node))).ThenBy(n => n.Node)];
        _indices = _nodes.Select((n, i) => (n.Node, i)).ToDictionary(n => n.Node, n => n.i);
        _central = [.. _nodes.Select(n => places.GetValueOrDefault(n.Node))];
    }

    public string Kind => _nodes[0].Node.Kind.Name;

    /// <summary>The ranks of one draw; each draw's own may be found on another thread.</summary>
    public int[] RanksOf(double[] scores, bool lowestFirst)
    {
        var own = Array.ConvertAll(_nodes, n => scores[n.Number]);
        var places = RankOrder.Of(own, lowestFirst, (a, b) => a.CompareTo(b));
        var ranks = new int[_nodes.Length];
        // Without a score it comes last, and where all have one score none is before another.
        Array.Fill(ranks, _nodes.Length);
        foreach (var place in places.Exists(p => p.Rank > 1) ? places.Where(p => p.Rank > 0) : [])
        {
            ranks[place.Index] = place.Rank;
        }

        return ranks;
    }

    public void Add(int[] ranks) => _draws.Add(ranks);

    /// <summary>The mean of tau-b over the draws in which it is defined.</summary>
    public double MeanTau
    {
        get
        {
            var central = Array.ConvertAll(_central, rank => (double)Last(rank));
            var taus = _draws
                .Select(draw => KendallTau.Of(central, Array.ConvertAll(draw, r => (double)r)))
                .Where(tau => !double.IsNaN(tau))
                .ToList();
            return taus.Count == 0 ? double.NaN : taus.Average();
        }
    }

    public ImmutableArray<RankShare> Shares(double tail, int top) =>
        [.. _nodes.Select((_, node) => ShareOf(node, tail, top))];

    public double Above(Node one, Node other) =>
        _indices.TryGetValue(one, out var i) && _indices.TryGetValue(other, out var j)
            ? ShareOf(draw => draw[i] < draw[j])
            : double.NaN;

    private RankShare ShareOf(int node, double tail, int top)
    {
        var ranks = _draws.Select(draw => draw[node]).Order().ToArray();
        return new(
            _nodes[node].Node,
            _central[node],
            Percentile(ranks, tail),
            Percentile(ranks, 1 - tail),
            ShareOf(draw => draw[node] == 1),
            ShareOf(draw => draw[node] <= top),
            ranks.Average()
        );
    }

    private double ShareOf(Func<int[], bool> isSo) => (double)_draws.Count(isSo) / _draws.Count;

    /// <summary>The first rank up to which at least a share of the draws lies.</summary>
    private static int Percentile(int[] ascending, double share) =>
        ascending[Math.Max(0, (int)Math.Ceiling(share * ascending.Length) - 1)];

    private static int Last(int rank) => rank > 0 ? rank : int.MaxValue;
}
