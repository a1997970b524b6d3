namespace KazCsto.Graphs.EdgeLists;

/// <summary>What a column of an edge list holds.</summary>
public enum EdgeColumn
{
    /// <summary>Something that is not read.</summary>
    Ignored,

    /// <summary>The node at the first end.</summary>
    Source,

    /// <summary>The node at the second end.</summary>
    Target,

    /// <summary>How close the ends are: more = closer.</summary>
    Strength,

    /// <summary>How far apart the ends are: more = farther.</summary>
    Length,
}
