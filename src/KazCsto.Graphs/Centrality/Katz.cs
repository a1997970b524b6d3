using System.Globalization;
using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Centrality;

/// <summary>Katz centrality: how many walks of any length end at a node, each hop making a walk worth less.</summary>
/// <remarks>
/// The vector x with x(v) = α Σ s(u,v) x(u) + β over the <i>in-neighbours</i> u of v; divided by its L2 norm unless the
/// raw scores are asked for. For influence exercised instead of received, turn the graph round. Strengths count if the
/// graph has them. Every node has at least β, so directed graphs without cycles and graphs of several parts need no
/// special rule.
/// α is, unless given, 0.85 / spectral radius, the radius by power iteration on A + I with Collatz and Wielandt's bound
/// from above; without a cycle, where any α does, 0.85 / largest strength. It is rounded to 6 digits and told, so that
/// the scores can be had again. O(m) an iteration.
/// [1] Katz 1953, doi:10.1007/BF02289026.
/// </remarks>
public static class Katz
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Alpha, beta, strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out, as they do if alpha is too large.</exception>
    /// <exception cref="ArgumentException">Alpha or a strength is not above 0.</exception>
    public static Scores Of(Graph graph, KatzOptions? options = null, Work work = default)
    {
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.Alpha ?? 1, "alpha");
        using var team = StrengthMatrix.TeamFor(graph, work);
        var matrix = StrengthMatrix.Of(graph, graph.In, options.UseStrengths, team);
        var alpha = options.Alpha ?? DefaultAlpha(graph, matrix, work);
        var found = FixedPoint.Of(
            "katz",
            new double[graph.NodeCount],
            (now, next) => Advance(matrix, alpha, options.Beta, now, next),
            options.Tolerance,
            options.MaxIterations,
            work
        );
        if (options.Normalised)
        {
            FixedPoint.Divide(found.Values, FixedPoint.Norm(found.Values));
        }

        return new("katz", Convention(graph, options, alpha), found.Values);
    }

    private static double Advance(StrengthMatrix matrix, double alpha, double beta, double[] now, double[] next)
    {
        matrix.Times(now, next);
        var largest = 0.0;
        for (var node = 0; node < next.Length; node++)
        {
            next[node] = (alpha * next[node]) + beta;
            largest = Math.Max(largest, Math.Abs(next[node]));
        }

        return largest == 0 ? 0 : FixedPoint.LargestDifference(now, next) / largest;
    }

    private static double DefaultAlpha(Graph graph, StrengthMatrix matrix, Work work)
    {
        var acyclic = Components.Strong(graph).Count == graph.NodeCount;
        var radius = acyclic
            ? matrix.Largest
            : matrix.Largest * SpectralRadius.Bound(matrix.Scaled(), graph.NodeCount, work);
        var digits = (0.85 / radius).ToString("E5", CultureInfo.InvariantCulture);
        return double.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string Convention(Graph graph, KatzOptions options, double alpha)
    {
        var neighbours = graph.IsDirected ? "in-neighbours" : "neighbours";
        var strengths = StrengthMatrix.Describe(graph, options.UseStrengths);
        var origin = options.Alpha is null ? " (0.85 / spectral radius)" : "";
        var scale = options.Normalised ? "squares sum to 1" : "raw";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"alpha {alpha}{origin}, beta {options.Beta}; scores of its {neighbours}, {strengths}; {scale}; every part scores"
        );
    }
}
