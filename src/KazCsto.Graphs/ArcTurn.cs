namespace KazCsto.Graphs;

/// <summary>One part of turning arcs round: the lists of the nodes from one to before another.</summary>
internal readonly struct ArcTurn(Adjacency lists, Adjacency into, int firstNode, int endNode, Work work)
{
    private const int NodesBetweenChecks = 1 << 12;

    /// <summary>Counts how often each node stands in some lists.</summary>
    internal static void Count(Adjacency lists, int firstNode, int endNode, int[] counts)
    {
        foreach (var target in lists.Targets.AsSpan(lists.Offsets[firstNode]..lists.Offsets[endNode]))
        {
            counts[target]++;
        }
    }

    /// <summary>Puts each node at the next place of every node in its list.</summary>
    internal void Hand(int[] next)
    {
        var (from, to) = (lists.Targets, into.Targets);
        var (hasStrengths, hasLengths) = (into.Strengths.Length > 0, into.Lengths.Length > 0);
        for (var node = firstNode; node < endNode; node++)
        {
            if (node % NodesBetweenChecks == 0)
            {
                work.StopIfCancelled();
            }

            for (var arc = lists.Offsets[node]; arc < lists.Offsets[node + 1]; arc++)
            {
                var place = next[from[arc]]++;
                to[place] = node;
                if (hasStrengths)
                {
                    into.Strengths[place] = lists.Strengths[arc];
                }

                if (hasLengths)
                {
                    into.Lengths[place] = lists.Lengths[arc];
                }
            }
        }
    }

    /// <summary>Copies each node's list to the end of its new one.</summary>
    internal void Keep()
    {
        for (var node = firstNode; node < endNode; node++)
        {
            var degree = lists.Degree(node);
            var place = into.Offsets[node + 1] - degree;
            Copy(lists.Targets, into.Targets, lists.Offsets[node], place, degree);
            Copy(lists.Strengths, into.Strengths, lists.Offsets[node], place, degree);
            Copy(lists.Lengths, into.Lengths, lists.Offsets[node], place, degree);
        }
    }

    private static void Copy<T>(T[] from, T[] to, int first, int place, int count)
    {
        if (from.Length > 0)
        {
            from.AsSpan(first, count).CopyTo(to.AsSpan(place));
        }
    }
}
