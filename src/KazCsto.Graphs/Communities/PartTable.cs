namespace KazCsto.Graphs.Communities;

/// <summary>The nodes of a level, group by group, and the parts that they form; a part is known by the place of the node that began it.</summary>
internal sealed class PartTable(int nodes)
{
    internal const double Unknown = -1;

    /// <summary>The nodes of each group, so the node at each place.</summary>
    internal Buckets ByGroup { get; } = new(nodes);

    internal double[] Masses { get; } = new double[nodes];

    /// <summary>How strongly a part is tied to the rest of its group, once somebody asked.</summary>
    internal double[] Ties { get; } = new double[nodes];

    internal PartState[] States { get; } = new PartState[nodes];
}

/// <summary>What became of the part that a node began with.</summary>
internal enum PartState : byte
{
    /// <summary>The node is still alone.</summary>
    Alone,

    /// <summary>Others joined it.</summary>
    Joined,

    /// <summary>The node went to another part.</summary>
    Gone,
}
