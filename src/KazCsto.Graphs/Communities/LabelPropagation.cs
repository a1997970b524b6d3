namespace KazCsto.Graphs.Communities;

/// <summary>Label propagation: groups of nodes each of which has most in common with its own.</summary>
/// <remarks>
/// Every node begins with a label of its own. Round after round, in a new random order, each adopts at once the label to
/// which its ties are strongest together; it keeps its own if that is among the strongest, and otherwise one of the
/// strongest is drawn [1]. It stops after a round that changed nothing: then every node has a label that no other beats
/// among its neighbours, which is the stopping rule of the paper. It always stops, since each change adds to the strength
/// within labels. Nodes of one label that do not hang together are different groups, so every group is connected. No
/// quality is sought; the one told is the modularity at resolution 1. Ties count the same from both ends, of a directed
/// graph the arcs there and back are added; a node without ties is a group of its own. The same seed gives the same
/// groups. O(m) a round, on one thread.
/// [1] Raghavan, Albert &amp; Kumara 2007, doi:10.1103/PhysRevE.76.036106.
/// </remarks>
public static class LabelPropagation
{
    /// <summary>Finds groups.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="options">Strengths and seed.</param>
    /// <param name="work">Cancellation; how many rounds there will be nobody knows.</param>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Grouping Of(Graph graph, LabelPropagationOptions? options = null, Work work = default)
    {
        options ??= new();
        var level = Level.Of(graph, GroupQuality.Modularity, 1, options.UseStrengths);
        var found = new Propagation(level).Run(new(options.Seed), work);
        var ties = Convention.Ties(graph, options.UseStrengths);
        return found.Described(
            "label-propagation",
            $"{ties}; until every label is the strongest around; seed {options.Seed}",
            options.Seed
        );
    }
}

/// <summary>How labels are propagated.</summary>
public sealed record LabelPropagationOptions
{
    /// <summary>Whether strengths count, if the graph has them; otherwise every tie counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The seed of all random choices.</summary>
    public ulong Seed { get; init; } = 1;
}
