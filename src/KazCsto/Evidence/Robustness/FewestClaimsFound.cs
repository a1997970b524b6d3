namespace KazCsto.Evidence.Robustness;

/// <summary>How many claims would have to be wrong for the top of a ranking to be another.</summary>
/// <param name="Top">Who is at the top.</param>
/// <param name="AtLeast">No fewer claims change it: proved.</param>
/// <param name="AtMost">So many do; null if none do, whatever is wrong.</param>
/// <param name="Sets">Sets of facts that cost so many claims: all that there are, up to 20, if both bounds agree.</param>
/// <param name="SetCount">How many such sets there are.</param>
public sealed record FewestClaimsFound(
    IReadOnlySet<Node> Top,
    int AtLeast,
    int? AtMost,
    ImmutableArray<FailingSet> Sets,
    int SetCount
)
{
    /// <summary>Whether the number is exact.</summary>
    public bool IsExact => AtLeast == AtMost;
}

/// <summary>Facts without which the top of a ranking is another.</summary>
/// <param name="Facts">The facts; each falls only with all the claims that affirm it.</param>
/// <param name="Top">Who is at the top without them, by id.</param>
public sealed record FailingSet(ImmutableArray<Fact> Facts, ImmutableArray<Node> Top)
{
    /// <summary>The claims that would have to be wrong.</summary>
    public IEnumerable<Claim> Claims => Facts.SelectMany(f => f.Carrying.Where(c => c.Stance == Stance.Affirms));
}
