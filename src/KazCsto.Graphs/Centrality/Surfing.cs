using System.Runtime.CompilerServices;

namespace KazCsto.Graphs.Centrality;

/// <summary>The walk of PageRank, one step for everybody at once.</summary>
/// <remarks>
/// Each node pulls what its in-neighbours share out; its new share, the change and what dangles are settled in the same sweep. Parts sum
/// for themselves and are added in their order.
/// </remarks>
internal sealed class Surfing
{
    private readonly double _damping;
    private readonly StrengthMatrix _incoming;
    private readonly double[] _perStrength;
    private readonly double[] _restart;
    private readonly double[] _dangling;
    private readonly double[] _changes = new double[StrengthMatrix.Parts];
    private readonly double[] _dangles = new double[StrengthMatrix.Parts];
    private double[] _shares;
    private double[] _nextShares;

    internal Surfing(Graph graph, PageRankOptions options, Team team)
    {
        _damping = options.Damping;
        _incoming = StrengthMatrix.Of(graph, graph.In, options.UseStrengths, team);
        var outgoing = StrengthMatrix.Of(graph, graph.Out, options.UseStrengths, team).RowSums(graph.NodeCount);
        _perStrength = Array.ConvertAll(outgoing, sum => sum == 0 ? 0 : 1 / sum);
        _restart = Likelihoods(graph.NodeCount, options.Restart);
        _dangling = options.Dangling == Dangling.Restart ? _restart : Likelihoods(graph.NodeCount, null);
        Scores = [.. _restart];
        _shares = new double[graph.NodeCount];
        _nextShares = new double[graph.NodeCount];
        _incoming.ForEachPart(Share);
    }

    internal double[] Scores { get; }

    /// <summary>Takes one step and returns the sum of all changes.</summary>
    internal double Advance()
    {
        var dangles = _dangles.Sum();
        _incoming.ForEachPart((part, first, end) => Pull(part, first, end, dangles));
        (_shares, _nextShares) = (_nextShares, _shares);
        return _changes.Sum();
    }

    private void Share(int part, int first, int end)
    {
        for (var node = first; node < end; node++)
        {
            _shares[node] = Scores[node] * _perStrength[node];
            _dangles[part] += _perStrength[node] == 0 ? Scores[node] : 0;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Pull(int part, int first, int end, double dangles)
    {
        var (change, dangling) = (0.0, 0.0);
        for (var node = first; node < end; node++)
        {
            var pulled = _incoming.Row(node, _shares);
            var score = ((1 - _damping) * _restart[node]) + (_damping * (pulled + (dangles * _dangling[node])));
            change += Math.Abs(score - Scores[node]);
            dangling += _perStrength[node] == 0 ? score : 0;
            Scores[node] = score;
            _nextShares[node] = score * _perStrength[node];
        }

        (_changes[part], _dangles[part]) = (change, dangling);
    }

    private static double[] Likelihoods(int nodes, IReadOnlyList<double>? given)
    {
        var likelihoods = given is null ? Enumerable.Repeat(1.0, nodes) : given;
        var sum = likelihoods.Sum();
        return given is null || (given.Count == nodes && given.All(x => x >= 0) && sum > 0 && double.IsFinite(sum))
            ? [.. likelihoods.Select(x => x / sum)]
            : throw new ArgumentException(
                $"the restart has to give each of the {nodes} nodes a likelihood of 0 or more, and one of them more"
            );
    }
}
