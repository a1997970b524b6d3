using KazCsto.Graphs.Structure;

namespace KazCsto.Graphs.Centrality;

/// <summary>Eigenvector centrality: a node scores by the scores of those tied to it.</summary>
/// <remarks>
/// The vector x with λ x(v) = Σ s(u,v) x(u) over the <i>in-neighbours</i> u of v and λ the largest eigenvalue;
/// L2-normalised (the squares sum to 1). For influence exercised instead of received, turn the graph round. Strengths
/// count if the graph has them.
/// <b>Several parts:</b> only the part with the largest eigenvalue scores, and what its arcs lead to; the rest has 0,
/// as have scores below the tolerance. Parts that tie score side by side. Without any cycle (on an undirected graph:
/// without ties) there is no such vector and every score is NaN. Found by power iteration on A + I from equal scores,
/// which does not swing on bipartite graphs; strengths are first divided by the largest. O(m) an iteration.
/// [1] Bonacich 1972, doi:10.1080/0022250X.1972.9989806.
/// </remarks>
public static class Eigenvector
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out.</exception>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Of(Graph graph, EigenvectorOptions? options = null, Work work = default)
    {
        options ??= new();
        using var team = StrengthMatrix.TeamFor(graph, work);
        var matrix = StrengthMatrix.Of(graph, graph.In, options.UseStrengths, team).Scaled();
        var values = new double[graph.NodeCount];
        if (Components.Strong(graph).Count == graph.NodeCount)
        {
            Array.Fill(values, double.NaN);
            return new("eigenvector", "not defined: the graph has no cycle", values);
        }

        Array.Fill(values, 1 / Math.Sqrt(graph.NodeCount));
        var found = FixedPoint.Of(
            "eigenvector",
            values,
            (now, next) => Advance(matrix, now, next),
            options.Tolerance,
            options.MaxIterations,
            work
        );
        return new(
            "eigenvector",
            Convention(graph, options),
            Array.ConvertAll(found.Values, x => x < options.Tolerance ? 0 : x)
        );
    }

    private static double Advance(StrengthMatrix matrix, double[] now, double[] next)
    {
        matrix.Times(now, next);
        for (var node = 0; node < next.Length; node++)
        {
            next[node] += now[node];
        }

        FixedPoint.Divide(next, FixedPoint.Norm(next));
        return FixedPoint.LargestDifference(now, next);
    }

    private static string Convention(Graph graph, EigenvectorOptions options)
    {
        var neighbours = graph.IsDirected ? "in-neighbours" : "neighbours";
        var strengths = StrengthMatrix.Describe(graph, options.UseStrengths);
        return $"scores of its {neighbours}, {strengths}; squares sum to 1; of several parts only that with the largest eigenvalue scores";
    }
}

/// <summary>How eigenvector centrality is reckoned.</summary>
public sealed record EigenvectorOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The largest change of a score in one iteration that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 10_000;
}
