using KazCsto.Graphs.Rankings;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence.Robustness.Errors;

/// <summary>The places of the nodes of one kind, with which those of a damaged network are compared.</summary>
internal sealed class PlacesOfKind
{
    private readonly int[] _nodes;
    private readonly bool _lowestFirst;
    private readonly int _top;
    private readonly int[] _ranks;

    public PlacesOfKind(Ranking ranking, string kind, int top)
    {
        var places = ranking.OfKind(kind).OrderBy(n => n.Node).ToList();
        _nodes = [.. places.Select(n => ranking.Projection.NumberOf(n.Node))];
        (_lowestFirst, _top) = (ranking.Measure.IsLowestFirst, top);
        _ranks = [.. places.Select(n => RankOr(n.Rank))];
        Top = Numbers(_nodes, _ranks);
    }

    /// <summary>The numbers of the nodes at the top.</summary>
    public IReadOnlySet<int> Top { get; }

    /// <summary>Whether the top is the same by other scores, and tau-b between the ranks of the nodes that are left.</summary>
    public (bool Same, double Tau) Compare(double[] scores, IReadOnlySet<int> lost)
    {
        var left = Enumerable.Range(0, _nodes.Length).Where(i => !lost.Contains(_nodes[i])).ToArray();
        var ranks = new int[left.Length];
        foreach (
            var place in RankOrder.Of(
                Array.ConvertAll(left, i => scores[_nodes[i]]),
                _lowestFirst,
                (a, b) => a.CompareTo(b)
            )
        )
        {
            ranks[place.Index] = RankOr(place.Rank);
        }

        var nodes = Array.ConvertAll(left, i => _nodes[i]);
        return (
            Numbers(nodes, ranks).SetEquals(Top),
            KendallTau.Of(Array.ConvertAll(left, i => (double)_ranks[i]), Array.ConvertAll(ranks, r => (double)r))
        );
    }

    private HashSet<int> Numbers(int[] nodes, int[] ranks) => [.. nodes.Where((_, i) => ranks[i] <= _top)];

    /// <summary>Who has no score comes last.</summary>
    private static int RankOr(int rank) => rank > 0 ? rank : int.MaxValue;
}
