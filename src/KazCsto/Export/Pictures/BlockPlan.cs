using System.Collections.Immutable;

namespace KazCsto.Export.Pictures;

/// <summary>How a cluster becomes a block.</summary>
/// <param name="Columns">In how many columns its members stand, 1 or 2.</param>
/// <param name="IsMirrored">Whether left and right are exchanged.</param>
/// <param name="Order">The members, from the head outwards, the first column first.</param>
internal sealed record BlockPlan(int Columns, bool IsMirrored, ImmutableArray<int> Order);
