namespace KazCsto.Graphs.Cohesion;

/// <summary>Core number: how deep a node lies in the dense middle of the network.</summary>
/// <remarks>
/// The k-core is the largest set of nodes of which each is tied to at least k others of the set; a node's core number is the largest k
/// whose core it is in [1]. Direction is ignored: two nodes are tied by an arc either way, and by arcs both ways no more than that
/// (some programs count such a pair twice). Strengths do not count. A node without contacts has 0. Not normalised. Found by taking away
/// the node with the fewest contacts again and again, with nodes kept in buckets by degree: O(n + m) [2].
/// [1] Seidman 1983, doi:10.1016/0378-8733(83)90028-X. [2] Batagelj &amp; Zaveršnik 2011, doi:10.1007/s11634-010-0079-y.
/// </remarks>
public static class CoreNumber
{
    private const int NodesBetweenLooks = 4096;

    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Progress and cancellation; one thread does the work.</param>
    public static Scores Of(Graph graph, Work work = default) =>
        new(
            "core-number",
            "largest k of a k-core with it; arcs either way are one tie",
            Array.ConvertAll(Cores(Contacts.Of(graph), work), core => (double)core)
        );

    private static int[] Cores(Contacts contacts, Work work)
    {
        var starts = DegreeOrder.Starts(contacts);
        var order = DegreeOrder.Of(contacts);
        var (places, degrees) = (new int[order.Length], new int[order.Length]);
        for (var place = 0; place < order.Length; place++)
        {
            places[order[place]] = place;
            degrees[order[place]] = contacts.Degree(order[place]);
        }

        for (var place = 0; place < order.Length; place++)
        {
            if (place % NodesBetweenLooks == 0)
            {
                work.StopIfCancelled();
                work.Report(place, order.Length);
            }

            var node = order[place];
            foreach (var contact in contacts.Neighbours(node))
            {
                if (degrees[contact] > degrees[node])
                {
                    MoveDown(contact, starts, order, places, degrees);
                }
            }
        }

        work.Report(order.Length, order.Length);
        return degrees;
    }

    // The node changes places with the first of its bucket, and the bucket then begins after it.
    private static void MoveDown(int node, int[] starts, int[] order, int[] places, int[] degrees)
    {
        var (place, start) = (places[node], starts[degrees[node]]++);
        var first = order[start];
        (order[start], order[place]) = (node, first);
        (places[node], places[first]) = (start, place);
        degrees[node]--;
    }
}
