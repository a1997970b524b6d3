namespace KazCsto.Graphs.Brokerage;

/// <summary>Hierarchy: whether one contact alone constrains a node, or all of them alike.</summary>
/// <remarks>
/// With c(i,j) the part of contact j in the <see cref="Constraint"/> C of i, and N contacts: Σ_j r_j ln r_j / (N ln N)
/// where r_j = c(i,j) / (C / N). 0 if all contacts constrain alike, towards 1 if one does it all. Of one contact alone the
/// formula says 0 / 0, so that a node with fewer than two has no hierarchy (NaN). Strengths count if the graph has them; arcs
/// <i>in and out</i> are added. Parts do not touch each other. Costs what <see cref="Constraint"/> costs.
/// [1] Burt 1992, Structural Holes.
/// </remarks>
public static class Hierarchy
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
            ("hierarchy", "0 = all contacts constrain alike, 1 = one alone; NaN for one contact"),
            Constraint.Middle,
            Score,
            work
        );

    private static double Score(EgoTies ties, int node)
    {
        double contacts = ties.Contacts.Degree(node);
        var mean = Constraint.Score(ties, node) / contacts;
        var sum = 0.0;
        for (var place = ties.Contacts.Offsets[node]; place < ties.Contacts.Offsets[node + 1]; place++)
        {
            var ratio = Constraint.By(ties, node, place) / mean;
            sum += ratio * Math.Log(ratio);
        }

        return sum / (contacts * Math.Log(contacts));
    }
}
