using KazCsto.Graphs.Cohesion;

namespace KazCsto.Graphs.Brokerage;

/// <summary>How many of the two-paths over an arc a -> v are closed: for how many b there are v -> b and a -> b too.</summary>
/// <param name="All">All of them.</param>
/// <param name="InBrokers">Those where b is of the group of v.</param>
/// <param name="InFirsts">Those where b is of the group of a.</param>
/// <param name="Joined">
/// Of the ordered pairs of nodes that are both tied to v both ways, those that the arcs a -> b join, either way round; an arc b -> a that
/// is there as well joins one of the two.
/// </param>
internal readonly record struct ClosingArcs(int All, int InBrokers, int InFirsts, int Joined)
{
    /// <summary>Counts them for each arc, in the order of the arcs out.</summary>
    /// <remarks>
    /// Two lists of arcs out are compared for each arc, and the end with the longer one reads the other's: Σ over the arcs of the
    /// shorter list's length.
    /// </remarks>
    /// <param name="graphs">The graph, or several of the same nodes.</param>
    /// <param name="work">Threads, progress and cancellation.</param>
    /// <returns>The counts of each graph.</returns>
    internal static ClosingArcs[][] Of(GroupedArcs[] graphs, Work work)
    {
        var nodes = graphs[0].Groups.Of.Length;
        var closing = Array.ConvertAll(graphs, g => new ClosingArcs[g.Out.Targets.Length]);
        NodeJobs.Each(
            nodes,
            graphs[0].Steps,
            work,
            () => new Overlap(nodes),
            (node, overlap) =>
            {
                for (var i = 0; i < graphs.Length; i++)
                {
                    CountAt(node, overlap, graphs[i], closing[i]);
                }
            }
        );
        return closing;
    }

    private static void CountAt(int node, Overlap overlap, GroupedArcs arcs, ClosingArcs[] closing)
    {
        var outgoing = arcs.Out;
        overlap.Mark(outgoing.Targets, outgoing.Offsets[node], outgoing.Offsets[node + 1]);
        for (var arc = outgoing.Offsets[node]; arc < outgoing.Offsets[node + 1]; arc++)
        {
            if (HasShorterList(outgoing, outgoing.Targets[arc], node))
            {
                closing[arc] = Count(node, outgoing.Targets[arc], arc, overlap, arcs, node);
            }
        }

        for (var place = arcs.In.Offsets[node]; place < arcs.In.Offsets[node + 1]; place++)
        {
            var (first, arc) = (arcs.In.Targets[place], arcs.OutPlaces[place]);
            if (HasShorterList(outgoing, first, node))
            {
                closing[arc] = Count(first, node, arc, overlap, arcs, node);
            }
        }
    }

    private static bool HasShorterList(Adjacency arcs, int one, int other) =>
        (arcs.Degree(one), one).CompareTo((arcs.Degree(other), other)) < 0;

    private static ClosingArcs Count(int first, int broker, int arc, Overlap overlap, GroupedArcs arcs, int marked)
    {
        var (outgoing, groups, mirrored) = (arcs.Out, arcs.Groups.Of, arcs.IsMirrored);
        var read = marked == first ? broker : first;
        var found = overlap.With(outgoing.Targets, outgoing.Offsets[read], outgoing.Offsets[read + 1]);
        var (inBrokers, inFirsts, joined) = (0, 0, 0);
        foreach (var place in found)
        {
            var last = outgoing.Targets[place];
            inBrokers += groups[last] == groups[broker] ? 1 : 0;
            inFirsts += groups[last] == groups[first] ? 1 : 0;
            if (mirrored[arc])
            {
                var other = outgoing.Offsets[marked] + overlap.PlaceOf(last);
                var (second, shortcut) = marked == first ? (place, other) : (other, place);
                joined +=
                    !mirrored[second] ? 0
                    : mirrored[shortcut] ? 1
                    : 2;
            }
        }

        return new(found.Length, inBrokers, inFirsts, joined);
    }
}
