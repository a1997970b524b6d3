using System.Collections.Immutable;
using KazCsto.Model;

namespace KazCsto.Analysis.Paths;

/// <summary>One step of a route.</summary>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Ties">The ties that make it: one, or the chain through a contracted node.</param>
/// <param name="Others">How many other ties or chains join the same two nodes.</param>
public sealed record Hop(Node From, Node To, ImmutableArray<Tie> Ties, int Others)
{
    /// <summary>The tie that is least sure: the hop is as sure as that.</summary>
    public Tie WeakestTie { get; } = Ties.MinBy(t => t.Probability)!;
}
