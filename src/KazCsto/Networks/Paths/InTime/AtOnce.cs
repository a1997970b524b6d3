using KazCsto.Graphs;
using KazCsto.Graphs.Paths;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>The k shortest paths all of whose ties held at once: there is a day on which every one of them was in force.</summary>
/// <remarks>
/// So a path is one of the network on some day. A chain of obligations or of command must hold like that. It holds certainly if there is a day on which
/// all of it certainly holds, as <c>--at DAY --certain</c> shows it; that dates known only by the month might certainly meet on a day that nobody can name does not count.
/// Paths come by length, then by nodes; a path is as long as on the day on which it was shortest. Whatever held at once also held on a day on which
/// one of its ways began and after which the next change is an end, so only the networks of those days are searched: exact, in as many searches as there are such days.
/// </remarks>
internal static class AtOnce
{
    /// <summary>Finds the paths.</summary>
    /// <param name="hops">All hops that there were.</param>
    /// <param name="from">The first node.</param>
    /// <param name="to">The last node.</param>
    /// <param name="k">How many paths are wanted at most.</param>
    /// <param name="maxHops">The most hops, or null for any number.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static DatedRouteList Of(
        DatedHops hops,
        Node from,
        Node to,
        int k,
        int? maxHops,
        CancellationToken cancellation = default
    )
    {
        var (start, end) = (hops.NumberOf(from), hops.NumberOf(to));
        var found = new Dictionary<string, NodePath>(StringComparer.Ordinal);
        foreach (var day in FullestDays(hops))
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var path in KShortestPaths.Of(GraphOn(hops, day), start, end, k + 1, maxHops, cancellation))
            {
                var key = string.Join(' ', path.Nodes);
                if (!found.TryGetValue(key, out var known) || path.Length < known.Length)
                {
                    found[key] = path;
                }
            }
        }

        return new(
            [
                .. found
                    .Values.Where(p => p.Hops > 0)
                    .OrderBy(p => new PathOrder(p))
                    .Take(k)
                    .Select(p => RouteOf(hops, p)),
            ],
            found.Count > k
        );
    }

    /// <summary>Days on which a way begins and after which the next change is an end: no other day has all their ways and more.</summary>
    private static IEnumerable<DateOnly> FullestDays(DatedHops hops)
    {
        var starts = hops.Ways.Select(w => w.Days.From).ToHashSet();
        var ends = hops.Ways.Select(w => w.Days.Until).ToHashSet();
        DateOnly? last = null;
        foreach (var day in starts.Union(ends).Order())
        {
            if (last is { } begun && ends.Contains(day))
            {
                yield return begun;
                last = null;
            }

            last = starts.Contains(day) ? day : last;
        }
    }

    private static Graph GraphOn(DatedHops hops, DateOnly day) =>
        Graph.Of(
            hops.Nodes.Length,
            [
                .. hops
                    .Pairs.Select(p => (p.From, p.To, Ways: Holding(hops, p.From, p.To, day)))
                    .Where(p => p.Ways.Count > 0)
                    .Select(p => new GraphArc(p.From, p.To, Length: hops.LengthOf(p.From, p.To, p.Ways))),
            ],
            directed: true
        );

    private static List<DatedWay> Holding(DatedHops hops, int from, int to, DateOnly day) =>
        [.. hops.Between(from, to).Where(w => w.Days.Holds(day))];

    private static DatedRoute RouteOf(DatedHops hops, NodePath path)
    {
        var steps = path.Nodes.Zip(path.Nodes.Skip(1)).ToList();
        var ways = steps.ConvertAll(s => hops.Between(s.First, s.Second));
        var certain = Meetings(ways, certain: true);
        var all = Meetings(ways, certain: false);
        var shown = SurestChain(ways, certain.Count > 0 ? certain : all, certain.Count > 0);
        var hopsShown = steps.Select(
            (s, i) =>
                new Hop(
                    hops.Nodes[s.First],
                    hops.Nodes[s.Second],
                    [
                        shown[i].Ties,
                        .. ways[i]
                            .Where(w => w != shown[i])
                            .Where(w => all.Any(run => !w.Days.And(run).IsEmpty))
                            .Select(w => w.Ties),
                    ]
                )
        );
        return new(
            new(path.Length, [.. hopsShown]),
            [Common(shown, certain: false)],
            certain.Count > 0 ? [Common(shown, certain: true)] : [],
            [.. all]
        );
    }

    /// <summary>The spans in which each hop has some way.</summary>
    private static List<DaySpan> Meetings(List<ImmutableArray<DatedWay>> ways, bool certain) =>
        ways.Select(hop => DaySpan.AnyOf(hop.Select(w => w.On(certain))))
            .Aggregate((a, b) => DaySpan.AnyOf(a.SelectMany(s => b.Select(s.And))));

    /// <summary>Of the chains that hold on one day the strongest, of equally strong ones the surest, then that which lasts longest, then the earliest.</summary>
    private static ImmutableArray<DatedWay> SurestChain(
        List<ImmutableArray<DatedWay>> ways,
        List<DaySpan> meetings,
        bool certain
    ) =>
        ways.SelectMany(hop => hop)
            .Select(w => w.On(certain).From)
            .Distinct()
            .Where(day => meetings.Exists(m => m.Holds(day)))
            .Order()
            .Select(day => ways.Select(hop => hop.First(w => w.On(certain).Holds(day))))
            .Select(chain => chain.ToImmutableArray())
            .OrderBy(chain => chain.Sum(w => w.Length))
            .ThenByDescending(chain => chain.Min(w => w.Probability))
            .ThenByDescending(chain => Common(chain, certain).Length)
            .First();

    private static DaySpan Common(ImmutableArray<DatedWay> chain, bool certain) =>
        chain.Select(w => w.On(certain)).Aggregate((a, b) => a.And(b));
}
