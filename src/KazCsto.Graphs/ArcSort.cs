namespace KazCsto.Graphs;

/// <summary>Makes the arcs of a graph from ties in any order, by counting sorts.</summary>
/// <remarks>
/// The ties are grouped by their far end first. Going through the groups in order, each far end is handed to its near ends; so the lists of the
/// near ends ascend by themselves, and ties of the same two ends lie side by side and are merged. The same step once more, from the near ends,
/// gives the arcs the other way. In an undirected graph the far end is the one with the higher number, and what a node has on either side of its
/// number meets in one list. Threads share each step by stretches of its input, with counters of their own; the result does not depend on them.
/// </remarks>
internal sealed class ArcSort
{
    private const int MostParts = 16;

    private readonly int _nodes;
    private readonly bool _directed;
    private readonly Team _team;
    private readonly int _parts;
    private readonly Work _work;

    private ArcSort(int nodes, bool directed, Team team, Work work)
    {
        (_nodes, _directed, _team, _work) = (nodes, directed, team, work);
        _parts = Math.Min(team.Size, MostParts);
    }

    /// <summary>Sorts the arcs, leaves loops out and merges arcs of the same two ends: strengths add up, of lengths the least stays.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="blocks">The ties; all of them have strengths or none, and lengths or none. The list is emptied, to let them go.</param>
    /// <param name="directed">Whether the order of the ends matters; if not, the arcs out and in are one and the same.</param>
    /// <param name="work">Threads and cancellation.</param>
    internal static (Adjacency Out, Adjacency In) Of(int nodes, List<TieList> blocks, bool directed, Work work)
    {
        var ties = blocks.Sum(b => (long)b.Count);
        if (ties > (directed ? int.MaxValue : int.MaxValue / 2))
        {
            throw new ArgumentException($"{ties} ties; a graph holds at most {int.MaxValue} arcs");
        }

        using var team = Team.For(work, ties);
        var sort = new ArcSort(nodes, directed, team, work);
        var grouped = sort.ByFarEnd(blocks);
        blocks.Clear();
        var near = sort.Merged(sort.Turned(grouped, withOwn: false));
        var turned = sort.Turned(near, withOwn: !directed);
        return directed ? (near, turned) : (turned, turned);
    }

    /// <summary>Turns counts, each kept one place late, into the place where each group begins.</summary>
    internal static void Accumulate(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }
    }

    private Adjacency ByFarEnd(List<TieList> blocks)
    {
        var stretches = TieStretch.Of(blocks);
        var places = Counted(
            (part, counts) =>
            {
                foreach (var stretch in TieStretch.OfPart(stretches, part, _parts))
                {
                    _work.StopIfCancelled();
                    stretch.Count(counts, _directed);
                }
            }
        );
        var offsets = Placed(places, null);
        var example = blocks.Count > 0 ? blocks[0] : default;
        var into = Allocated(offsets, example.Strengths is not null, example.Lengths is not null);
        _team.Each(
            _parts,
            (part, _) =>
            {
                foreach (var stretch in TieStretch.OfPart(stretches, part, _parts))
                {
                    _work.StopIfCancelled();
                    stretch.Put(places[part], into, _directed);
                }
            }
        );
        return into;
    }

    /// <summary>Hands each node, in order, to the nodes of its list.</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="withOwn">Whether each node keeps its own list behind what it is handed.</param>
    private Adjacency Turned(Adjacency lists, bool withOwn)
    {
        var bounds = NodeParts.Of(lists, _parts);
        var places = Counted((part, counts) => ArcTurn.Count(lists, bounds[part], bounds[part + 1], counts));
        var offsets = Placed(places, withOwn ? lists : null);
        var into = Allocated(offsets, lists.Strengths.Length > 0, lists.Lengths.Length > 0);
        _team.Each(
            _parts,
            (part, _) =>
            {
                var turn = new ArcTurn(lists, into, bounds[part], bounds[part + 1], _work);
                turn.Hand(places[part]);
                if (withOwn)
                {
                    turn.Keep();
                }
            }
        );
        return into;
    }

    private Adjacency Merged(Adjacency lists)
    {
        var bounds = NodeParts.Of(lists, _parts);
        var kept = new int[_nodes + 1];
        _team.Each(_parts, (part, _) => ArcMerge.Merge(lists, bounds[part], bounds[part + 1], kept, _work));
        Accumulate(kept);
        return kept[_nodes] == lists.Targets.Length ? lists : ArcMerge.Compacted(lists, kept);
    }

    private int[][] Counted(Action<int, int[]> count)
    {
        var counts = new int[_parts][];
        _team.Each(
            _parts,
            (part, _) =>
            {
                counts[part] = new int[_nodes];
                count(part, counts[part]);
            }
        );
        return counts;
    }

    /// <summary>Turns the counts of each part into the places where it puts its arcs, and tells where each node's arcs begin.</summary>
    private int[] Placed(int[][] counts, Adjacency? own)
    {
        var offsets = new int[_nodes + 1];
        var place = 0;
        for (var node = 0; node < _nodes; node++)
        {
            offsets[node] = place;
            foreach (var ofPart in counts)
            {
                (ofPart[node], place) = (place, place + ofPart[node]);
            }

            place += own?.Degree(node) ?? 0;
        }

        offsets[_nodes] = place;
        return offsets;
    }

    private static Adjacency Allocated(int[] offsets, bool strengths, bool lengths) =>
        new(
            offsets,
            GC.AllocateUninitializedArray<int>(offsets[^1]),
            strengths ? GC.AllocateUninitializedArray<double>(offsets[^1]) : [],
            lengths ? GC.AllocateUninitializedArray<double>(offsets[^1]) : []
        );
}
