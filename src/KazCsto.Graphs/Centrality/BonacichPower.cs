using System.Globalization;
using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Centrality;

/// <summary>Bonacich power: a node is powerful through those that it moves, either because they are powerful or because they are not.</summary>
/// <remarks>
/// The vector c = α (I - βR)⁻¹ R 1, that is c(v) = Σ s(v,w) (α + β c(w)) over the <i>out-neighbours</i> w of v [1]:
/// power comes from whom the arcs lead to. For power through those that an arc comes from, turn the graph round. With β
/// above 0 it is good to move the powerful; with β below 0, as in bargaining, to move those who have nobody else; with
/// β = 0 the score is the degree. α is above 0 and such that the squares sum to n, unless the raw scores, with α = 1,
/// are asked for. Strengths count if the graph has them. A node that moves nobody scores 0. Every part of a graph
/// scores, but all share α and β. The series behind the inverse has a sum if |β| lies below 1 / spectral radius; any
/// other β is refused, with the bound. The radius is found by power iteration on R + I, with Collatz and Wielandt's
/// bound from above. Without a cycle it is 0 and any β does. β is, unless given, 0.85 / spectral radius, without a
/// cycle 0.85 / largest strength; rounded to 6 digits and told. O(m) an iteration.
/// [1] Bonacich 1987, doi:10.1086/228631.
/// </remarks>
public static class BonacichPower
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Beta, strengths, scale, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out, as they may if beta is very near to its bound.</exception>
    /// <exception cref="ArgumentException">Beta is out of bounds, or a strength is not above 0.</exception>
    public static Scores Of(Graph graph, BonacichPowerOptions? options = null, Work work = default)
    {
        options ??= new();
        var matrix = StrengthMatrix.Of(graph, graph.Out, options.UseStrengths);
        var radius = Radius(graph, matrix, work);
        RefuseBeyond(1 / radius, options.Beta);
        var beta = options.Beta ?? DefaultBeta(radius == 0 ? matrix.Largest : radius);
        var degrees = matrix.RowSums(graph.NodeCount);
        var found = FixedPoint.Of(
            "bonacich-power",
            new double[graph.NodeCount],
            (now, next) => Advance(matrix, beta, degrees, now, next),
            options.Tolerance,
            options.MaxIterations,
            work
        );
        var norm = FixedPoint.Norm(found.Values);
        if (options.Normalised && norm > 0)
        {
            FixedPoint.Divide(found.Values, norm / Math.Sqrt(graph.NodeCount));
        }

        return new("bonacich-power", Convention(graph, options, beta, radius), found.Values);
    }

    private static double Advance(StrengthMatrix matrix, double beta, double[] degrees, double[] now, double[] next)
    {
        matrix.Times(now, next);
        var largest = 0.0;
        for (var node = 0; node < next.Length; node++)
        {
            next[node] = degrees[node] + (beta * next[node]);
            largest = Math.Max(largest, Math.Abs(next[node]));
        }

        return largest == 0 ? 0 : FixedPoint.LargestDifference(now, next) / largest;
    }

    private static double Radius(Graph graph, StrengthMatrix matrix, Work work) =>
        Components.Strong(graph).Count == graph.NodeCount
            ? 0
            : matrix.Largest * SpectralRadius.Bound(matrix.Scaled(), graph.NodeCount, work);

    private static void RefuseBeyond(double bound, double? beta)
    {
        if (!(Math.Abs(beta ?? 0) < bound))
        {
            throw new ArgumentException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"beta {beta} is too far from 0: it must lie between -{bound:G6} and {bound:G6}, which is 1 / spectral radius"
                )
            );
        }
    }

    private static double DefaultBeta(double radius)
    {
        var digits = (0.85 / radius).ToString("E5", CultureInfo.InvariantCulture);
        return double.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static string Convention(Graph graph, BonacichPowerOptions options, double beta, double radius)
    {
        var neighbours = graph.IsDirected ? "those its arcs lead to" : "its neighbours";
        var strengths = StrengthMatrix.Describe(graph, options.UseStrengths);
        var origin = (options.Beta, radius) switch
        {
            ({ }, _) => "",
            (null, 0) => " (0.85 / largest strength)",
            _ => " (0.85 / spectral radius)",
        };
        var scale = options.Normalised ? "squares sum to n" : "raw, alpha 1";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"beta {beta}{origin}; power through {neighbours}, {strengths}; {scale}; every part scores"
        );
    }
}
