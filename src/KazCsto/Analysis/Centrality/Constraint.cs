namespace KazCsto.Analysis.Centrality;

/// <summary>Constraint: how far a node's contacts are tied to each other and so leave it no room to play them off.</summary>
/// <remarks>
/// p(i,j) is the share of j in all that i has with its contacts, arcs <i>in and out</i> added; c(i) = Σ_j (p(i,j) + Σ_q
/// p(i,q) p(q,j))² over the contacts j of i, with q ≠ i, j. Low means many separate contacts. On an undirected graph a
/// tie counts the same from both sides. Strengths count if the graph has them. One contact alone gives 1; a node
/// without any has no constraint (NaN). Not normalised. Parts do not touch each other. O(Σ over nodes of their
/// contacts' contacts).
/// [1] Burt 1992, Structural Holes. [2] Burt 2004, doi:10.1086/421787.
/// </remarks>
public static class Constraint
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them; otherwise every arc counts 1.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every finished node.</param>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Of(Graph graph, bool useStrengths = true, Work work = default) =>
        EgoTies.ScoresOf(
            graph,
            useStrengths,
            ("constraint", "low = many separate contacts"),
            Score,
            work
        );

    private static double Score(EgoTies ties, int node, double[] indirect)
    {
        foreach (var (between, share) in ties.Shares(node))
        {
            foreach (var (contact, further) in ties.Shares(between))
            {
                indirect[contact] += share * further;
            }
        }

        var sum = 0.0;
        foreach (var (contact, share) in ties.Shares(node))
        {
            var invested = share + indirect[contact];
            sum += invested * invested;
        }

        foreach (var (between, _) in ties.Shares(node))
        {
            foreach (var (contact, _) in ties.Shares(between))
            {
                indirect[contact] = 0;
            }
        }

        return sum;
    }
}
