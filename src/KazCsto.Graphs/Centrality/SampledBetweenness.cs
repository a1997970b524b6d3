using System.Globalization;

namespace KazCsto.Graphs.Centrality;

/// <summary>Betweenness from a sample of shortest paths: every score near the exact one, with a probability that is said.</summary>
/// <remarks>
/// The measure and its conventions are those of <see cref="Betweenness"/>, by hops and normalised by (n - 1)(n - 2). An
/// ordered pair of nodes is drawn, then one of its shortest paths; the score is the share of samples with the node
/// inside the path, times n / (n - 2), since pairs with the node at an end are drawn as well. A pair without a path is
/// a sample without inner nodes. This is KADABRA [1]: the samples end as soon as every node's own bounds are within the
/// error bound, at the latest after ω = (⌊log2(p - 2)⌋ + 1 + ln(2 / risk)) / (2 error²), where p is the most nodes that
/// a shortest path can have [2] and the leading factor 1/2 is the one that [1] and [2] use; on small graphs ln(2n)
/// takes the place of the first two terms if it is less. The error bound holds for all nodes at once with the given
/// certainty, whatever the graph. Graphs of fewer than three nodes, and those without a path of two hops, score 0
/// exactly. A sample costs one search from both ends, O(n + m) at worst and far less on most networks; memory O(n) a
/// thread.
/// [1] Borassi &amp; Natale 2019, doi:10.1145/3284359. [2] Riondato &amp; Kornaropoulos 2016,
/// doi:10.1007/s10618-015-0423-0.
/// </remarks>
public static class SampledBetweenness
{
    private const int SamplesInAPart = 16;
    private const int BatchesForAGuess = 3;

    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Error bound, certainty and seed.</param>
    /// <param name="work">Threads, progress (samples taken of those that may be needed) and cancellation.</param>
    /// <exception cref="ArgumentException">The error bound or the certainty does not lie between 0 and 1, or the bound needs more samples than can be counted.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths join two nodes.</exception>
    public static Scores Of(Graph graph, SampledBetweennessOptions? options = null, Work work = default)
    {
        options ??= new();
        options.RefuseUnlessValid();
        var nodesOnAPath = LongestPathBound.NodesOnAPath(graph);
        if (nodesOnAPath < 3)
        {
            return new("sampled-betweenness", Convention(graph, options, 0), new double[graph.NodeCount]);
        }

        var scale = graph.NodeCount / (graph.NodeCount - 2.0);
        var (counts, taken) = Sample(graph, nodesOnAPath, options.ErrorBound / scale, options, work);
        return new(
            "sampled-betweenness",
            Convention(graph, options, taken),
            Array.ConvertAll(counts, count => scale * count / taken)
        );
    }

    // A batch is about a hundredth of what may be needed; only at its end is anything decided.
    private static (int[] Counts, int Taken) Sample(
        Graph graph,
        int nodesOnAPath,
        double error,
        SampledBetweennessOptions options,
        Work work
    )
    {
        var risk = 1 - options.Certainty;
        var enough = SampleBounds.Enough(graph.NodeCount, nodesOnAPath, error, risk);
        if (enough > int.MaxValue / 2)
        {
            throw new ArgumentException(
                $"an error bound of {options.ErrorBound} may need {enough:0.0E+0} samples; allow a larger one"
            );
        }

        var parts = (int)Math.Ceiling(enough / (100 * SamplesInAPart));
        var batch = parts * SamplesInAPart;
        var most = (int)Math.Ceiling(enough / batch) * batch;
        using var team = Team.For(work, (long)most * Math.Min(graph.ArcCount, 1000));
        var samples = new PathSamples(graph, options.Seed, team, work);
        samples.Take(BatchesForAGuess * parts, SamplesInAPart);
        var bounds = new SampleBounds(most, error, risk, samples.Counts, samples.Taken);
        samples.StartAfresh();
        do
        {
            samples.Take(parts, SamplesInAPart);
            work.Report(samples.Taken, most);
        } while (samples.Taken < most && !bounds.AreKept(samples.Counts, samples.Taken));

        return (samples.Counts, samples.Taken);
    }

    private static string Convention(Graph graph, SampledBetweennessOptions options, int taken)
    {
        var paths = graph.IsDirected ? "paths along the arcs" : "undirected paths";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{paths}, shortest by hops; ends not counted; divided by (n-1)(n-2) ordered pairs; pairs without a path add 0; sampled: all within {options.ErrorBound} of the exact scores with certainty {options.Certainty}, {taken} samples, seed {options.Seed}"
        );
    }
}
