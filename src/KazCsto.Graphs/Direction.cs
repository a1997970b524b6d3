namespace KazCsto.Graphs;

/// <summary>Which way along the arcs a measure looks.</summary>
public enum Direction
{
    /// <summary>Against the arcs: how the others reach a node.</summary>
    In,

    /// <summary>Along the arcs: how a node reaches the others.</summary>
    Out,
}
