namespace KazCsto.Graphs.RandomNetworks;

/// <summary>A random network in which every node has as many ties as it has in a given one.</summary>
/// <remarks>
/// Two ties drawn at random exchange their ends, again and again [1]; an exchange that would make a loop or a parallel
/// tie is left undone, and counts. Of a directed graph the in-degrees and the out-degrees stay, each by itself. Two
/// directed networks of the same degrees may differ by nothing but the sense of a circle of three, which no exchange
/// turns round; so one step in ten draws two arcs in a row and, if a third closes the circle, turns it [2]. Every step
/// is as likely as the step back, so that after enough of them all networks of the same degrees are equally likely.
/// <b>Strengths and lengths</b> travel with the ties. An arc keeps its own and the node that it leaves: the strengths
/// that leave a node stay, those that enter it do not. A tie without direction keeps its own and, at each exchange, one
/// of its ends, either as likely as the other. O(1) a step, or a look through the arcs of one node
/// where a circle is turned; O(n + m) memory.
/// [1] Maslov &amp; Sneppen 2002, doi:10.1126/science.1065103. [2] Roberts &amp; Coolen 2012,
/// doi:10.1103/PhysRevE.85.046103.
/// </remarks>
internal static class DegreePreserving
{
    internal const int SwapsPerTie = 10;

    private const int StepsBetweenReports = 10_000;

    /// <summary>Makes a random network.</summary>
    /// <param name="graph">The network whose degrees it has.</param>
    /// <param name="seed">The seed of the random numbers; the same seed gives the same network.</param>
    /// <param name="swapsPerTie">The number of steps for each tie, those that are left undone among them.</param>
    /// <param name="work">Progress and cancellation; heard of after every 10,000 steps.</param>
    public static Graph Of(Graph graph, ulong seed, int swapsPerTie = SwapsPerTie, Work work = default) =>
        Of(graph, new SeededRandom(seed), swapsPerTie, work);

    internal static Graph Of(Graph graph, SeededRandom random, int swapsPerTie, Work work)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(swapsPerTie);
        var ties = new SwappedTies(graph, random);
        var steps = (long)swapsPerTie * ties.Count;
        for (var step = 0L; step < steps; step++)
        {
            if (step % StepsBetweenReports == 0)
            {
                work.StopIfCancelled();
                work.Report(step, steps);
            }

            ties.Step();
        }

        work.Report(steps, steps);
        return ties.ToGraph();
    }
}
