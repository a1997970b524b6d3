namespace KazCsto.Graphs.Communities;

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
