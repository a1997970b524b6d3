namespace KazCsto.Graphs.Brokerage;

/// <summary>Effective size: how many of a node's contacts it does not already reach through another.</summary>
/// <remarks>
/// Σ_j (1 - Σ_q p(i,q) m(j,q)) over the contacts j of i, with q ≠ i, j a contact of i: p(i,q) is the share of q in all
/// that i has with its contacts, m(j,q) what j has with q as a part of what j has with its strongest contact, arcs
/// <i>in and out</i> added in both. On an undirected graph without strengths that is k - 2t / k, with k contacts and t
/// ties among them. Strengths count if the graph has them. A node without contacts has no effective size (NaN). Not
/// normalised: <see cref="Efficiency"/> is the share of it in the contacts. Parts do not touch each other. Costs what
/// <see cref="Constraint"/> costs. [1] Burt 1992, Structural Holes.
/// </remarks>
public static class EffectiveSize
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them; otherwise every arc counts 1.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Of(Graph graph, bool useStrengths = true, Work work = default) =>
        EgoTies.ScoresOf(graph, useStrengths, ("effective-size", "contacts less redundancy"), Middle, Score, work);

    internal static double Middle(EgoTies ties, int node) => 1;

    internal static double Score(EgoTies ties, int node)
    {
        var contacts = ties.Contacts;
        var redundant = 0.0;
        for (var place = contacts.Offsets[node]; place < contacts.Offsets[node + 1]; place++)
        {
            redundant += ties.Detours(place) / ties.Largest[contacts.Targets[place]];
        }

        return contacts.Degree(node) - (redundant / ties.Totals[node]);
    }
}
