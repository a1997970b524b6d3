namespace KazCsto.Networks.Paths;

/// <summary>A path from one node to another, with the ties of every hop.</summary>
/// <param name="Length">Its length, in hops or in the lengths of its projection.</param>
/// <param name="Hops">Its hops in order.</param>
public sealed record Route(double Length, ImmutableArray<Hop> Hops)
{
    /// <summary>The hop that is least sure; of several the first.</summary>
    public Hop WeakestHop => Hops.MinBy(h => h.WeakestTie.Probability)!;

    /// <summary>The nodes from the first to the last.</summary>
    public IEnumerable<Node> Nodes => Hops.Select(h => h.From).Append(Hops[^1].To);
}
