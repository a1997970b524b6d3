namespace KazCsto.Graphs.Brokerage;

/// <summary>Counts the two-paths of every broker: all that its arcs allow, less what <see cref="ClosingArcs"/> says is closed.</summary>
internal sealed class TwoPathCensus
{
    private readonly GroupedArcs _arcs;
    private readonly GroupedArcs _reversed;
    private readonly ClosingArcs[] _closing;
    private readonly ClosingArcs[] _closingReversed;

    private TwoPathCensus(GroupedArcs arcs, bool countsClosed, bool countsOverlaps, Work work)
    {
        (_arcs, _reversed) = (arcs, countsOverlaps ? arcs.Reversed() : arcs);
        GroupedArcs[] graphs = _reversed == _arcs ? [_arcs] : [_arcs, _reversed];
        // What is closed but counts is as good as open.
        var closing = countsClosed
            ? Array.ConvertAll(graphs, g => new ClosingArcs[g.Out.Targets.Length])
            : ClosingArcs.Of(graphs, work);
        (_closing, _closingReversed) = (closing[0], closing[^1]);
    }

    /// <summary>The two-paths of each node; their overlaps only if they are wanted.</summary>
    internal static TwoPaths[] Of(GroupedArcs arcs, bool countsClosed, bool countsOverlaps, Work work)
    {
        var census = new TwoPathCensus(arcs, countsClosed, countsOverlaps, work);
        var paths = new TwoPaths[arcs.Groups.Of.Length];
        NodeJobs.Each(
            paths.Length,
            arcs.Out.Targets.Length,
            work with
            {
                Progress = null,
            },
            () => new Desk(arcs.Groups.Sizes.Length),
            (node, desk) =>
            {
                census.CountFirsts(node, desk, ref paths[node]);
                if (countsOverlaps)
                {
                    census.CountOverlaps(node, desk, ref paths[node]);
                }
            }
        );
        return paths;
    }

    private void CountFirsts(int broker, Desk desk, ref TwoPaths paths)
    {
        var groups = _arcs.Groups.Of;
        var lasts = _arcs.Out.Neighbours(broker);
        foreach (var last in lasts)
        {
            desk.Lasts[groups[last]]++;
        }

        desk.Begin();
        for (var place = _arcs.In.Offsets[broker]; place < _arcs.In.Offsets[broker + 1]; place++)
        {
            var (first, arc) = (_arcs.In.Targets[place], _arcs.OutPlaces[place]);
            var (closed, isOwn) = (_closing[arc], groups[first] == groups[broker]);
            // The node at the beginning is not its own end.
            var itself = _arcs.IsMirrored[arc] ? 1 : 0;
            var all = lasts.Length - itself - closed.All;
            var toBrokers = desk.Lasts[groups[broker]] - (isOwn ? itself : 0) - closed.InBrokers;
            var toFirsts = desk.Lasts[groups[first]] - itself - closed.InFirsts;
            paths.Add(isOwn, all, toBrokers, toFirsts);
            if (itself == 1)
            {
                desk.Beginning.Add(all);
                desk.Joined += closed.Joined;
            }
        }

        foreach (var last in lasts)
        {
            desk.Lasts[groups[last]] = 0;
        }
    }

    private void CountOverlaps(int broker, Desk desk, ref TwoPaths paths)
    {
        var (firsts, seen, met) = (_arcs.In.Degree(broker), 0, 0.0);
        for (var arc = _arcs.Out.Offsets[broker]; arc < _arcs.Out.Offsets[broker + 1]; arc++)
        {
            var closed = _closingReversed[_reversed.OutPlaces[arc]].All;
            var itself = _arcs.IsMirrored[arc] ? 1 : 0;
            var all = firsts - itself - closed;
            paths.EndTogether(all);
            if (itself == 1)
            {
                met += (double)all * desk.Beginning[seen++];
            }
        }

        paths.Meet(((double)seen * (seen - 1)) - desk.Joined, met);
    }

    /// <summary>What one thread has before it while it looks at one broker.</summary>
    private sealed class Desk(int groups)
    {
        /// <summary>How many of the broker's arcs out lead to each group.</summary>
        internal readonly int[] Lasts = new int[groups];

        /// <summary>For each node tied to the broker both ways, ascending, how many two-paths begin there.</summary>
        internal readonly List<int> Beginning = [];

        internal long Joined;

        internal void Begin()
        {
            Beginning.Clear();
            Joined = 0;
        }
    }
}
