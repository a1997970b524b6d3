namespace KazCsto.Graphs.Brokerage;

/// <summary>Efficiency: the share of its contacts that a node does not already reach through another.</summary>
/// <remarks>
/// <see cref="EffectiveSize"/> divided by the number of contacts, whichever way their arcs run: 1 if no two contacts are
/// tied, and for a node with one contact alone. Strengths count if the graph has them. A node without contacts has no
/// efficiency (NaN). Costs what <see cref="Constraint"/> costs. [1] Burt 1992, Structural Holes.
/// </remarks>
public static class Efficiency
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them; otherwise every arc counts 1.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Of(Graph graph, bool useStrengths = true, Work work = default) =>
        EgoTies.ScoresOf(
            graph,
            useStrengths,
            ("efficiency", "effective size / contacts"),
            EffectiveSize.Middle,
            (ties, node) => EffectiveSize.Score(ties, node) / ties.Contacts.Degree(node),
            work
        );
}
