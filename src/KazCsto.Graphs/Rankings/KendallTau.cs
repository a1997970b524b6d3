namespace KazCsto.Graphs.Rankings;

/// <summary>Kendall's tau-b: how far two lists of scores put the same items in the same order.</summary>
/// <remarks>
/// (concordant - discordant) / √((pairs - ties in a)(pairs - ties in b)): 1 the same order, -1 the opposite, NaN if one list is all ties. Pairs in which
/// a score is NaN are left out. O(n log n), as in [1]: in the order of one list the discordant pairs are the swaps that sorting the other takes.
/// Kendall 1945, doi:10.1093/biomet/33.3.239. [1] Knight 1966, doi:10.1080/01621459.1966.10480879.
/// </remarks>
public static class KendallTau
{
    /// <summary>Compares two lists of equal length.</summary>
    public static double Of(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var items = new List<(double A, double B)>(a.Count);
        for (var i = 0; i < a.Count; i++)
        {
            if (!double.IsNaN(a[i]) && !double.IsNaN(b[i]))
            {
                items.Add((a[i], b[i]));
            }
        }

        items.Sort();
        var pairs = PairsOf(items.Count);
        var tiedInA = TiedPairs(items, (x, y) => x.A == y.A);
        var tiedInBoth = TiedPairs(items, (x, y) => x == y);
        var inB = items.ConvertAll(item => item.B).ToArray();
        var discordant = Swaps(inB, new double[inB.Length]);
        var tiedInB = TiedPairs(inB, (x, y) => x == y);
        var (untiedA, untiedB) = (pairs - tiedInA, pairs - tiedInB);
        var balance = pairs - tiedInA - tiedInB + tiedInBoth - (2 * discordant);
        return untiedA == 0 || untiedB == 0 ? double.NaN : balance / Math.Sqrt((double)untiedA * untiedB);
    }

    private static long PairsOf(long items) => items * (items - 1) / 2;

    /// <summary>The pairs of equal items in a sorted list.</summary>
    private static long TiedPairs<T>(IReadOnlyList<T> sorted, Func<T, T, bool> areEqual)
    {
        var (pairs, run) = (0L, 1L);
        for (var i = 1; i <= sorted.Count; i++)
        {
            if (i < sorted.Count && areEqual(sorted[i - 1], sorted[i]))
            {
                run++;
            }
            else
            {
                pairs += PairsOf(run);
                run = 1;
            }
        }

        return pairs;
    }

    /// <summary>Sorts values by merging, and counts the pairs that stood in the wrong order.</summary>
    private static long Swaps(Span<double> values, Span<double> spare)
    {
        if (values.Length < 2)
        {
            return 0;
        }

        var half = values.Length / 2;
        var swaps = Swaps(values[..half], spare[..half]) + Swaps(values[half..], spare[half..]);
        var (left, right) = (0, half);
        for (var i = 0; i < values.Length; i++)
        {
            if (right == values.Length || (left < half && values[left] <= values[right]))
            {
                spare[i] = values[left++];
            }
            else
            {
                spare[i] = values[right++];
                swaps += half - left;
            }
        }

        spare[..values.Length].CopyTo(values);
        return swaps;
    }
}
