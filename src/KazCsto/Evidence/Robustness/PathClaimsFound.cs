namespace KazCsto.Evidence.Robustness;

/// <summary>How many claims would have to be wrong for no path to remain.</summary>
/// <param name="AtLeast">With fewer claims wrong a path remains: proved.</param>
/// <param name="AtMost">With so many wrong, those of the first set, none does.</param>
/// <param name="Sets">Sets of facts that cost so many claims, each by id; up to <see cref="PathClaims.MostSets"/>.</param>
/// <param name="HasMoreSets">Whether there are, or may be, other sets of as many claims.</param>
public sealed record PathClaimsFound(
    int AtLeast,
    int AtMost,
    ImmutableArray<ImmutableArray<Fact>> Sets,
    bool HasMoreSets
)
{
    /// <summary>Whether the number is exact.</summary>
    public bool IsExact => AtLeast == AtMost;
}
