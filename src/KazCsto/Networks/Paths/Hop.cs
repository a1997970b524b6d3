namespace KazCsto.Networks.Paths;

/// <summary>One step of a route.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Ways">
/// Every way of making it, the strongest and surest first: a tie, or the chain of ties through contracted nodes.
/// </param>
public sealed record Hop(Node From, Node To, ImmutableArray<ImmutableArray<Tie>> Ways)
{
    /// <summary>The ties of the first way.</summary>
    public ImmutableArray<Tie> Ties => Ways[0];

    /// <summary>The tie of the first way that is least sure: the hop is as sure as that.</summary>
    public Tie WeakestTie => Ties.MinBy(t => t.Probability)!;
}
