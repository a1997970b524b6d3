namespace KazCsto.Analysis.Evidence;

/// <summary>Kendall's tau-b: how far two lists of scores put the same items in the same order.</summary>
/// <remarks>
/// (concordant - discordant) / √((pairs - ties in a)(pairs - ties in b)): 1 the same order, -1 the opposite, NaN if one list is all ties. Pairs in which
/// a score is NaN are left out. O(n²). Kendall 1945, doi:10.1093/biomet/33.3.239.
/// </remarks>
public static class KendallTau
{
    /// <summary>Compares two lists of equal length.</summary>
    public static double Of(IReadOnlyList<double> a, IReadOnlyList<double> b)
    {
        var (balance, untiedA, untiedB) = (0L, 0L, 0L);
        for (var i = 0; i < a.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (
                    double.IsNaN(a[i])
                    || double.IsNaN(a[j])
                    || double.IsNaN(b[i])
                    || double.IsNaN(b[j])
                )
                {
                    continue;
                }

                var (inA, inB) = (a[i].CompareTo(a[j]), b[i].CompareTo(b[j]));
                balance += inA * inB;
                untiedA += inA * inA;
                untiedB += inB * inB;
            }
        }

        return untiedA == 0 || untiedB == 0
            ? double.NaN
            : balance / Math.Sqrt((double)untiedA * untiedB);
    }
}
