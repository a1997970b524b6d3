namespace KazCsto.Cases.Qca;

/// <summary>The remainders that parsimonious models of an outcome and of its negation both count on.</summary>
internal sealed class ContradictoryAssumptions(PropertySpace space, QcaOptions options, CancellationToken cancellation)
{
    private const int MostModels = 500;
    private readonly QcaOptions _searching = options with { MostModels = MostModels };

    /// <summary>Whether all models were looked at; otherwise there were too many.</summary>
    public bool IsWhole { get; private set; } = true;

    /// <summary>First those of the plain solutions; then, as long as there are any, those of the solutions without what was left out before.</summary>
    /// <param name="plain">The outputs for the outcome.</param>
    /// <param name="restricted">The same without the remainders that are left out for other reasons.</param>
    /// <param name="negation">The outputs for the negation.</param>
    /// <param name="restrictedNegation">The same without the remainders that are left out for other reasons.</param>
    public ImmutableArray<int> Between(
        RowOutput[] plain,
        RowOutput[] restricted,
        RowOutput[] negation,
        RowOutput[] restrictedNegation
    )
    {
        var contradictory = new SortedSet<int>(Common(plain, negation));
        int before;
        do
        {
            before = contradictory.Count;
            contradictory.UnionWith(
                Common(restricted.Without(contradictory), restrictedNegation.Without(contradictory))
            );
        } while (contradictory.Count > before);

        return [.. contradictory];
    }

    private IEnumerable<int> Common(RowOutput[] one, RowOutput[] other) => Assumed(one).Intersect(Assumed(other));

    private IEnumerable<int> Assumed(RowOutput[] outputs)
    {
        var found = Minimised.Of(space, outputs, _ => true, _searching, cancellation);
        IsWhole &= found.Count == found.Models.Length;
        return found.Models.SelectMany(model => Counterfactuals.AssumedBy(model, outputs)).Distinct();
    }
}
