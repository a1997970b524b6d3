namespace KazCsto.Graphs.Communities;

/// <summary>Adjusted Rand index: how far two divisions into groups agree about which nodes belong together.</summary>
/// <remarks>
/// (S - E) / ((A + B)/2 - E), with S the pairs of nodes that are together in both, A and B those together in either, and
/// E = A B / (n(n - 1)/2) the pairs that chance would put together in both [1]. 1 for the same groups, whatever their
/// numbers; 0 for as much agreement as chance; it may fall below. Two divisions of which both have everybody together, or
/// everybody alone, are the same: 1. O(n).
/// [1] Hubert &amp; Arabie 1985, doi:10.1007/BF01908075.
/// </remarks>
public static class AdjustedRandIndex
{
    /// <summary>The agreement of two divisions of the same nodes.</summary>
    /// <param name="one">The group of each node, numbered from 0 to below the number of nodes.</param>
    /// <param name="other">The same for the other division.</param>
    /// <exception cref="ArgumentException">The lengths differ, or a number is not from 0 to below the number of nodes.</exception>
    public static double Of(int[] one, int[] other)
    {
        GroupLabels.Refuse(one.Length, one);
        GroupLabels.Refuse(one.Length, other);
        var members = new Buckets(one.Length);
        members.Fill(one, one.Length);
        var counts = new int[one.Length];
        return Of(TogetherInBoth(members, other, counts), Together(one, counts), Together(other, counts), one.Length);
    }

    internal static double Of(long both, long inOne, long inOther, int nodes)
    {
        var all = nodes * (nodes - 1.0) / 2;
        var chance = all > 0 ? inOne / all * inOther : 0;
        var most = (inOne + (double)inOther) / 2;
        return (inOne == inOther && (inOne == 0 || inOne == all)) ? 1 : (both - chance) / (most - chance);
    }

    /// <summary>The pairs of nodes in one group.</summary>
    /// <param name="groups">The group of each node.</param>
    /// <param name="counts">One place for each group, all 0 and left so.</param>
    internal static long Together(int[] groups, int[] counts)
    {
        var pairs = 0L;
        foreach (var group in groups)
        {
            pairs += counts[group]++;
        }

        Array.Clear(counts);
        return pairs;
    }

    /// <summary>The pairs of nodes that are in one group by both divisions.</summary>
    /// <param name="members">The nodes by their first group.</param>
    /// <param name="other">The second group of each node.</param>
    /// <param name="counts">One place for each group, all 0 and left so.</param>
    internal static long TogetherInBoth(Buckets members, int[] other, int[] counts)
    {
        var pairs = 0L;
        for (var group = 0; group < other.Length; group++)
        {
            var (first, end) = (members.Starts[group], members.Starts[group + 1]);
            for (var i = first; i < end; i++)
            {
                pairs += counts[other[members.Members[i]]]++;
            }

            for (var i = first; i < end; i++)
            {
                counts[other[members.Members[i]]] = 0;
            }
        }

        return pairs;
    }
}
