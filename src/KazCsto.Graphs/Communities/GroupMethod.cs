namespace KazCsto.Graphs.Communities;

/// <summary>A way to find groups.</summary>
public enum GroupMethod
{
    /// <summary>See Leiden.</summary>
    Leiden,

    /// <summary>See Louvain.</summary>
    Louvain,

    /// <summary>See LabelPropagation.</summary>
    LabelPropagation,
}
