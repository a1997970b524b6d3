namespace KazCsto.Graphs.Communities;

/// <summary>How Louvain seeks groups.</summary>
public sealed record LouvainOptions
{
    /// <summary>What makes one division better than another.</summary>
    public GroupQuality Quality { get; init; } = GroupQuality.Modularity;

    /// <summary>The higher, the smaller the groups; 0 or above. For the constant Potts model the density that a group must exceed.</summary>
    public double Resolution { get; init; } = 1;

    /// <summary>Whether strengths count, if the graph has them; otherwise every tie counts 1.</summary>
    public bool UseStrengths { get; init; } = true;

    /// <summary>The seed of all random choices.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The most iterations, each from single nodes up to what no longer merges; it ends earlier if one changes nothing.</summary>
    public int MaxIterations { get; init; } = 1;
}
