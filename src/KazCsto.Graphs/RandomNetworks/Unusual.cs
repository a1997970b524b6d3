namespace KazCsto.Graphs.RandomNetworks;

/// <summary>Whether a node's value of a measure is unusual, or just what its number of ties makes likely.</summary>
/// <remarks>
/// The measure is taken in random networks of the same degrees (<see cref="DegreePreserving"/>, 10 steps a tie), and
/// for each node the observed value is held against the random ones: mean, standard deviation, z, and the quantile,
/// which supposes no distribution. Random values within 1e-9 of the observed one, relatively, count as equal to it:
/// half below and half above. A deviation within 1e-9 of the mean is none. <b>NaN</b>, a measure's "not defined here":
/// a random NaN is left out for its node, and a node whose own value is NaN has neither z nor quantile. Costs as many
/// measures and random networks as samples. The threads share out the samples; each sample has random numbers of its
/// own, and the measure one thread.
/// </remarks>
internal static class Unusual
{
    private const int SamplesAtOnce = 64;

    /// <summary>Holds every node's value against random networks.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="measure">One value per node of any graph; it is called from several threads at once.</param>
    /// <param name="samples">The number of random networks, 1 or more.</param>
    /// <param name="seed">The seed of the random numbers; the same seed gives the same values.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every sample.</param>
    /// <exception cref="ArgumentException">The measure does not give one value per node.</exception>
    public static Unusualness Of(
        Graph graph,
        Func<Graph, Work, double[]> measure,
        int samples,
        ulong seed,
        Work work = default
    )
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(samples);
        var observed = Measured(graph, measure, work with { Progress = null });
        var standings = Array.ConvertAll(observed, value => new RandomComparison(value));
        using var team = Team.For(work, 100L * samples * (graph.NodeCount + graph.ArcCount));
        for (var first = 0; first < samples; first += SamplesAtOnce)
        {
            var values = Sampled(graph, measure, seed, (first, samples), team, work);
            foreach (var sample in values)
            {
                for (var node = 0; node < standings.Length; node++)
                {
                    standings[node].Add(sample[node]);
                }
            }
        }

        return new(
            Convention(graph, samples, seed),
            observed,
            Array.ConvertAll(standings, s => s.Mean),
            Array.ConvertAll(standings, s => s.Deviation),
            Array.ConvertAll(standings, s => s.Z),
            Array.ConvertAll(standings, s => s.Quantile)
        );
    }

    // The random values of some samples; they enter the moments in the order of the samples.
    private static double[][] Sampled(
        Graph graph,
        Func<Graph, Work, double[]> measure,
        ulong seed,
        (int First, int End) samples,
        Team team,
        Work work
    )
    {
        var alone = new Work(1, null, work.Cancellation);
        var values = new double[Math.Min(SamplesAtOnce, samples.End - samples.First)][];
        var done = samples.First;
        team.Each(
            values.Length,
            (part, _) =>
            {
                var random = new SeededRandom(seed, samples.First + part);
                var network = DegreePreserving.Of(graph, random, DegreePreserving.SwapsPerTie, alone);
                values[part] = Measured(network, measure, alone);
                work.Report(Interlocked.Increment(ref done), samples.End);
            }
        );
        return values;
    }

    private static double[] Measured(Graph graph, Func<Graph, Work, double[]> measure, Work work)
    {
        var values = measure(graph, work);
        return values.Length == graph.NodeCount
            ? values
            : throw new ArgumentException($"the measure gave {values.Length} values for {graph.NodeCount} nodes");
    }

    private static string Convention(Graph graph, int samples, ulong seed)
    {
        var degrees = graph.IsDirected ? "in- and out-degrees" : "degrees";
        return $"against {samples} random networks of the same {degrees}, {DegreePreserving.SwapsPerTie} steps a tie, seed {seed}; quantile: share below and half of the equal; undefined random values left out";
    }
}
