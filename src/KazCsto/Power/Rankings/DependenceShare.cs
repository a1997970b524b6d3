namespace KazCsto.Power.Rankings;

/// <summary>How much of one family of ties hangs on the largest partner.</summary>
/// <param name="Node">The state.</param>
/// <param name="Family">The family.</param>
/// <param name="Partner">Its largest partner.</param>
/// <param name="Alike">How many other partners are as large.</param>
/// <param name="Share">That partner's share, 0 to 1.</param>
/// <param name="Partners">How many partners are coded.</param>
/// <param name="Ties">All ties of the family that reach the state, those with the largest partner first.</param>
internal sealed record DependenceShare(
    Node Node,
    string Family,
    Node Partner,
    int Alike,
    double Share,
    int Partners,
    ImmutableArray<Tie> Ties
)
{
    /// <summary>Whether another has two partners in the family: if nobody has, one partner may be all that was coded.</summary>
    public bool IsComparable { get; init; }
}
