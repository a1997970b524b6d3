using System.Collections.Immutable;

namespace KazCsto.Graphs.Structure;

/// <summary>The blocks of a network, in the order of their smallest nodes and, where these are the same, of their second smallest.</summary>
public sealed class BlockList
{
    private readonly int[] _offsets;
    private readonly int[] _nodes;
    private readonly int[] _ties;

    internal BlockList(int[] offsets, int[] nodes, int[] ties, ImmutableArray<int> blocksAt)
    {
        (_offsets, _nodes, _ties, BlocksAt) = (offsets, nodes, ties, blocksAt);
    }

    /// <summary>The number of blocks.</summary>
    public int Count => _ties.Length;

    /// <summary>In how many blocks each node is: 0 without ties, 2 or more for a cut point.</summary>
    public ImmutableArray<int> BlocksAt { get; }

    /// <summary>The nodes of a block, ascending.</summary>
    public ReadOnlySpan<int> Nodes(int block) => _nodes.AsSpan(_offsets[block].._offsets[block + 1]);

    /// <summary>The number of ties of a block; 1 if it is a bridge.</summary>
    public int TieCount(int block) => _ties[block];
}
