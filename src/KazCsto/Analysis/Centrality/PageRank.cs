using System.Globalization;

namespace KazCsto.Analysis.Centrality;

/// <summary>PageRank: where someone is found who follows arcs at random and now and then jumps anywhere.</summary>
/// <remarks>
/// x(v) = (1 - d) / n + d · (Σ x(u) s(u,v) / s(u) + D / n) over the <i>in-neighbours</i> u of v, with s(u) the
/// strengths of all arcs from u and D the score of the nodes from which no arc leads, which is spread evenly over all
/// nodes. The scores sum to 1. The receiving end is rewarded: for influence exercised, turn the graph round. Strengths
/// count if the graph has them. Every node, in whatever part, has at least (1 - d) / n. The last change is told as the
/// residual. By power iteration from equal scores, O(n + m) an iteration.
/// [1] Brin &amp; Page 1998, doi:10.1016/S0169-7552(98)00110-X.
/// </remarks>
public static class PageRank
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Damping, strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out.</exception>
    /// <exception cref="ArgumentException">The damping lies outside 0 to 1, or a strength is not above 0.</exception>
    public static Scores Of(Graph graph, PageRankOptions? options = null, Work work = default)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Damping, "damping");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Damping, 1, "damping");
        var start = new double[graph.NodeCount];
        Array.Fill(start, 1.0 / graph.NodeCount);
        var surfing = new Surfing(graph, options);
        var found = FixedPoint.Of(
            "pagerank",
            start,
            surfing.Advance,
            options.Tolerance,
            options.MaxIterations,
            work
        );
        return new("pagerank", Convention(graph, options, found.Change), found.Values);
    }

    private static string Convention(Graph graph, PageRankOptions options, double residual)
    {
        var shares = StrengthMatrix.Uses(graph, options.UseStrengths) ? "by strength" : "equal";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"damping {options.Damping}; received along the arcs, shares {shares}; a node without arcs out shares with all; sums to 1; residual {residual:0.0E+0}"
        );
    }

    /// <summary>One step of the walk for everybody at once.</summary>
    private sealed class Surfing
    {
        private readonly double _damping;
        private readonly StrengthMatrix _incoming;
        private readonly double[] _strengthsOut;
        private readonly double[] _perStrength;

        internal Surfing(Graph graph, PageRankOptions options)
        {
            _damping = options.Damping;
            _incoming = StrengthMatrix.Of(graph, graph.In, options.UseStrengths);
            _strengthsOut = StrengthMatrix
                .Of(graph, graph.Out, options.UseStrengths)
                .RowSums(graph.NodeCount);
            _perStrength = new double[graph.NodeCount];
        }

        internal double Advance(double[] now, double[] next)
        {
            var dangling = 0.0;
            for (var node = 0; node < now.Length; node++)
            {
                var dangles = _strengthsOut[node] == 0;
                dangling += dangles ? now[node] : 0;
                _perStrength[node] = dangles ? 0 : now[node] / _strengthsOut[node];
            }

            _incoming.Times(_perStrength, next);
            var everyone = (1 - _damping + (_damping * dangling)) / now.Length;
            for (var node = 0; node < next.Length; node++)
            {
                next[node] = everyone + (_damping * next[node]);
            }

            return FixedPoint.SumOfDifferences(now, next);
        }
    }
}
