namespace KazCsto.Graphs.Communities;

/// <summary>Louvain: groups with more among them than chance or a given density would put there, found in the shortest time.</summary>
/// <remarks>
/// Moves single nodes to the group where they add most to the quality, until none gains by it; makes the groups nodes,
/// and goes on with these until nothing merges [1]. Nodes come in random order, and one is looked at again only when the
/// moves around it have used up the lead that its group had over the next best. Each further iteration starts from the
/// groups of the one before; the paper has one. A group may turn out unconnected; <see cref="Leiden"/>, which shares the
/// code, finds connected groups and better ones. Everything else is as there: ties count the same from both ends, of a
/// directed graph the arcs there and back are added, a node without ties is a group of its own, without any tie
/// modularity is NaN, and the same seed gives the same groups on any number of threads. O(m) an iteration and level, O(n
/// + m) memory.
/// [1] Blondel, Guillaume, Lambiotte &amp; Lefebvre 2008, doi:10.1088/1742-5468/2008/10/P10008.
/// </remarks>
public static class Louvain
{
    /// <summary>Finds groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Quality, resolution, seed and iterations; modularity by strength if left out.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every iteration.</param>
    /// <exception cref="ArgumentException">A strength is not above 0, the resolution is below 0, or there are to be no iterations.</exception>
    public static Grouping Of(Graph graph, LouvainOptions? options = null, Work work = default)
    {
        options ??= new();
        var level = Level.Of(graph, options.Quality, options.Resolution, options.UseStrengths);
        using var team = Team.For(work, level.Room);
        var found = Multilevel.Louvain(level, options.MaxIterations, team).Run(new(options.Seed), work);
        return found.Described("louvain", Words(graph, options), options.Seed);
    }

    private static string Words(Graph graph, LouvainOptions options)
    {
        var aim = Convention.Aim(options.Quality, options.Resolution);
        var ties = Convention.Ties(graph, options.UseStrengths);
        return $"{aim}; {ties}; at most {options.MaxIterations} iterations; seed {options.Seed}";
    }
}
