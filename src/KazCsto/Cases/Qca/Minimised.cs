using System.Numerics;
using KazCsto.Cases.Qca.Covering;

namespace KazCsto.Cases.Qca;

/// <summary>The models that a truth table gives, by their terms alone.</summary>
/// <param name="Models">The models; not all of them if there are too many.</param>
/// <param name="Count">How many there are.</param>
/// <param name="IsCountExact">Whether the count is exact; otherwise there are at least as many.</param>
/// <param name="AtLeastTerms">How many terms every model has at least.</param>
internal sealed record Minimised(
    ImmutableArray<ImmutableArray<Term>> Models,
    BigInteger Count,
    bool IsCountExact,
    int AtLeastTerms
)
{
    private static readonly Comparer<Term> ByTerm = Comparer<Term>.Create(Term.Compare);

    /// <summary>The models of the fewest terms that cover every positive row and no negative one.</summary>
    /// <param name="space">The rows that there are.</param>
    /// <param name="outputs">What each row says of the outcome.</param>
    /// <param name="isOpen">Which remainders may be covered.</param>
    /// <param name="options">How many models to list, and how long to search.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static Minimised Of(
        PropertySpace space,
        RowOutput[] outputs,
        Func<int, bool> isOpen,
        QcaOptions options,
        CancellationToken cancellation
    )
    {
        var rows = Enumerable.Range(0, outputs.Length);
        int[] on = [.. rows.Where(row => outputs[row] == RowOutput.Positive)];
        if (on.Length == 0)
        {
            return new([], 0, true, 0);
        }

        var primes = PrimeImplicants.Of(
            space,
            row => outputs[row] == RowOutput.Positive,
            row => outputs[row] == RowOutput.Remainder && isOpen(row)
        );
        var columns = Array.ConvertAll(primes, prime => RowsOf(prime, on));
        var effort = new Effort(options.MostSteps, cancellation);
        var found = MinimumCovers.Of(columns, on.Length, options.MostModels, effort);
        // A cover that is not proven to be among the smallest is one of many, and shows no more than itself.
        var listed = found.Listed[0].Length > found.AtLeast ? found.Listed.Take(1) : found.Listed;
        var models = listed.Select(cover => cover.Select(c => primes[c]).Order(ByTerm).ToImmutableArray());
        return new(
            [.. models.Order(Comparer<ImmutableArray<Term>>.Create(Compare))],
            found.Count,
            found.IsCountExact,
            found.AtLeast
        );
    }

    private static RowSet RowsOf(Term prime, int[] on)
    {
        var covered = new RowSet(on.Length);
        for (var i = 0; i < on.Length; i++)
        {
            if (prime.Covers(on[i]))
            {
                covered.Add(i);
            }
        }

        return covered;
    }

    private static int Compare(ImmutableArray<Term> one, ImmutableArray<Term> other) =>
        one.Zip(other, Term.Compare).FirstOrDefault(order => order != 0);
}
