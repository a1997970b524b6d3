namespace KazCsto.Evidence.Robustness;

/// <summary>Facts without which the top of a ranking is another.</summary>
/// <param name="Facts">The facts; each falls only with all the claims that affirm it.</param>
/// <param name="Top">Who is at the top without them, by id.</param>
public sealed record FailingSet(ImmutableArray<Fact> Facts, ImmutableArray<Node> Top)
{
    /// <summary>The claims that would have to be wrong.</summary>
    public IEnumerable<Claim> Claims => Facts.SelectMany(f => f.Carrying.Where(c => c.Stance == Stance.Affirms));
}
