using KazCsto.Graphs.Paths;

namespace KazCsto.Graphs.Brandes;

/// <summary>How many shortest paths each arc carries, exactly: the sums behind tie betweenness.</summary>
internal static class ArcLoad
{
    private const int MostStripes = 16;
    private const int FewestStripes = 2;
    private const int MostStripeSums = 1 << 24;

    /// <summary>For each arc, in the order of the arcs in, the sum of σ(s,t|arc) / σ(s,t) over ordered pairs of nodes.</summary>
    /// <exception cref="ArgumentException">By length, but the graph has no lengths.</exception>
    /// <exception cref="OverflowException">More than 1e308 shortest paths join two nodes.</exception>
    internal static double[] Of(Graph graph, bool byLength, Work work)
    {
        ShortestPaths.RefuseUnlessMeasurable(graph, byLength);
        using var team = Team.For(work, (long)graph.NodeCount * graph.ArcCount);
        var stripes = Stripes(graph);
        var sums = new double[stripes][];
        var searches = new ShortestPaths?[team.Size];
        var done = 0;
        team.Each(
            stripes,
            (stripe, worker) =>
            {
                var search = searches[worker] ??= new(graph, byLength);
                sums[stripe] = new double[graph.ArcCount];
                var carried = new double[graph.NodeCount];
                for (var source = stripe; source < graph.NodeCount; source += stripes)
                {
                    work.StopIfCancelled();
                    search.Search(source);
                    search.CountPaths();
                    Accumulate(graph, search, carried, sums[stripe]);
                    work.Report(Interlocked.Increment(ref done), graph.NodeCount);
                }
            }
        );
        return StripeSums.Total(sums, graph.ArcCount);
    }

    /// <summary>The bytes that the sums take while several threads make them.</summary>
    internal static long Memory(Graph graph) => (long)sizeof(double) * Stripes(graph) * graph.ArcCount;

    private static int Stripes(Graph graph) =>
        Math.Clamp(MostStripeSums / (graph.ArcCount + 1), FewestStripes, MostStripes);

    // What ends at a node and what it carries on came to it along its last steps, shared out by the paths to their beginnings.
    private static void Accumulate(Graph graph, ShortestPaths search, double[] carried, double[] sums)
    {
        for (var i = search.Order.Length - 1; i > 0; i--)
        {
            var node = search.Order[i];
            var share = (1 + carried[node]) / search.Counts[node];
            for (var arc = graph.In.Offsets[node]; arc < graph.In.Offsets[node + 1]; arc++)
            {
                if (search.IsLastStep(arc, node))
                {
                    var before = graph.In.Targets[arc];
                    var along = search.Counts[before] * share;
                    sums[arc] += along;
                    carried[before] += along;
                }
            }

            carried[node] = 0;
        }

        carried[search.Order[0]] = 0;
    }
}
