namespace KazCsto.Cases.Qca;

/// <summary>How well a set of cases fits the claim that it suffices for the outcome.</summary>
/// <remarks>
/// With x the memberships in the set and y those in the outcome: inclusion = Σmin(x,y)/Σx, which others call consistency; PRI =
/// (Σmin(x,y) - Σmin(x,y,1-y)) / (Σx - Σmin(x,y,1-y)), which is low where the set suffices for the negated outcome nearly as well;
/// coverage = Σmin(x,y)/Σy. A number whose denominator is 0 is not a number. Ragin 2008, Redesigning Social Inquiry; Duşa 2019, QCA with R.
/// </remarks>
/// <param name="Inclusion">Σmin(x,y)/Σx.</param>
/// <param name="Pri">The proportional reduction in inconsistency.</param>
/// <param name="Coverage">Σmin(x,y)/Σy.</param>
/// <param name="UniqueCoverage">The coverage less what the other terms of the model cover too; of a whole model, its coverage.</param>
internal readonly record struct ParametersOfFit(double Inclusion, double Pri, double Coverage, double UniqueCoverage)
{
    internal static ParametersOfFit Of(ReadOnlySpan<double> set, ReadOnlySpan<double> outcome)
    {
        var (x, y, both, ambiguous) = (0.0, 0.0, 0.0, 0.0);
        for (var i = 0; i < set.Length; i++)
        {
            var common = Math.Min(set[i], outcome[i]);
            x += set[i];
            y += outcome[i];
            both += common;
            ambiguous += Math.Min(common, 1 - outcome[i]);
        }

        return new(both / x, (both - ambiguous) / (x - ambiguous), both / y, both / y);
    }
}
