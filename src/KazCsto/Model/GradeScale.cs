namespace KazCsto.Model;

/// <summary>How the two Admiralty grades of a claim become a probability, and claims of several origins become one.</summary>
/// <param name="Name">Its name in <c>graph/grades.yaml</c>.</param>
/// <param name="Why">What speaks for it, in one sentence.</param>
/// <param name="Reliability">The probability that a source of each grade A to F can be trusted.</param>
/// <param name="Credibility">The probability that a claim of each grade 1 to 6 is right if its source can be trusted.</param>
/// <param name="Denial">What a denial counts compared with an affirmation of the same grade, 0 to 1.</param>
/// <param name="Contested">At or below this probability a tie or value is contested.</param>
/// <param name="Whole">The types of text whose claims stand or fall together: a treaty that is right about one member is right about all.</param>
public sealed record GradeScale(
    string Name,
    string Why,
    IReadOnlyDictionary<char, double> Reliability,
    IReadOnlyDictionary<int, double> Credibility,
    double Denial,
    double Contested,
    IReadOnlyList<string> Whole
)
{
    /// <summary>The probability that one claim holds.</summary>
    public double Of(Source source, int credibility) => Reliability[source.Reliability] * Credibility[credibility];

    /// <summary>The probability that at least one affirming claim holds and no denying one does.</summary>
    /// <remarks>Claims of one origin count once, at their best; origins are independent. No affirmation gives 0.</remarks>
    public double Together(IEnumerable<Claim> claims)
    {
        var byStance = claims.ToLookup(c => c.Stance);
        var noneAffirms = BestByOrigin(byStance[Stance.Affirms]).Aggregate(1.0, (product, p) => product * (1 - p));
        var noneDenies = BestByOrigin(byStance[Stance.Denies])
            .Aggregate(1.0, (product, p) => product * (1 - (p * Denial)));
        return (1 - noneAffirms) * noneDenies;
    }

    private static IEnumerable<double> BestByOrigin(IEnumerable<Claim> claims) =>
        claims
            .GroupBy(c => c.Source.Origin, StringComparer.Ordinal)
            .OrderBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Max(c => c.Probability));
}
