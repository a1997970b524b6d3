namespace KazCsto.Graphs.Communities;

/// <summary>What makes one division into groups better than another.</summary>
public enum GroupQuality
{
    /// <summary>More strength inside the groups than chance would put there, see Modularity.</summary>
    Modularity,

    /// <summary>Ties inside the groups denser than the resolution, see ConstantPotts.</summary>
    ConstantPotts,
}
