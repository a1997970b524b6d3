namespace KazCsto.Graphs.Brokerage;

/// <summary>Constraint: how far a node's contacts are tied to each other and so leave it no room to play them off.</summary>
/// <remarks>
/// p(i,j) is the share of j in all that i has with its contacts, arcs <i>in and out</i> added; c(i) = Σ_j (p(i,j) + Σ_q
/// p(i,q) p(q,j))² over the contacts j of i, with q ≠ i, j. Low means many separate contacts. On an undirected graph a
/// tie counts the same from both sides. Strengths count if the graph has them. One contact alone gives 1; a node
/// without any has no constraint (NaN). Not normalised. Parts do not touch each other. The two ends of every tie have
/// their contacts compared, which takes as long as the shorter list is: O(m √m) at worst, with hubs too.
/// [1] Burt 1992, Structural Holes. [2] Burt 2004, doi:10.1086/421787.
/// </remarks>
public static class Constraint
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="useStrengths">Whether strengths count, if the graph has them; otherwise every arc counts 1.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    /// <exception cref="ArgumentException">A strength is not above 0.</exception>
    public static Scores Of(Graph graph, bool useStrengths = true, Work work = default) =>
        EgoTies.ScoresOf(graph, useStrengths, ("constraint", "low = many separate contacts"), Middle, Score, work);

    internal static double Middle(EgoTies ties, int node) => 1 / ties.Totals[node];

    /// <summary>How far one contact constrains a node, c(i,j): what the node has with it, directly and through others.</summary>
    internal static double By(EgoTies ties, int node, int place)
    {
        var invested = (ties.Strengths[place] + ties.Detours(place)) / ties.Totals[node];
        return invested * invested;
    }

    internal static double Score(EgoTies ties, int node)
    {
        var sum = 0.0;
        for (var place = ties.Contacts.Offsets[node]; place < ties.Contacts.Offsets[node + 1]; place++)
        {
            sum += By(ties, node, place);
        }

        return sum;
    }
}
