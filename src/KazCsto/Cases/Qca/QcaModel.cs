namespace KazCsto.Cases.Qca;

/// <summary>A sum of terms, any of which suffices for the outcome.</summary>
/// <param name="Terms">The terms in their order.</param>
/// <param name="Fits">How well each of them fits.</param>
/// <param name="Fit">How well all of them together fit: their union, of which a case is a member as far as of its best term.</param>
internal sealed record QcaModel(ImmutableArray<Term> Terms, ImmutableArray<ParametersOfFit> Fits, ParametersOfFit Fit)
{
    /// <summary>As analysts write it: <c>DEV*STB + ~URB</c>.</summary>
    public string Shown(PropertySpace space) => string.Join(" + ", Terms.Select(t => t.Shown(space)));

    internal static QcaModel Of(ImmutableArray<Term> terms, StudiedCases cases)
    {
        var (best, second, bestTerm) = (new double[cases.Count], new double[cases.Count], new int[cases.Count]);
        var fits = new ParametersOfFit[terms.Length];
        for (var t = 0; t < terms.Length; t++)
        {
            var members = cases.MembershipsIn(terms[t]);
            fits[t] = ParametersOfFit.Of(members, cases.Outcome);
            for (var i = 0; i < members.Length; i++)
            {
                if (members[i] > best[i])
                {
                    (second[i], best[i], bestTerm[i]) = (best[i], members[i], t);
                }
                else
                {
                    second[i] = Math.Max(second[i], members[i]);
                }
            }
        }

        var unique = UniqueTo(terms.Length, best, second, bestTerm, cases.Outcome);
        return new(
            terms,
            [.. fits.Select((fit, t) => fit with { UniqueCoverage = unique[t] })],
            ParametersOfFit.Of(best, cases.Outcome)
        );
    }

    /// <summary>What the whole covers less what it covers without a term: only the cases of which the term is the best know the difference.</summary>
    private static double[] UniqueTo(int terms, double[] best, double[] second, int[] bestTerm, double[] outcome)
    {
        var unique = new double[terms];
        var all = outcome.Sum();
        for (var i = 0; i < outcome.Length; i++)
        {
            unique[bestTerm[i]] += Math.Min(best[i], outcome[i]) - Math.Min(second[i], outcome[i]);
        }

        return [.. unique.Select(u => u / all)];
    }
}
