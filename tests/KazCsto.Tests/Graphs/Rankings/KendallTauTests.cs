using FsCheck.Xunit;
using KazCsto.Graphs.Rankings;

namespace KazCsto.Tests.Graphs.Rankings;

/// <summary>Kendall's tau-b: textbook values.</summary>
public sealed class KendallTauTests
{
    [Theory]
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 1, 2, 3, 4 }, 1)]
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 4, 3, 2, 1 }, -1)]
    // One neighbouring pair of 4 is exchanged: 5 pairs agree, 1 does not.
    [InlineData(new double[] { 1, 2, 3, 4 }, new double[] { 1, 3, 2, 4 }, 4.0 / 6)]
    // scipy.stats.kendalltau([12, 2, 1, 12, 2], [1, 4, 7, 1, 0]).
    [InlineData(new double[] { 12, 2, 1, 12, 2 }, new double[] { 1, 4, 7, 1, 0 }, -0.47140452079103173)]
    // Agresti's table of job satisfaction in miniature: ties on both sides.
    [InlineData(new double[] { 1, 1, 2, 2 }, new double[] { 1, 2, 2, 3 }, 0.6708203932499369)]
    public void Tau_counts_pairs_that_agree_and_corrects_for_ties(double[] a, double[] b, double expected) =>
        KendallTau.Of(a, b).ShouldBe(expected, 1e-12);

    [Fact]
    public void Where_one_side_has_no_order_there_is_no_correlation() =>
        KendallTau.Of([1, 2, 3], [5, 5, 5]).ShouldBe(double.NaN);

    [Fact]
    public void What_cannot_be_compared_is_left_out() =>
        KendallTau.Of([1, 2, double.NaN, 3], [1, 2, -7, 3]).ShouldBe(1);

    [Property]
    public void Tau_is_the_share_of_agreeing_pairs_minus_that_of_the_others(int[] a, int[] b)
    {
        // Without ties the definition needs no correction.
        var (x, y) = (a.Distinct().ToArray(), b.Distinct().ToArray());
        var n = Math.Min(x.Length, y.Length);
        if (n < 2)
        {
            return;
        }

        var pairs = (
            from i in Enumerable.Range(0, n)
            from j in Enumerable.Range(0, i)
            select (x[i] > x[j]) == (y[i] > y[j])
        ).ToList();
        var expected = (pairs.Count(agree => agree) - pairs.Count(agree => !agree)) / (double)pairs.Count;

        KendallTau
            .Of([.. x.Take(n).Select(v => (double)v)], [.. y.Take(n).Select(v => (double)v)])
            .ShouldBe(expected, 1e-12);
    }
}
