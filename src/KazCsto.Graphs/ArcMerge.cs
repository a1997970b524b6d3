namespace KazCsto.Graphs;

/// <summary>Merges arcs of the same two ends, which lie side by side in lists that ascend.</summary>
internal static class ArcMerge
{
    private const int NodesBetweenChecks = 1 << 12;

    /// <summary>Merges the lists of some nodes where they are, and notes how long each has become, one place late.</summary>
    internal static void Merge(Adjacency lists, int firstNode, int endNode, int[] lengths, Work work)
    {
        for (var node = firstNode; node < endNode; node++)
        {
            if (node % NodesBetweenChecks == 0)
            {
                work.StopIfCancelled();
            }

            lengths[node + 1] = MergedList(lists, lists.Offsets[node], lists.Offsets[node + 1]);
        }
    }

    /// <summary>The same lists without the gaps that merging left.</summary>
    internal static Adjacency Compacted(Adjacency lists, int[] offsets)
    {
        return new(offsets, Of(lists.Targets), Of(lists.Strengths), Of(lists.Lengths));

        T[] Of<T>(T[] values)
        {
            if (values.Length == 0)
            {
                return values;
            }

            var compact = GC.AllocateUninitializedArray<T>(offsets[^1]);
            for (var node = 0; node < offsets.Length - 1; node++)
            {
                values
                    .AsSpan(lists.Offsets[node], offsets[node + 1] - offsets[node])
                    .CopyTo(compact.AsSpan(offsets[node]));
            }

            return compact;
        }
    }

    private static int MergedList(Adjacency lists, int first, int end)
    {
        var targets = lists.Targets;
        var kept = first;
        for (var arc = first; arc < end; kept++)
        {
            var run = arc + 1;
            while (run < end && targets[run] == targets[arc])
            {
                run++;
            }

            targets[kept] = targets[arc];
            if (lists.Strengths.Length > 0)
            {
                lists.Strengths[kept] = Sum(lists.Strengths.AsSpan(arc, run - arc));
            }

            if (lists.Lengths.Length > 0)
            {
                lists.Lengths[kept] = Least(lists.Lengths.AsSpan(arc, run - arc));
            }

            arc = run;
        }

        return kept - first;
    }

    // From the least up, so that the order in which ties were given does not show in the last digit.
    private static double Sum(Span<double> strengths)
    {
        if (strengths.Length == 1)
        {
            return strengths[0];
        }

        strengths.Sort();
        var sum = 0.0;
        foreach (var strength in strengths)
        {
            sum += strength;
        }

        return sum;
    }

    private static double Least(ReadOnlySpan<double> lengths)
    {
        var least = lengths[0];
        foreach (var length in lengths)
        {
            least = Math.Min(least, length);
        }

        return least;
    }
}
