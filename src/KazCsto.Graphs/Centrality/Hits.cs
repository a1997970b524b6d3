namespace KazCsto.Graphs.Centrality;

/// <summary>Hubs and authorities: good hubs point to good authorities, and good authorities are pointed to by good hubs.</summary>
/// <remarks>
/// The vectors with a(v) ∝ Σ s(u,v) h(u) over the in-neighbours u and h(v) ∝ Σ s(v,w) a(w) over the out-neighbours w;
/// each sums to 1. On an undirected graph the two are equal unless it is bipartite. Strengths count if the graph has
/// them. Of several parts only the one with the largest singular value scores, the rest has 0; parts that tie score
/// side by side. Without arcs nothing is defined and every score is NaN. By iteration from equal hubs, O(m) each. [1]
/// Kleinberg 1999, doi:10.1145/324133.324140.
/// </remarks>
public static class Hits
{
    /// <summary>Scores every node as a hub: how good those are that it points to.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out.</exception>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Hubs(Graph graph, HitsOptions? options = null, Work work = default)
    {
        options ??= new();
        var values = FindHubs(graph, options, work);
        return new("hubs", Convention(graph, options, "out-neighbours as authorities"), values);
    }

    /// <summary>Scores every node as an authority: how good the hubs are that point to it.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Strengths, tolerance and iterations.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="NotConvergedException">The iterations ran out.</exception>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Authorities(Graph graph, HitsOptions? options = null, Work work = default)
    {
        options ??= new();
        var hubs = FindHubs(graph, options, work);
        var values = new double[graph.NodeCount];
        StrengthMatrix.Of(graph, graph.In, options.UseStrengths).Times(hubs, values);
        FixedPoint.Divide(values, values.Sum());
        return new("authorities", Convention(graph, options, "in-neighbours as hubs"), values);
    }

    private static double[] FindHubs(Graph graph, HitsOptions options, Work work)
    {
        var hubs = new double[graph.NodeCount];
        if (graph.ArcCount == 0)
        {
            Array.Fill(hubs, double.NaN);
            return hubs;
        }

        Array.Fill(hubs, 1.0 / graph.NodeCount);
        using var team = StrengthMatrix.TeamFor(graph, work);
        var incoming = StrengthMatrix.Of(graph, graph.In, options.UseStrengths, team).Scaled();
        var outgoing = StrengthMatrix.Of(graph, graph.Out, options.UseStrengths, team).Scaled();
        var authorities = new double[graph.NodeCount];
        var found = FixedPoint.Of(
            "hubs and authorities",
            hubs,
            Advance,
            options.Tolerance,
            options.MaxIterations,
            work
        );
        return found.Values;

        double Advance(double[] now, double[] next)
        {
            incoming.Times(now, authorities);
            outgoing.Times(authorities, next);
            FixedPoint.Divide(next, next.Sum());
            return FixedPoint.SumOfDifferences(now, next);
        }
    }

    private static string Convention(Graph graph, HitsOptions options, string neighbours)
    {
        var strengths = StrengthMatrix.Describe(graph, options.UseStrengths);
        return $"scores of its {neighbours}, {strengths}; sums to 1; of several parts only that with the largest singular value scores";
    }
}

/// <summary>How hubs and authorities are reckoned.</summary>
public sealed record HitsOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every arc counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The sum of the changes of all scores in one iteration that ends the work.</summary>
    public double Tolerance { get; init; } = 1e-13;

    /// <summary>The most iterations.</summary>
    public int MaxIterations { get; init; } = 100_000;
}
