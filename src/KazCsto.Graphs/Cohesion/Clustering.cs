namespace KazCsto.Graphs.Cohesion;

/// <summary>Clustering: how many of a node's contacts are tied to each other.</summary>
/// <remarks>
/// <b>Local</b>: with t triangles through a node and k contacts, t / (k (k - 1) / 2), between 0 and 1; 0 for a node with fewer than two
/// contacts, for whom it is not defined [1]. <b>Average</b>: the mean of that over all nodes, those zeros among them. <b>Transitivity</b>: of all
/// pairs of ties that share an end, the part whose other ends are tied too; 0 where there is no such pair [2]. The two differ since hubs
/// have most of the pairs. Direction is ignored: two nodes are tied by an arc either way, and by arcs both ways no more than that;
/// strengths do not count. Costs what <see cref="Triangles"/> cost.
/// [1] Watts &amp; Strogatz 1998, doi:10.1038/30918. [2] Newman 2003, doi:10.1137/S003614450342480.
/// </remarks>
public static class Clustering
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    public static Scores Local(Graph graph, Work work = default)
    {
        var contacts = Contacts.Of(graph);
        var values = Local(contacts, Triangles.Counts(contacts, work));
        return new(
            "clustering",
            "share of the pairs of its contacts that are tied; arcs either way are one tie; 0 below two contacts",
            values
        );
    }

    /// <summary>The mean of the local scores; NaN for a graph without nodes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    public static double Average(Graph graph, Work work = default) => AverageAndTransitivity(graph, work).Average;

    /// <summary>The part of all pairs of ties with a common end whose other ends are tied; 0 if there is no pair.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    public static double Transitivity(Graph graph, Work work = default) =>
        AverageAndTransitivity(graph, work).Transitivity;

    /// <summary>Both from one count of the triangles, which is what they cost.</summary>
    internal static (double Average, double Transitivity) AverageAndTransitivity(Graph graph, Work work)
    {
        var contacts = Contacts.Of(graph);
        var triangles = Triangles.Counts(contacts, work);
        double closed = triangles.Sum();
        return (
            Local(contacts, triangles).DefaultIfEmpty(double.NaN).Average(),
            closed == 0 ? 0 : closed / (contacts.Pairs / 2.0)
        );
    }

    private static double[] Local(Contacts contacts, long[] triangles)
    {
        var values = new double[triangles.Length];
        for (var node = 0; node < values.Length; node++)
        {
            var pairs = Pairs(contacts, node);
            values[node] = pairs == 0 ? 0 : triangles[node] / pairs;
        }

        return values;
    }

    private static double Pairs(Contacts contacts, int node) =>
        contacts.Degree(node) * (contacts.Degree(node) - 1.0) / 2;
}
