using System.Collections.Immutable;

namespace KazCsto.Graphs.Paths;

/// <summary>The paths that share a beginning, the root, and then go on to any but some banned nodes.</summary>
/// <param name="nodes">Nodes that begin with the root.</param>
/// <param name="spur">The place of the root's last node.</param>
/// <param name="banned">The nodes that may not come next.</param>
/// <param name="rootLength">The length of the root.</param>
/// <param name="least">A length that no path of the set falls short of.</param>
internal sealed class PathSet(ImmutableArray<int> nodes, int spur, PathSet.Ban? banned, double rootLength, double least)
{
    internal int Spur => spur;

    internal int SpurNode => nodes[spur];

    internal ReadOnlySpan<int> Root => nodes.AsSpan(0, spur + 1);

    internal Ban? Banned => banned;

    internal double RootLength => rootLength;

    internal double Least => least;

    /// <summary>A banned node, and those banned before it: sets that come of one another share them.</summary>
    internal sealed record Ban(int Node, Ban? Rest);
}
