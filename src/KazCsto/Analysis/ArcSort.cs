namespace KazCsto.Analysis;

/// <summary>Makes an <see cref="Adjacency"/> from ties in any order: two counting sorts, by the far end and then by the near one.</summary>
internal static class ArcSort
{
    /// <summary>Sorts the arcs, leaves loops out and merges arcs of the same two ends: strengths add up, of lengths the least stays.</summary>
    /// <param name="nodes">The number of nodes.</param>
    /// <param name="ties">The ties.</param>
    /// <param name="mirrored">Whether each tie is an arc both ways.</param>
    internal static Adjacency Of(int nodes, TieList ties, bool mirrored)
    {
        var (byTarget, offsets) = SortedByTarget(nodes, ties, mirrored);
        var next = offsets.AsSpan(..^1).ToArray();
        var targets = new int[byTarget.Length];
        var origins = HasValues(ties) ? new int[byTarget.Length] : [];
        var from = ties.From.Span;
        var to = ties.To.Span;
        foreach (var half in byTarget)
        {
            var (tie, isMirror) = ((int)(half >> 1), (half & 1) == 1);
            var place = next[isMirror ? to[tie] : from[tie]]++;
            targets[place] = isMirror ? from[tie] : to[tie];
            if (origins.Length > 0)
            {
                origins[place] = tie;
            }
        }

        return Merged(offsets, targets, origins, ties);
    }

    /// <summary>Turns counts, each kept one place late, into the place where each group begins.</summary>
    internal static void Accumulate(int[] counts)
    {
        for (var i = 1; i < counts.Length; i++)
        {
            counts[i] += counts[i - 1];
        }
    }

    private static bool HasValues(TieList ties) =>
        ties.Strengths is not null || ties.Lengths is not null;

    // Each arc is its tie's number doubled, and one more for the mirror image.
    private static (uint[] Arcs, int[] OffsetsBySource) SortedByTarget(
        int nodes,
        TieList ties,
        bool mirrored
    )
    {
        var from = ties.From.Span;
        var to = ties.To.Span;
        var (bySource, byTarget) = (new int[nodes + 1], new int[nodes + 1]);
        for (var tie = 0; tie < from.Length; tie++)
        {
            if (from[tie] != to[tie])
            {
                bySource[from[tie] + 1]++;
                byTarget[to[tie] + 1]++;
            }
        }

        if (mirrored)
        {
            for (var node = 1; node <= nodes; node++)
            {
                bySource[node] += byTarget[node];
            }

            bySource.CopyTo(byTarget, 0);
        }

        Accumulate(bySource);
        Accumulate(byTarget);
        var arcs = new uint[bySource[nodes]];
        for (var tie = 0; tie < from.Length; tie++)
        {
            if (from[tie] != to[tie])
            {
                arcs[byTarget[to[tie]]++] = (uint)tie << 1;
                if (mirrored)
                {
                    arcs[byTarget[from[tie]]++] = ((uint)tie << 1) | 1;
                }
            }
        }

        return (arcs, bySource);
    }

    private static Adjacency Merged(int[] offsets, int[] targets, int[] origins, TieList ties)
    {
        var strengths = ties.Strengths is null ? [] : new double[targets.Length];
        var lengths = ties.Lengths is null ? [] : new double[targets.Length];
        var kept = 0;
        for (var node = 0; node < offsets.Length - 1; node++)
        {
            var (first, end) = (offsets[node], offsets[node + 1]);
            offsets[node] = kept;
            var previous = -1;
            for (var arc = first; arc < end; arc++)
            {
                var isNew = targets[arc] != previous;
                previous = targets[arc];
                kept += isNew ? 1 : 0;
                targets[kept - 1] = previous;
                if (strengths.Length > 0)
                {
                    var strength = ties.Strengths![origins[arc]];
                    strengths[kept - 1] = isNew ? strength : strengths[kept - 1] + strength;
                }

                if (lengths.Length > 0)
                {
                    var length = ties.Lengths![origins[arc]];
                    lengths[kept - 1] = isNew ? length : Math.Min(lengths[kept - 1], length);
                }
            }
        }

        offsets[^1] = kept;
        return new(offsets, Cut(targets, kept), Cut(strengths, kept), Cut(lengths, kept));
    }

    private static T[] Cut<T>(T[] values, int count) =>
        values.Length <= count ? values : values[..count];
}
