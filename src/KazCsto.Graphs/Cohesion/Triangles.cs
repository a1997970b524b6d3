namespace KazCsto.Graphs.Cohesion;

/// <summary>Triangles: in how many threes, all tied to each other, a node is.</summary>
/// <remarks>
/// Direction is ignored: two nodes are tied by an arc either way, and by arcs both ways no more than that. Strengths do not count.
/// Not normalised; see <see cref="Clustering"/> for the share of the possible. Each triangle is found once, from the node that is
/// lowest by degree, whose higher contacts number √(2m) at most: O(m √m) time, O(n + m) memory [1, 2].
/// [1] Chiba &amp; Nishizeki 1985, doi:10.1137/0214017. [2] Latapy 2008, doi:10.1016/j.tcs.2008.07.017.
/// </remarks>
public static class Triangles
{
    /// <summary>Scores every node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="work">Threads, progress and cancellation; heard of after every few finished nodes.</param>
    public static Scores Of(Graph graph, Work work = default) =>
        new(
            "triangles",
            "number of triangles through it; arcs either way are one tie",
            Array.ConvertAll(Counts(Contacts.Of(graph), work), count => (double)count)
        );

    internal static long[] Counts(Contacts contacts, Work work)
    {
        var climb = new Climb(contacts);
        var total = new long[contacts.NodeCount];
        foreach (
            var part in NodeJobs.Each(total.Length, contacts.Pairs, work, () => new Tally(total.Length), climb.Count)
        )
        {
            for (var rank = 0; rank < total.Length; rank++)
            {
                total[climb.Order[rank]] += part.Counts[rank];
            }
        }

        return total;
    }

    private sealed class Tally(int nodes)
    {
        internal readonly Overlap Overlap = new(nodes);
        internal readonly long[] Counts = new long[nodes];
    }

    /// <summary>The ties from lower to higher rank, where nodes rank by degree and then by number.</summary>
    private sealed class Climb
    {
        private readonly int[] _offsets;
        private readonly int[] _higher;

        internal Climb(Contacts contacts)
        {
            Order = DegreeOrder.Of(contacts);
            var ranks = new int[Order.Length];
            for (var rank = 0; rank < ranks.Length; rank++)
            {
                ranks[Order[rank]] = rank;
            }

            _offsets = new int[Order.Length + 1];
            _higher = new int[contacts.Targets.Length / 2];
            for (var rank = 0; rank < ranks.Length; rank++)
            {
                var higher = 0;
                foreach (var contact in contacts.Neighbours(Order[rank]))
                {
                    higher += ranks[contact] > rank ? 1 : 0;
                }

                _offsets[rank + 1] = _offsets[rank] + higher;
            }

            // Whoever is lower hears of the higher ones in their order: no list needs sorting.
            var next = _offsets.AsSpan(..^1).ToArray();
            for (var rank = 0; rank < ranks.Length; rank++)
            {
                foreach (var contact in contacts.Neighbours(Order[rank]))
                {
                    if (ranks[contact] < rank)
                    {
                        _higher[next[ranks[contact]]++] = rank;
                    }
                }
            }
        }

        /// <summary>The node of each rank.</summary>
        internal int[] Order { get; }

        internal void Count(int rank, Tally tally)
        {
            var (start, end) = (_offsets[rank], _offsets[rank + 1]);
            if (end - start < 2)
            {
                return;
            }

            tally.Overlap.Mark(_higher, start, end);
            for (var i = start; i < end; i++)
            {
                var middle = _higher[i];
                var found = tally.Overlap.With(_higher, _offsets[middle], _offsets[middle + 1]);
                tally.Counts[rank] += found.Length;
                tally.Counts[middle] += found.Length;
                foreach (var place in found)
                {
                    tally.Counts[_higher[place]]++;
                }
            }
        }
    }
}
