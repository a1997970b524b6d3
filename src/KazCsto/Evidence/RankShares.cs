using System.Globalization;
using KazCsto.Power.Rankings;

namespace KazCsto.Evidence;

/// <summary>In what share of drawn networks each node has each rank, among nodes of its kind.</summary>
/// <remarks>
/// Nodes that share a rank have the better one, as in every ranking here; so two nodes can be first in one draw. A node without a score comes behind all that
/// have one. A draw in which all that have a score share it, such as one without ties, puts nobody first: all come last in it.
/// </remarks>
internal sealed class RankShares
{
    /// <summary>The largest standard error of a share at which draws are said to be enough.</summary>
    public const double Stable = 0.01;

    /// <summary>Ranks below the 5th and above the 95th percentile are outside of an interval.</summary>
    private const double Tail = 0.05;

    private readonly Ranking _ranking;
    private readonly KindRanks[] _kinds;

    internal RankShares(Ranking ranking, ImmutableArray<Node> nodes, ulong seed)
    {
        (_ranking, Seed) = (ranking, seed);
        _kinds =
        [
            .. nodes
                .Select((node, number) => (Node: node, Number: number))
                .GroupBy(n => n.Node.Kind)
                .Select(g => new KindRanks([.. g], ranking)),
        ];
    }

    /// <summary>How many networks were drawn.</summary>
    public int Draws { get; private set; }

    /// <summary>The seed of the draws.</summary>
    public ulong Seed { get; }

    /// <summary>The largest standard error of any share: that of a half.</summary>
    public double StandardError => Draws == 0 ? double.NaN : Math.Sqrt(0.25 / Draws);

    /// <summary>Whether no share of draws has a larger standard error than <see cref="Stable"/>.</summary>
    public bool IsStable => StandardError <= Stable;

    /// <summary>What was done, in one line for the reader.</summary>
    public string Convention =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Counted.Of(Draws, "network")} drawn by the grades of the claims ({_ranking.Projection.Network.Scale.Name} map), seed {Seed}; shares are off by {StandardError:0.###} at the most (one standard error)"
        );

    /// <summary>How sure the place of each node of a kind is, in the order of the ranking.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="top">How many places count as the top.</param>
    public ImmutableArray<RankShare> OfKind(string kind, int top) =>
        Find(kind) is { } ranks ? ranks.Shares(Tail, top) : [];

    /// <summary>The share of draws in which one node is above another of its kind; equal ranks count for neither.</summary>
    public double Above(Node one, Node other) =>
        Find(one.Kind.Name) is { } ranks ? ranks.Above(one, other) : double.NaN;

    /// <summary>The mean of Kendall's tau-b between the ranks in each draw and those of the ranking, over the nodes of a kind.</summary>
    public double Tau(string kind) => Find(kind)?.MeanTau ?? double.NaN;

    /// <summary>The ranks of one draw, kind by kind.</summary>
    internal int[][] RanksOf(double[] scores) =>
        Array.ConvertAll(_kinds, kind => kind.RanksOf(scores, _ranking.Measure.IsLowestFirst));

    internal void Add(int[][] ranks)
    {
        Draws++;
        for (var kind = 0; kind < _kinds.Length; kind++)
        {
            _kinds[kind].Add(ranks[kind]);
        }
    }

    private KindRanks? Find(string kind) => Array.Find(_kinds, k => k.Kind == kind);
}
