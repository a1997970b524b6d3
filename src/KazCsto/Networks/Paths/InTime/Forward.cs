using KazCsto.Graphs.Paths;

namespace KazCsto.Networks.Paths.InTime;

/// <summary>The k shortest paths along which something can be passed on forward in time: hop by hop, each while its ties are in force.</summary>
/// <remarks>
/// The rule: there are days t1 &lt;= t2 &lt;= ... so that hop i has a way in force on day ti. Passing on within one day is allowed, and so is waiting at a node. All ties of a contracted
/// hop, and all that an obligation rests on, hold at once. These are the time-respecting paths of Kempe, Kleinberg &amp; Kumar 2002, doi:10.1006/jcss.2002.1829, and Holme &amp;
/// Saramäki 2012, doi:10.1016/j.physrep.2012.03.001; the days given are those of earliest arrival along the path (Wu et al. 2014, doi:10.14778/2732939.2732945). Since the first
/// day on which a hop is possible never harms those that follow, these days are found hop by hop.
/// Paths come by length and then by nodes, as all lists of paths do, not by arrival: a short chain that works later says more than a long one that works a day sooner. Along a
/// projection a hop is as long as its strongest way that can be taken in time.
/// </remarks>
internal static class Forward
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
        if (start == end)
        {
            return new([], MoreExist: false);
        }

        var search = new ForwardSearch(hops, end, maxHops, cancellation);
        var found = search.InOrder(start).Take(k + 1).ToList();
        return new([.. found.Take(k).Select(p => RouteOf(hops, p))], found.Count > k);
    }

    private static DatedRoute RouteOf(DatedHops hops, NodePath path)
    {
        var steps = path.Nodes.Zip(path.Nodes.Skip(1)).ToList();
        var ways = steps.ConvertAll(s => hops.Between(s.First, s.Second));
        var possible = Earliest(ways, certain: false)!.Value;
        var certain = Earliest(ways, certain: true);
        var shown = certain ?? possible;
        var latest = Latest(ways);
        var days = possible.Select(p => p.Day).Prepend(DateOnly.MinValue).ToList();
        var hopsShown = steps.Select(
            (s, i) =>
                new Hop(
                    hops.Nodes[s.First],
                    hops.Nodes[s.Second],
                    [
                        shown[i].Way.Ties,
                        .. ways[i]
                            .Where(w => w != shown[i].Way)
                            .Where(w => w.First(days[i], certain: false) is { } day && day <= latest[i])
                            .Select(w => w.Ties),
                    ]
                )
        );
        return new(
            new(path.Length, [.. hopsShown]),
            SpansOf(possible, certain: false),
            certain is null ? [] : SpansOf(certain.Value, certain: true),
            []
        );
    }

    private static ImmutableArray<DaySpan> SpansOf(ImmutableArray<(DatedWay Way, DateOnly Day)> passed, bool certain) =>
        [.. passed.Select(p => new DaySpan(p.Day, p.Way.On(certain).Until))];

    /// <summary>The earliest day of each hop, with the way that is open then; null if some hop comes too late.</summary>
    private static ImmutableArray<(DatedWay Way, DateOnly Day)>? Earliest(
        List<ImmutableArray<DatedWay>> ways,
        bool certain
    )
    {
        var passed = ImmutableArray.CreateBuilder<(DatedWay Way, DateOnly Day)>();
        var day = DateOnly.MinValue;
        foreach (var hop in ways)
        {
            var open = hop.Select(w => (Way: w, Day: w.First(day, certain))).Where(w => w.Day is not null).ToList();
            if (open.Count == 0)
            {
                return null;
            }

            var first = open.MinBy(w => w.Day);
            day = first.Day!.Value;
            passed.Add((first.Way, day));
        }

        return passed.ToImmutable();
    }

    /// <summary>The last day on which each hop can be made and all that follow still can.</summary>
    private static DateOnly[] Latest(List<ImmutableArray<DatedWay>> ways)
    {
        var latest = new DateOnly[ways.Count];
        var day = DateOnly.MaxValue;
        for (var i = ways.Count - 1; i >= 0; i--)
        {
            day = ways[i].Select(w => w.Last(day)).OfType<DateOnly>().Max();
            latest[i] = day;
        }

        return latest;
    }
}
