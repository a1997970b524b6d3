namespace KazCsto.Cases.Qca;

/// <summary>How well a set fits the claim that the outcome does not come about without it.</summary>
/// <remarks>
/// With x the memberships in the set and y those in the outcome: inclusion = Σmin(x,y)/Σy; coverage = Σmin(x,y)/Σx; relevance of necessity RoN =
/// Σ(1-x)/Σ(1-min(x,y)), low where nearly every case has the condition, so that its necessity says little. Schneider &amp; Wagemann 2012,
/// Set-Theoretic Methods for the Social Sciences, section 9.2.
/// </remarks>
/// <param name="Condition">The condition or its negation.</param>
/// <param name="Inclusion">Σmin(x,y)/Σy.</param>
/// <param name="Coverage">Σmin(x,y)/Σx.</param>
/// <param name="Relevance">RoN, the relevance of necessity.</param>
internal sealed record Necessity(SetLiteral Condition, double Inclusion, double Coverage, double Relevance)
{
    internal static Necessity Of(SetLiteral condition, double[] set, double[] outcome)
    {
        var (x, y, both) = (0.0, 0.0, 0.0);
        for (var i = 0; i < set.Length; i++)
        {
            x += set[i];
            y += outcome[i];
            both += Math.Min(set[i], outcome[i]);
        }

        return new(condition, both / y, both / x, (set.Length - x) / (set.Length - both));
    }
}
