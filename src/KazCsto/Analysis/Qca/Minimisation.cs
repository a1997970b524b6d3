using KazCsto.Analysis.Qca.Covering;

namespace KazCsto.Analysis.Qca;

/// <summary>Minimises truth tables of the same cases, and remembers what it found.</summary>
internal sealed class Minimisation(
    StudiedCases cases,
    QcaOptions options,
    CancellationToken cancellation
)
{
    /// <summary>The models of the fewest terms that cover every positive row and no negative one.</summary>
    /// <param name="outputs">What each row says of the outcome.</param>
    /// <param name="isOpen">Which remainders may be covered.</param>
    public Solution Of(RowOutput[] outputs, Func<int, bool> isOpen)
    {
        var (found, primes) = CoversOf(
            cases.Conditions.Length,
            outputs,
            isOpen,
            options,
            cancellation
        );
        if (found is null)
        {
            return Solution.None;
        }

        // A cover that is not proven to be among the smallest is one of many, and shows no more than itself.
        var listed = found.Listed[0].Length > found.AtLeast ? found.Listed.Take(1) : found.Listed;
        var models = listed.Select(cover => QcaModel.Of(cover.Select(c => primes[c]), cases));
        return new(
            [.. models.Order(Comparer<QcaModel>.Create(Compare))],
            found.Count,
            found.IsCountExact,
            found.AtLeast
        );
    }

    internal static (Covers? Covers, Term[] Primes) CoversOf(
        int conditions,
        RowOutput[] outputs,
        Func<int, bool> isOpen,
        QcaOptions options,
        CancellationToken cancellation
    )
    {
        int[] on =
        [
            .. Enumerable.Range(0, outputs.Length).Where(row => outputs[row] == RowOutput.Positive),
        ];
        if (on.Length == 0)
        {
            return (null, []);
        }

        var primes = PrimeImplicants.Of(
            conditions,
            row => outputs[row] == RowOutput.Positive,
            row => outputs[row] == RowOutput.Remainder && isOpen(row)
        );
        var columns = Array.ConvertAll(primes, prime => RowsOf(prime, on));
        var effort = new Effort(options.MostSteps, cancellation);
        return (MinimumCovers.Of(columns, on.Length, options.MostModels, effort), primes);
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

    private static int Compare(QcaModel one, QcaModel other) =>
        one.Terms.Zip(other.Terms, Term.Compare).FirstOrDefault(order => order != 0);
}
