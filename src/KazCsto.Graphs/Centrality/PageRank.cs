using System.Globalization;

namespace KazCsto.Graphs.Centrality;

/// <summary>PageRank: where someone is found who follows arcs at random and now and then jumps anywhere.</summary>
/// <remarks>
/// x(v) = (1 - d) r(v) + d · (Σ x(u) s(u,v) / s(u) + D g(v)) over the <i>in-neighbours</i> u of v, with s(u) the
/// strengths of all arcs from u and r where the walk begins again: 1 / n for every node, or as <see
/// cref="PageRankOptions.Restart"/> says. D is the score of the nodes from which no arc leads; g is 1 / n, or r if so wished [2].
/// The scores sum to 1. The receiving end is rewarded: for influence exercised, turn the graph round. Strengths count if the
/// graph has them. Every node, in whatever part, has at least (1 - d) r(v). The last change is told as the residual. By power
/// iteration from r, O(n + m) an iteration.
/// [1] Brin &amp; Page 1998, doi:10.1016/S0169-7552(98)00110-X. [2] Boldi, Santini &amp; Vigna 2009,
/// doi:10.1145/1629096.1629097.
/// </remarks>
public static class PageRank
{
    private const double RoundingOfOne = 1.0 / (1L << 52);

    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Damping, strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out.</exception>
    /// <exception cref="ArgumentException">The damping lies outside 0 to 1, a strength is not above 0, or the restart is not a likelihood for each node.</exception>
    public static Scores Of(Graph graph, PageRankOptions? options = null, Work work = default)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegative(options.Damping, "damping");
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(options.Damping, 1, "damping");
        using var team = StrengthMatrix.TeamFor(graph, work);
        var walk = new Surfing(graph, options, team);
        // The sums of so many scores are not rounded any closer.
        var tolerance = Math.Max(options.Tolerance, graph.NodeCount * RoundingOfOne);
        var residual = double.PositiveInfinity;
        for (var iteration = 1; residual > tolerance; iteration++)
        {
            if (iteration > options.MaxIterations)
            {
                throw new NotConvergedException("pagerank", options.MaxIterations, residual, tolerance);
            }

            work.StopIfCancelled();
            residual = walk.Advance();
            work.Report(iteration, options.MaxIterations);
        }

        return new("pagerank", Convention(graph, options, residual), walk.Scores);
    }

    private static string Convention(Graph graph, PageRankOptions options, double residual)
    {
        var shares = ArcStrengths.Apply(graph, options.UseStrengths) ? "by strength" : "equal";
        var restart = options.Restart is null ? "" : ", restart at the nodes given, by likelihood";
        var dangling = options.Dangling == Dangling.Anywhere ? "shares with all" : "goes to where it restarts";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"damping {options.Damping}{restart}; received along the arcs, shares {shares}; a node without arcs out {dangling}; sums to 1; residual {residual:0.0E+0}"
        );
    }
}
